import { classEdges, onHourScale } from '../../lib/reports/hours-strip';
import type { HourClass } from '../../lib/reports/monthly-counts';
import { ChartFrame, Point } from './chart-frame';
import type { ChartProps } from './drawing';
import { markGap, placeMarks } from './place-marks';
import { wrappedLines } from './wrapped-lines';

export interface HoursClassShown {
  upTo: HourClass;
  /** Undefined: not told. */
  count: number | undefined;
  sentence: string;
}

const dot = 6;
const mostRows = 14;
/** By how much each is needed: of two that stand too close the later one is left out. */
const marks = [24, 1, 4, 336, 72, 12] as const;
const markWidth = 36;

/** Each form a dot on a scale where twice as long is always one step; of very many, a dot stands for several. */
export function HoursDots({
  classes,
  lines,
  markText,
  perDotText,
  ...frame
}: ChartProps & {
  classes: readonly HoursClassShown[];
  /** Median and ninetieth, by name. */
  lines: readonly { hours: number; text: string }[];
  markText: (hours: number) => string;
  perDotText: (count: number) => string;
}) {
  const { width, onSay } = frame;
  const at = (hours: number): number => onHourScale(hours) * (width - 8) + 4;
  const shown = classes.map(({ upTo, count, sentence }) => {
    const edges = classEdges(upTo);
    const [from, to] = [at(edges.from), at(edges.to)];
    return { upTo, count, sentence, from, to, across: Math.max(1, Math.floor((to - from) / dot)) };
  });
  const rowsOf = (perDot: number): number => Math.max(1, ...shown.map(({ count = 0, across }) => Math.ceil(count / perDot / across)));
  const perDot = Math.max(1, Math.ceil(rowsOf(1) / mostRows));
  const top = 20 * lines.length + 8;
  const base = top + Math.max(8, rowsOf(perDot)) * dot;
  const marksShown: number[] = [];
  for (const hours of marks) if (marksShown.every((other) => Math.abs(at(other) - at(hours)) >= markWidth)) marksShown.push(hours);
  const note = perDot > 1 ? wrappedLines(perDotText(perDot), width) : [];
  const placed = placeMarks(
    lines.map(({ hours, text }) => ({ x: at(hours), text })),
    width,
  );
  return (
    <ChartFrame {...frame} height={base + (note.length === 0 ? 26 : 28 + note.length * 16)}>
      {() => (
        <>
          {shown.map(({ upTo, count, sentence, from, to, across }, index) => (
            <Point key={upTo} isFirst={index === 0} sentence={sentence} onSay={onSay}>
              <rect className="hit" x={from} y={top} width={to - from} height={base - top} />
              {count === undefined && <rect className="untold" x={from + 1} y={base - 14} width={to - from - 2} height="12" />}
              {Array.from({ length: Math.ceil((count ?? 0) / perDot) }, (_, place) => (
                <circle
                  // biome-ignore lint/suspicious/noArrayIndexKey: dots are all alike
                  key={place}
                  className={upTo === 'more' || Number(upTo) > 24 ? 'hollow' : 'solid'}
                  cx={from + dot / 2 + 1 + (place % across) * dot}
                  cy={base - dot / 2 - Math.floor(place / across) * dot}
                  r={dot / 2 - 0.75}
                />
              ))}
            </Point>
          ))}
          <line className="axis-line" x1="0" x2={width} y1={base + 1} y2={base + 1} />
          {marksShown.map((hours) => (
            <g key={hours}>
              <line className="axis-line" x1={at(hours)} x2={at(hours)} y1={base + 1} y2={base + 6} />
              <text className="axis" x={at(hours)} y={base + 20} textAnchor="middle">
                {markText(hours)}
              </text>
            </g>
          ))}
          {lines.map(({ hours, text }, index) => {
            const { row, isLeft } = placed[index] ?? { row: index, isLeft: false };
            return (
              <g key={text}>
                <line
                  className={index === 0 ? 'mark-line' : 'mark-line second'}
                  x1={at(hours)}
                  x2={at(hours)}
                  y1={20 * row + 4}
                  y2={base}
                />
                <text
                  className="value"
                  x={at(hours) + (isLeft ? -markGap : markGap)}
                  y={20 * row + 16}
                  textAnchor={isLeft ? 'end' : 'start'}
                >
                  {text}
                </text>
              </g>
            );
          })}
          {note.map((line, place) => (
            <text key={line} className="axis" x="0" y={base + 40 + place * 16}>
              {line}
            </text>
          ))}
        </>
      )}
    </ChartFrame>
  );
}
