import Papa from 'papaparse';

/** The rows of a table, whatever separates its cells; undefined when it is damaged. Rows are lists: a title can name nothing of ours (M10). */
export function parseCsv(text: string): string[][] | undefined {
  const { data, errors } = Papa.parse<string[]>(text, { header: false, delimitersToGuess: [',', ';', '\t', '|'] });
  // A quote that never ends swallows the rows after it. A delimiter that cannot be guessed means one column.
  return errors.some(({ type }) => type === 'Quotes') ? undefined : data;
}
