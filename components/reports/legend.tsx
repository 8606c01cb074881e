type Mark = 'solid' | 'hatched' | 'dots' | 'hollow' | 'dashed' | 'untold';

/** What the marks mean, beside one of each. */
export function Legend({ marks }: { marks: readonly (readonly [Mark, string])[] }) {
  return (
    <ul className="chart-legend">
      {marks.map(([mark, text]) => (
        <li key={text}>
          <span className={`mark ${mark}`} aria-hidden="true" />
          {text}
        </li>
      ))}
    </ul>
  );
}
