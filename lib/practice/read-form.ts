import type { FormElement, FormPage } from './element';
import type { GridRow, Values } from './form-behaviour';

/** The name of a control in the post, and its id on the page. */
export function controlId(elementId: string, renderer: string, rowKey?: string): string {
  return rowKey === undefined ? `${elementId}_${renderer}` : `${elementId}_${renderer}::${rowKey}`;
}

function readValue(element: FormElement, name: string, form: URLSearchParams): string {
  if (element.type === 'multicheck') return form.getAll(name).join(',');
  if (element.type === 'checkbox') return form.has(name) ? '1' : '';
  return (form.get(name) ?? '').trim();
}

function readElements(elements: readonly FormElement[], form: URLSearchParams, nameOf: (id: string) => string): Values {
  const fields = elements.filter(({ type }) => type !== 'section' && type !== 'display' && type !== 'button');
  return Object.fromEntries(fields.map((element) => [element.id, readValue(element, nameOf(element.id), form)]));
}

/** What was posted, field by field; a field that is not in the post is blank. */
export function readForm(page: FormPage, rows: readonly GridRow[], form: URLSearchParams): { values: Values; rows: GridRow[] } {
  const { grid } = page;
  return {
    values: readElements(page.elements, form, (id) => controlId(id, 'Renderer')),
    rows: grid
      ? rows.map((row) => ({ ...row, values: readElements(grid.columns, form, (id) => controlId(id, grid.renderer, row.key)) }))
      : [],
  };
}

/** '@Date' and '@User' as they stand today. */
export function defaultsOf(elements: readonly FormElement[], today: string, user: string): Values {
  const tokens: Readonly<Record<string, string>> = { '@Date': today, '@User': user };
  return Object.fromEntries(elements.map((element) => [element.id, tokens[element.default ?? ''] ?? element.default ?? '']));
}

/** A new line on which nothing was changed. */
export function isBlankLine(row: GridRow, columns: readonly FormElement[], today: string, user: string): boolean {
  const defaults = defaultsOf(columns, today, user);
  return row.key.startsWith('-') && columns.every(({ id }) => (row.values[id] ?? '') === (defaults[id] ?? ''));
}
