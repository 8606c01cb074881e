import { applyRules, type RuledFields } from './check-form';
import type { FormElement, FormPage, Grid } from './element';
import type { FormErrors, GridRow, Values } from './form-behaviour';
import { escapeHtml, scriptJson } from './html';
import { controlId } from './read-form';
import { renderControl } from './render-control';
import type { Rule } from './rules';

export interface FormView {
  formId: string;
  page: FormPage;
  pageNumber: number;
  values: Values;
  rows: readonly GridRow[];
  errors: FormErrors;
  below: string;
  today: string;
  /** Number of this very form; posted back, so that a form posted twice is saved once. */
  formNumber: string;
}

/** `FormChanged` for rules of the page, `ServerEvaluate` where a question to the server follows; '' when no rule listens. */
function onchange(element: FormElement, rules: readonly Rule[], id: string): string {
  const listening = rules.filter((rule) => rule.on.includes(element.id));
  if (listening.length === 0) return '';
  const call = listening.some(({ at }) => at === 'server') ? 'ServerEvaluate' : 'FormChanged';
  return ` onchange="${call}('${id}')"`;
}

const required = '<span class="RequiredMarker">*</span>';

function help(text: string | undefined): string {
  return text === undefined ? '' : `<i class="HelpIcon" title="${escapeHtml(text)}">?</i>`;
}

function message(id: string, errors: FormErrors): string {
  const error = errors[id];
  return `<span class="ValidationMessage" id="Error${id}">${error === undefined ? '' : escapeHtml(error)}</span>`;
}

function renderRow(element: FormElement, view: FormView, ruled: RuledFields): string {
  if (element.type === 'section') {
    const paragraph = element.help === undefined ? '' : `<p class="SectionHelp">${escapeHtml(element.help)}</p>`;
    return `<tr class="SectionRow"><td colspan="2" class="SectionStyle"><h2 class="SectionTitle" id="Label${element.id}_Renderer">${element.label}</h2>${paragraph}</td></tr>`;
  }
  const id = controlId(element.id, 'Renderer');
  const control = renderControl(element, { id, value: ruled.values[element.id] ?? '', onchange: onchange(element, view.page.rules, id) });
  if (element.type === 'hidden') return `<tr hidden><td colspan="2">${control}</td></tr>`;
  if (element.type === 'button')
    return `<tr class="FormRow"><td class="LabelStyle"></td><td class="FieldStyle">${control}${help(element.help)}</td></tr>`;
  const marker = ruled.isRequired(element) ? required : '';
  const hidden = ruled.isHidden(element.id) ? ' style="display:none"' : '';
  return `<tr class="FormRow" data-field="${id}"${hidden}><td class="LabelStyle"><label id="Label${id}" for="${id}">${element.label}</label>${marker}</td><td class="FieldStyle">${control}${help(element.help)}${message(id, view.errors)}</td></tr>`;
}

const visibleColumns = (grid: Grid) => grid.columns.filter(({ type }) => type !== 'hidden');

function renderGridRow(row: GridRow, view: FormView): string {
  const { grid } = view.page;
  if (grid === undefined) return '';
  const ruled = applyRules(grid.rules, row.values, view.today);
  const keys = grid.columns.filter(({ type }) => type === 'hidden');
  const hiddenKey = (element: FormElement) =>
    renderControl(element, { id: controlId(element.id, grid.renderer, row.key), value: ruled.values[element.id] ?? '', onchange: '' });
  const cells = visibleColumns(grid).map((element, index) => {
    const id = controlId(element.id, grid.renderer, row.key);
    const hidden = ruled.isHidden(element.id) ? ' style="display:none"' : '';
    const control = renderControl(element, { id, value: ruled.values[element.id] ?? '', onchange: onchange(element, grid.rules, id) });
    return `<td data-eid="${controlId(element.id, grid.renderer)}"><span class="CellControl" data-field="${id}"${hidden}>${control}</span>${message(id, view.errors)}${index === 0 ? keys.map(hiddenKey).join('') : ''}</td>`;
  });
  const header = grid.rowHeading === undefined ? '' : `<th scope="row">${escapeHtml(row.header)}</th>`;
  return `<tr class="${row.key.startsWith('-') ? 'NewLine' : 'GridRow'}">${header}${cells.join('')}</tr>`;
}

/** The grid alone: a server rule draws it anew. */
export function renderGrid(view: FormView): string {
  const { grid } = view.page;
  if (grid === undefined) return '';
  const marker = (element: FormElement) => (element.required === true && grid.newLines === undefined ? required : '');
  const headings = visibleColumns(grid).map(
    (element) => `<th scope="col" class="ColumnHead">${element.label}${marker(element)}${help(element.help)}</th>`,
  );
  const first = grid.rowHeading === undefined ? '' : `<th scope="col" class="ColumnHead">${grid.rowHeading}</th>`;
  const title = grid.title === undefined ? '' : `<h2 class="SectionTitle">${grid.title}</h2>`;
  return `${title}<div class="GridScroll"><table id="${grid.renderer}ResultSet" class="ResultSet EditGrid"><thead><tr>${first}${headings.join('')}</tr></thead>
<tbody>${view.rows.map((row) => renderGridRow(row, view)).join('\n')}</tbody></table></div>`;
}

/** What the page script needs: which rules listen to which set of fields. */
function ruleModel({ page, rows, today }: FormView) {
  const { grid } = page;
  const inGrid = grid ? rows.map((row) => ({ suffix: `_${grid.renderer}::${row.key}`, rules: grid.rules })) : [];
  return { today, scopes: [{ suffix: '_Renderer', rules: page.rules }, ...inGrid] };
}

/** A page of a form: elements, grid and buttons in one ordinary form that posts to its own address. */
export function renderForm(view: FormView): string {
  const ruled = applyRules(view.page.rules, view.values, view.today);
  const rows = view.page.elements.map((element) => renderRow(element, view, ruled));
  const count = Object.keys(view.errors).length;
  const whole = view.errors[''];
  const summary =
    count === 0
      ? ''
      : `<div class="ValidationSummary" role="alert">${escapeHtml(whole ?? 'The record was not saved. Please correct the items marked below.')}</div>`;
  const buttons = view.page.buttons.map(
    ({ id, label }) =>
      `<button type="submit" id="Renderer_${id}" name="__ACTION" value="${id}" class="CommandButton ${id === 'BACK' ? 'BackIcon' : 'SaveIcon'}">${escapeHtml(label)}</button>`,
  );
  return `<form method="post" id="aspnetForm" autocomplete="off" novalidate>
<input type="hidden" name="__FORM" value="${view.formNumber}"><input type="hidden" name="__FORMID" value="${view.formId}"><input type="hidden" name="__PAGE" value="${view.pageNumber}">
${summary}<div id="Renderer_Page${view.pageNumber}_body" class="FormBody">
<table class="FormPage"><tbody>${rows.join('\n')}</tbody></table>
<div id="GridPlace">${renderGrid(view)}</div>
<div class="Results">${view.below}</div></div>
<div class="ButtonBar">${buttons.join('')}</div></form>
<script type="application/json" id="RendererModel">${scriptJson(ruleModel(view))}</script>`;
}
