import { compact } from './column-names';
import { exportOnly, exportToo } from './export-columns';
import type { ItemRefusalReason } from './refusal';

/** Whether the titles are those of an export, which is refused whole: the most a person could send by mistake. */
export function looksLikeExport(titles: Iterable<string>): boolean {
  const written = new Set([...titles].map(compact));
  const count = (names: readonly string[]): number => names.filter((name) => written.has(name)).length;
  return count(exportOnly) > 0 || count(exportToo) > 1;
}

const kinds: { kind: ItemRefusalReason; title: RegExp }[] = [
  { kind: 'ssn', title: /ssn|socialsec|segurosocial/ },
  { kind: 'date', title: /dob|birth|nacimiento/ },
  { kind: 'age', title: /^age|^edad/ },
  { kind: 'email', title: /email|correo/ },
  { kind: 'street-address', title: /address|street|direccion|domicilio|zip|postal/ },
  { kind: 'id-number', title: /license|licencia|passport|pasaporte|medicaid|casenumber|caseno|^id$/ },
];

/** What a column that our form does not have seems to hold, by its title alone: its cells are refused unread. */
export function kindOfColumn(title: string): ItemRefusalReason {
  const written = compact(title);
  return kinds.find((kind) => kind.title.test(written))?.kind ?? 'not-one-of-the-six';
}
