/** Numbers of fields as they stand in ids, in labels and in the page's rules. */
const ofField = /(?<![\d])(\d{5,10})(?=_Renderer)/g;

function replaceNumbers(html: string, names: ReadonlyMap<string, string>): string {
  return html.replace(/(?<![\d\w])(?:(Label|Error|B))?(\d{5,10})(?!\d)/g, (found, before: string | undefined, number: string) => {
    const other = names.get(number);
    return other === undefined ? found : `${before ?? ''}${other}`;
  });
}

export const idMutations = ['as they are', 'all ids changed', 'ids move to other fields'] as const;

/** The same page with other ids, consistently: labels, rules and fields still belong together. */
export function rewriteIds(html: string, how: (typeof idMutations)[number], chance: () => number): string {
  if (how === 'as they are') return html;
  const numbers = [...new Set([...html.matchAll(ofField)].map(([, number = '']) => number))];
  if (how === 'all ids changed') {
    const shift = 1 + Math.floor(chance() * 50_000_000);
    return replaceNumbers(html, new Map(numbers.map((number) => [number, String(Number(number) + shift)])));
  }
  const turn = 1 + Math.floor(chance() * Math.max(1, numbers.length - 1));
  return replaceNumbers(html, new Map(numbers.map((number, index) => [number, numbers[(index + turn) % numbers.length] ?? number])));
}
