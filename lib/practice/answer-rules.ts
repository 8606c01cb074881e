import { withOptions } from './cascade';
import type { FormElement, FormPage } from './element';
import type { GridRow, Values } from './form-behaviour';
import type { RegisteredForm } from './form-registry';
import { readForm } from './read-form';
import { renderGrid } from './render-form';
import type { PracticeRequest } from './request';
import { type Action, evaluateRules, type Rule } from './rules';
import type { PracticeState, Session } from './state';
import { openForm, visitOf } from './view-form';

interface Changed {
  elements: readonly FormElement[];
  rules: readonly Rule[];
  values: Values;
}

/** The fields that stand together with the one that changed: those of its row, or those of the form. */
function around(suffix: string, page: FormPage, posted: { values: Values; rows: readonly GridRow[] }): Changed {
  const { grid } = page;
  const row = posted.rows.find(({ key }) => suffix === `${grid?.renderer}::${key}`);
  if (grid === undefined || row === undefined) return { elements: page.elements, rules: page.rules, values: posted.values };
  return { elements: grid.columns, rules: grid.rules, values: row.values };
}

/** The server's half of a rule: what follows from a change, and the grid when it is drawn anew. */
export function answerRules(form: RegisteredForm, state: PracticeState, session: Session, request: PracticeRequest) {
  const visit = { ...visitOf(state, session, request), page: Number(request.form.get('__PAGE') ?? '1') };
  const opened = openForm(form, visit);
  if ('problem' in opened) return { actions: [] };
  const { page, rows } = opened;
  const [changed = '', ...suffix] = (request.form.get('__CHANGED') ?? '').split('_');
  const posted = readForm(page, rows, request.form);
  const { elements, rules, values } = around(suffix.join('_'), page, posted);
  const offered = elements
    .filter(({ cascade }) => cascade?.from === changed)
    .map((element): Action => ({ target: element.id, options: withOptions(element, values).list?.options ?? [] }));
  const effects = evaluateRules(rules, (id) => values[id] ?? '', { changed, at: 'server', today: visit.today });
  const actions = [...offered, ...effects];
  if (!effects.some((action) => 'refresh' in action)) return { actions };
  const view = {
    formId: form.definition.id,
    page,
    pageNumber: visit.page,
    values: posted.values,
    rows,
    errors: {},
    below: '',
    today: visit.today,
    formNumber: '',
  };
  return { actions, grid: renderGrid(view) };
}
