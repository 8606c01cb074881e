import { ChartFrame, Point } from './chart-frame';
import type { ChartProps } from './drawing';

export interface StepPoint {
  key: string;
  label: string;
  sentence: string;
  /** The upper and the lower line; both only grow. */
  upper: number;
  lower: number;
}

const plot = 150;
const top = 22;
const side = 4;

/** Two sums that grow by steps; what lies between them is open. The second line is dashed, and both carry their name. */
export function StepLines({
  points,
  upperText,
  lowerText,
  ...frame
}: ChartProps & { points: readonly StepPoint[]; upperText: string; lowerText: string }) {
  const { width, onSay } = frame;
  const most = Math.max(1, ...points.map(({ upper }) => upper));
  const step = (width - 2 * side) / Math.max(1, points.length);
  const y = (value: number): number => top + plot - (value / most) * (plot - 24);
  const x = (at: number): number => side + at * step;
  const path = (sumOf: (point: StepPoint) => number): string =>
    `${points.map((point, at) => `${at === 0 ? `M${x(0)},` : `H${x(at)} V`}${y(sumOf(point))}`).join(' ')} H${x(points.length)}`;
  const last = points.at(-1);
  const every = Math.ceil(70 / step);
  // The words of the lower line stand under all of it that lies above them.
  const wordsFrom = Math.max(0, points.length - 1 - Math.ceil(100 / step));
  const lowest = Math.max(...points.slice(wordsFrom).map(({ lower }) => y(lower)));
  return (
    <ChartFrame {...frame} height={top + plot + 24}>
      {() => (
        <>
          <line className="axis-line" x1="0" x2={width} y1={top + plot + 1} y2={top + plot + 1} />
          {points.map((point, at) => (
            <Point key={point.key} isFirst={at === 0} sentence={point.sentence} onSay={onSay}>
              <rect className="gap" x={x(at)} y={y(point.upper)} width={step} height={Math.max(0, y(point.lower) - y(point.upper))} />
              <rect className="hit" x={x(at)} y={top} width={step} height={plot} />
              {at % every === 0 && at + every <= points.length && (
                <text className="axis" x={x(at)} y={top + plot + 18}>
                  {point.label}
                </text>
              )}
            </Point>
          ))}
          <path className="upper" d={path(({ upper }) => upper)} />
          <path className="lower" d={path(({ lower }) => lower)} />
          {last !== undefined && (
            <>
              <text className="value" x={width - side} y={y(last.upper) - 6} textAnchor="end">
                {upperText}
              </text>
              <text className="value" x={width - side} y={Math.min(top + plot - 5, lowest + 17)} textAnchor="end">
                {lowerText}
              </text>
            </>
          )}
        </>
      )}
    </ChartFrame>
  );
}
