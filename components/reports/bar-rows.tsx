import { ChartFrame, hatched, Point } from './chart-frame';
import type { ChartProps } from './drawing';
import { widthOfWords, wrappedLines } from './wrapped-lines';

export interface BarRow {
  key: string;
  label: string;
  /** Stands at the end of the line: the number itself. */
  text: string;
  /** What a reader hears. */
  sentence: string;
  /** Parts of the bar, in the picture's own unit. */
  solid: number;
  hatched?: number;
  /** So few that they are drawn one by one: true is solid. */
  dots?: readonly boolean[];
  /** Not told: drawn as an empty outline. */
  isUntold?: boolean;
}

const lineHeight = 16;
const barHeight = 12;

/** Bars below each other, each with its words above it, and its number below those where both do not fit beside each other; where there is a whole, a line marks it. */
export function BarRows({
  rows,
  whole,
  wholeText,
  ...frame
}: ChartProps & {
  rows: readonly BarRow[] /** What the full width stands for. */;
  whole: number /** At the line of the whole. */;
  wholeText?: string;
}) {
  const { width, onSay } = frame;
  const top = wholeText === undefined ? 4 : 22;
  // A line at the edge would be cut.
  const full = width - 3;
  const scale = (value: number): number => (whole === 0 ? 0 : (value / whole) * full);
  const isBeside = rows.every(({ label, text }) => widthOfWords(`${label}  ${text}`) <= full);
  const labels = rows.map(({ label }) => (isBeside ? [label] : wrappedLines(label, full)));
  const wordLines = isBeside ? 1 : Math.max(1, ...labels.map(({ length }) => length)) + 1;
  const rowHeight = wordLines * lineHeight + 24;
  const height = top + rows.length * rowHeight;
  return (
    <ChartFrame {...frame} height={height}>
      {(hatch) => (
        <>
          {wholeText !== undefined && (
            <>
              <text className="axis" x={full} y="12" textAnchor="end">
                {wholeText}
              </text>
              <line className="whole" x1={full + 1} x2={full + 1} y1="16" y2={height} />
            </>
          )}
          {rows.map((row, at) => {
            const y = top + at * rowHeight;
            const bar = y + 4 + wordLines * lineHeight;
            const words = labels[at] ?? [];
            return (
              <Point key={row.key} isFirst={at === 0} sentence={row.sentence} onSay={onSay}>
                <rect className="hit" x="0" y={y} width={full} height={rowHeight - 2} />
                {words.map((line, place) => (
                  <text key={line} className="label" x="0" y={y + 14 + place * lineHeight}>
                    {line}
                  </text>
                ))}
                <text
                  className="value"
                  x={isBeside ? full - 4 : 0}
                  y={y + 14 + (isBeside ? 0 : words.length * lineHeight)}
                  textAnchor={isBeside ? 'end' : 'start'}
                >
                  {row.text}
                </text>
                {row.isUntold === true && <rect className="untold" x="1" y={bar} width={full - 2} height={barHeight} />}
                {row.dots?.map((isSolid, dot) => (
                  <circle
                    // biome-ignore lint/suspicious/noArrayIndexKey: dots are all alike
                    key={dot}
                    className={isSolid ? 'solid' : 'hollow'}
                    cx={6 + dot * 16}
                    cy={bar + 6}
                    r="5"
                  />
                ))}
                {row.dots === undefined && row.isUntold !== true && (
                  <>
                    <rect className="ground" x="0" y={bar} width={wholeText === undefined ? 0 : full} height={barHeight} />
                    <rect className="solid" x="0" y={bar} width={scale(row.solid)} height={barHeight} />
                    {row.hatched !== undefined && row.hatched > 0 && (
                      <rect
                        className="hatched"
                        fill={hatched(hatch)}
                        x={scale(row.solid)}
                        y={bar}
                        width={scale(row.hatched)}
                        height={barHeight}
                      />
                    )}
                  </>
                )}
              </Point>
            );
          })}
        </>
      )}
    </ChartFrame>
  );
}
