import { type KeyboardEvent, type ReactNode, useId } from 'react';

/** Arrow keys go from point to point; Tab passes the whole picture as one. */
function movePoint(event: KeyboardEvent<SVGSVGElement>): void {
  const points = [...event.currentTarget.querySelectorAll<SVGGElement>('.point')];
  const at = points.findIndex((point) => point.matches(':focus'));
  const to: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowRight: at + 1,
    ArrowUp: at - 1,
    ArrowLeft: at - 1,
    Home: 0,
    End: points.length - 1,
  };
  const next = at < 0 ? undefined : points[to[event.key] ?? -1];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

/** How the second of two kinds is drawn: hatched, so that it differs without colour. */
export const hatched = (id: string): string => `url(#${id})`;

/** One picture. Each point of it can be reached and says its own sentence. */
export function ChartFrame({
  label,
  width,
  height,
  footer,
  children,
}: {
  label: string;
  width: number;
  height: number;
  /** Below a picture that leaves the desk: where it is from, and when. */
  footer?: string | undefined;
  /** Is given the name of the hatching. */
  children: (hatch: string) => ReactNode;
}) {
  const hatch = useId();
  const whole = height + (footer === undefined ? 0 : 40);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset
    <svg
      role="group"
      aria-label={label}
      className="chart"
      width={width}
      height={whole}
      viewBox={`0 0 ${width} ${whole}`}
      onKeyDown={movePoint}
    >
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="hatch-ground" width="6" height="6" />
          <line className="hatch-line" x1="0" y1="0" x2="0" y2="6" />
        </pattern>
      </defs>
      {children(hatch)}
      {footer !== undefined && (
        <>
          <text className="axis" x="0" y={height + 18}>
            {label}
          </text>
          <text className="axis" x="0" y={height + 34}>
            {footer}
          </text>
        </>
      )}
    </svg>
  );
}

/** A point that can be reached by keyboard; what it says is also shown below the picture. */
export function Point({
  isFirst,
  sentence,
  onSay,
  children,
}: {
  isFirst: boolean;
  sentence: string;
  onSay: (sentence: string | undefined) => void;
  children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a person who cannot see the picture reads it point by point
    <g
      role="img"
      aria-label={sentence}
      className="point"
      tabIndex={isFirst ? 0 : -1}
      onFocus={() => onSay(sentence)}
      onBlur={() => onSay(undefined)}
      onMouseEnter={() => onSay(sentence)}
      onMouseLeave={() => onSay(undefined)}
    >
      {children}
    </g>
  );
}
