import { withOptions } from './cascade';
import { isUsDate } from './dates';
import type { FormElement, FormPage } from './element';
import type { FormErrors, GridRow, Values } from './form-behaviour';
import { plainLabel } from './html';
import { controlId } from './read-form';
import { evaluateRules, type Rule } from './rules';

/** How the rules leave a set of fields: who is hidden, who is required, what is blanked. */
export interface RuledFields {
  values: Values;
  isHidden(id: string): boolean;
  isRequired(element: FormElement): boolean;
  isColumnHidden(id: string): boolean;
  errors: FormErrors;
  warnings: FormErrors;
}

export function applyRules(rules: readonly Rule[], values: Values, today: string): RuledFields {
  const after: Record<string, string> = { ...values };
  const visible = new Map<string, boolean>();
  const required = new Map<string, boolean>();
  const columns = new Map<string, boolean>();
  const errors: Record<string, string> = {};
  const warnings: Record<string, string> = {};
  for (const action of evaluateRules(rules, (id) => values[id] ?? '', { at: 'page', today })) {
    if ('visible' in action) visible.set(action.target, action.visible);
    else if ('required' in action) required.set(action.target, action.required);
    else if ('value' in action) after[action.target] = action.value;
    else if ('columnVisible' in action) columns.set(action.target, action.columnVisible);
    else if ('error' in action) errors[action.target] = action.error;
    else if ('warn' in action) warnings[action.target] = action.warn;
  }
  return {
    values: after,
    isHidden: (id) => visible.get(id) === false,
    isRequired: ({ id, required: byForm }) => required.get(id) ?? byForm === true,
    isColumnHidden: (id) => columns.get(id) === false,
    errors,
    warnings,
  };
}

/** What is wrong with one value, undefined when nothing is. */
function problemOf(element: FormElement, value: string): string | undefined {
  const label = plainLabel(element.label);
  if (element.maxLength !== undefined && value.length > element.maxLength)
    return `${label} is too long (at most ${element.maxLength} characters).`;
  switch (element.type) {
    case 'date':
      return isUsDate(value) ? undefined : `${label} must be a valid date (MM/DD/YYYY).`;
    case 'phone':
      return /^\(\d{3}\) \d{3}-\d{4}$/.test(value) ? undefined : `${label} must be a ten-digit phone number.`;
    case 'ssn':
      return /^[\d?]{3}-[\d?]{2}-[\d?]{4}$/.test(value)
        ? undefined
        : `${label} must have nine digits; use ? for a digit that is not known.`;
    case 'number':
      return /^\d+$/.test(value) ? undefined : `${label} must be a whole number.`;
    case 'select':
    case 'radio':
    case 'multicheck': {
      const known = element.list?.options.map((option) => option.value) ?? [];
      return value.split(',').every((code) => known.includes(code)) ? undefined : `${label}: choose one of the listed values.`;
    }
    default:
      return undefined;
  }
}

function checkElements(elements: readonly FormElement[], ruled: RuledFields, nameOf: (id: string) => string): [string, string][] {
  return elements.flatMap((element): [string, string][] => {
    if (element.hidden === true || ruled.isHidden(element.id) || ruled.isColumnHidden(element.id)) return [];
    if (element.type === 'section' || element.type === 'button') return [];
    const value = ruled.values[element.id] ?? '';
    const key = element.lookup?.key;
    const isOnlyTyped = key !== undefined && value !== '' && (ruled.values[key] ?? '') === '';
    const typed = isOnlyTyped ? `${plainLabel(element.label)}: use Find to choose from the list.` : undefined;
    const missing = value === '' && ruled.isRequired(element) ? `${plainLabel(element.label)} is required.` : undefined;
    const problem =
      missing ?? typed ?? ruled.errors[element.id] ?? (value === '' ? undefined : problemOf(withOptions(element, ruled.values), value));
    return problem === undefined ? [] : [[nameOf(element.id), problem]];
  });
}

export interface CheckedForm {
  values: Values;
  rows: GridRow[];
  errors: FormErrors;
}

/** The post as it may be saved, with what the rules blank taken out, and everything that is wrong with it. */
export function checkForm(page: FormPage, values: Values, rows: readonly GridRow[], today: string): CheckedForm {
  const ruled = applyRules(page.rules, values, today);
  const errors = checkElements(page.elements, ruled, (id) => controlId(id, 'Renderer'));
  const { grid } = page;
  const checkedRows = rows.map((row) => {
    if (grid === undefined) return row;
    const ruledRow = applyRules(grid.rules, row.values, today);
    const isTaken = grid.include === undefined || row.values[grid.include] === '1';
    if (isTaken) errors.push(...checkElements(grid.columns, ruledRow, (id) => controlId(id, grid.renderer, row.key)));
    return { ...row, values: ruledRow.values };
  });
  return { values: ruled.values, rows: checkedRows, errors: Object.fromEntries(errors) };
}
