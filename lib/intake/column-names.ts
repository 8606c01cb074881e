import { formFields } from './form-fields';
import { type ExitItemName, exitItemNames } from './typed-exit';
import { type ItemName, itemNames, referralCells, unmetNeedCells } from './typed-form';

type Cell = (typeof referralCells)[number] | (typeof unmetNeedCells)[number];

/** What people write above a column, EN and ES; compared without accents, case, spaces and what stands in brackets. */
const itemSpellings: Record<ItemName, string> = {
  firstName: 'first name|first|given name|code first name|nombre|primer nombre|nombre en clave|nombre de pila',
  lastName: 'last name|last|surname|family name|code last name|apellido|apellidos|apellido en clave',
  entryDate:
    'project entry date|entry date|date of entry|project start date|start date|fecha de entrada al proyecto|fecha de entrada|fecha de ingreso|fecha de inicio',
  veteranStatus: 'veteran status|veteran|condición de veterano|veterano|veterana',
  specialPopulationScore: 'special population score|population score|score|puntaje de población especial|puntaje|puntuación',
  minimumBedrooms:
    'minimum number of bedrooms|minimum bedrooms|min bedrooms|bedrooms|número mínimo de dormitorios|mínimo de dormitorios|dormitorios|recámaras|habitaciones',
  contactPhone: 'phone number|phone|telephone|contact phone|contact number|número de teléfono|teléfono',
};
const exitSpellings: Record<ExitItemName, string> = {
  clientTrackId: 'clienttrack id|clienttrack client id|clienttrack number|id de clienttrack|número de clienttrack',
  exitDate: 'project exit date|exit date|date of exit|fecha de salida del proyecto|fecha de salida',
  destination: 'destination|exit destination|destino|destino de salida',
  destinationSubsidyType: 'kind of subsidy|subsidy type|type of subsidy|subsidy|tipo de subsidio|subsidio',
  exitReason: 'reason for leaving|reason for exit|exit reason|why the household leaves|motivo de salida|motivo de la salida|por qué se va',
};
const cellSpellings: Record<Cell, string> = {
  service: 'kind of project|project type|type|service|tipo de proyecto|tipo|servicio',
  provider: 'receiving agency|agency|provider|agencia que recibe|agencia|proveedor',
  warmHandoffDate:
    'warm handoff date|warm handoff done on|warm handoff|handoff date|fecha de entrega directa|entrega directa hecha el|entrega directa',
  category: 'what is needed|category|need|qué se necesita|categoría|necesidad',
  reason: 'why it was not met|why|reason|por qué no se atendió|motivo|razón',
};
const tables = [
  { name: 'referral', title: /^(?:chosen)?(?:referral|referencia)(\d?)(.+)$/ },
  { name: 'unmetNeed', title: /^(?:unmetneed|necesidadnoatendida|necesidad)(\d?)(.+)$/ },
] as const;

export const compact = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/\([^)]*\)|\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '');

/** Worked out once: a table asks for every title it has. */
const spelled = <Name extends string>(spellings: Record<Name, string>, names: readonly Name[]): ReadonlyMap<string, Name> =>
  new Map(names.flatMap((name) => [name, ...spellings[name].split('|')].map((spelling) => [compact(spelling), name] as const)));
const itemsByTitle = spelled(itemSpellings, itemNames);
const exitItemsByTitle = spelled(exitSpellings, exitItemNames);
const cellsByTitle = { referral: spelled(cellSpellings, referralCells), unmetNeed: spelled(cellSpellings, unmetNeedCells) };

/** The field of our form that a column holds, as in form-fields.ts; undefined when it is none of them. */
export function fieldOfColumn(title: string): string | undefined {
  const written = compact(title);
  const item = itemsByTitle.get(written);
  if (item) return item;
  for (const { name, title: pattern } of tables) {
    // A table with room for one referral needs no number.
    const [, number, rest = ''] = pattern.exec(written) ?? [];
    const row = number || '1';
    const cell = cellsByTitle[name].get(rest);
    const field = `${name}.${row}.${cell}`;
    if (cell && formFields.includes(field)) return field;
  }
  return undefined;
}

/** The item of an exit form that a column holds. */
export const exitItemOfColumn = (title: string): ExitItemName | undefined => exitItemsByTitle.get(compact(title));

/** 0 → A, 25 → Z, 26 → AA, as spreadsheets name their columns. */
export const columnLetter = (index: number): string =>
  (index >= 26 ? columnLetter(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
