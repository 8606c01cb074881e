import type { FormElement } from './element';
import type { Values } from './form-behaviour';

/** Element id → value, turned into column → value. */
export function toColumns(elements: readonly FormElement[], values: Values): Record<string, string> {
  const columns: Record<string, string> = {};
  for (const { id, column } of elements) if (column !== undefined) columns[column] = values[id] ?? '';
  return columns;
}

/** A saved record as the values of these elements. */
export function fromColumns(elements: readonly FormElement[], record: object): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [column, value] of Object.entries(record)) {
    const element = elements.find((candidate) => candidate.column === column);
    if (element !== undefined && typeof value === 'string') values[element.id] = value;
  }
  return values;
}

/** One of the columns, '' when the form has none of that name. */
export function columnOf(columns: Readonly<Record<string, string>>, name: string): string {
  return columns[name] ?? '';
}
