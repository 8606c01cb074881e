import { withOptions } from './cascade';
import { applyRules, type RuledFields } from './check-form';
import type { FormElement, FormPage, Grid } from './element';
import type { FormErrors, GridRow, Values } from './form-behaviour';
import { escapeHtml, scriptJson } from './html';
import type { PageQuirks } from './profiles/profile';
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
  /** Errors stand beside their fields unless told. */
  validation?: 'inline' | 'list' | 'warning';
  quirks?: PageQuirks;
  /** Asked before the save: a second Save goes on. */
  warning?: string;
}

/** `FormChanged` for rules of the page, `ServerEvaluate` where a question to the server follows; '' when nothing listens. */
function onchange(element: FormElement, rules: readonly Rule[], siblings: readonly FormElement[], id: string): string {
  const listening = rules.filter((rule) => rule.on.includes(element.id));
  const leadsOn = siblings.some(({ cascade }) => cascade?.from === element.id);
  if (listening.length === 0 && !leadsOn) return '';
  const call = leadsOn || listening.some(({ at }) => at === 'server') ? 'ServerEvaluate' : 'FormChanged';
  return ` onchange="${call}('${id}')"`;
}

const notShown = ' style="display:none"';
const required = '<span class="RequiredMarker">*</span>';

function help(text: string | undefined): string {
  return text === undefined ? '' : `<i class="HelpIcon" title="${escapeHtml(text)}">?</i>`;
}

function message(id: string, { errors, validation }: FormView, warning?: string): string {
  const error = (validation === 'list' ? undefined : errors[id]) ?? warning;
  return `<span class="ValidationMessage" id="Error${id}">${error === undefined ? '' : escapeHtml(error)}</span>`;
}

function renderRow(element: FormElement, view: FormView, ruled: RuledFields): string {
  if (element.type === 'section') {
    const paragraph = element.help === undefined ? '' : `<p class="SectionHelp">${escapeHtml(element.help)}</p>`;
    return `<tr class="SectionRow"><td colspan="2" class="SectionStyle"><h2 class="SectionTitle" id="Label${element.id}_Renderer">${element.label}</h2>${paragraph}</td></tr>`;
  }
  const id = controlId(element.id, 'Renderer');
  const listens = onchange(element, view.page.rules, view.page.elements, id);
  const control = renderControl(withOptions(element, ruled.values), { id, value: ruled.values[element.id] ?? '', onchange: listens });
  if (element.type === 'hidden') return `<tr hidden><td colspan="2">${control}</td></tr>`;
  if (element.type === 'button')
    return `<tr class="FormRow"><td class="LabelStyle"></td><td class="FieldStyle">${control}${help(element.help)}</td></tr>`;
  const marker = ruled.isRequired(element) ? required : '';
  const hidden = element.hidden === true || ruled.isHidden(element.id) ? notShown : '';
  return `<tr class="FormRow" data-field="${id}"${hidden}><td class="LabelStyle"><label id="Label${id}" for="${id}">${element.label}</label>${marker}</td><td class="FieldStyle">${control}${help(element.help)}${message(id, view, ruled.warnings[element.id])}</td></tr>`;
}

const visibleColumns = (grid: Grid) => grid.columns.filter(({ type }) => type !== 'hidden');

const mayHide = ({ actions, otherwise = [] }: Rule, id: string) =>
  [...actions, ...otherwise].some((action) => action.target === id && 'visible' in action);

function renderGridRow(row: GridRow, view: FormView): string {
  const { grid } = view.page;
  if (grid === undefined) return '';
  const ruled = applyRules(grid.rules, row.values, view.today);
  const keys = grid.columns.filter(({ type }) => type === 'hidden');
  const hiddenKey = (element: FormElement) =>
    renderControl(element, { id: controlId(element.id, grid.renderer, row.key), value: ruled.values[element.id] ?? '', onchange: '' });
  const cells = visibleColumns(grid).map((element, index) => {
    const id = controlId(element.id, grid.renderer, row.key);
    const hidden = element.hidden === true || ruled.isHidden(element.id) ? notShown : '';
    const listens = onchange(element, grid.rules, grid.columns, id);
    const control = renderControl(withOptions(element, ruled.values), { id, value: ruled.values[element.id] ?? '', onchange: listens });
    const off = ruled.isColumnHidden(element.id) ? notShown : '';
    // The control is the cell's own child [C], but for one that may be out of sight.
    const isRuled = element.hidden === true || grid.rules.some((rule) => mayHide(rule, element.id));
    const content = isRuled ? `<span class="CellControl" data-field="${id}"${hidden}>${control}</span>` : control;
    return `<td data-eid="${controlId(element.id, grid.renderer)}"${isRuled ? '' : ` data-field="${id}"`}${off}>${content}${message(id, view, ruled.warnings[element.id])}${index === 0 ? keys.map(hiddenKey).join('') : ''}</td>`;
  });
  const header = grid.rowHeading === undefined ? '' : `<th scope="row">${escapeHtml(row.header)}</th>`;
  return `<tr class="${row.key.startsWith('-') ? 'NewLine' : 'GridRow'}">${header}${cells.join('')}</tr>`;
}

/** The grid alone: a server rule draws it anew. */
export function renderGrid(view: FormView): string {
  const { grid } = view.page;
  if (grid === undefined) return '';
  const marker = (element: FormElement) => (element.required === true && grid.newLines === undefined ? required : '');
  const isOff = applyRules(grid.rules, view.rows[0]?.values ?? {}, view.today).isColumnHidden;
  const headings = visibleColumns(grid).map(
    (element) =>
      `<th scope="col" class="ColumnHead" data-column="${controlId(element.id, grid.renderer)}"${isOff(element.id) ? notShown : ''}>${element.label}${marker(element)}${help(element.help)}</th>`,
  );
  const first = grid.rowHeading === undefined ? '' : `<th scope="col" class="ColumnHead">${grid.rowHeading}</th>`;
  const title = grid.title === undefined ? '' : `<h2 class="SectionTitle">${grid.title}</h2>`;
  return `${title}<div class="GridScroll"><table id="${grid.renderer}ResultSet" class="ResultSet EditGrid"><thead><tr>${first}${headings.join('')}</tr></thead>
<tbody>${view.rows.map((row) => renderGridRow(row, view)).join('\n')}</tbody></table></div>`;
}

/** What the page script needs: which rules listen to which set of fields. */
function ruleModel({ page, rows, today, quirks }: FormView) {
  const { grid } = page;
  const inGrid = grid ? rows.map((row) => ({ suffix: `_${grid.renderer}::${row.key}`, rules: grid.rules })) : [];
  return { today, quirks, scopes: [{ suffix: '_Renderer', rules: page.rules }, ...inGrid] };
}

/** What is wrong with the page as a whole, above the fields. */
function renderSummary({ errors, validation, warning, page }: FormView): string {
  if (warning !== undefined)
    return `<div class="ValidationSummary" role="alert">${escapeHtml(warning)}</div><input type="hidden" name="__WARNED" value="1">`;
  if (Object.keys(errors).length === 0) return '';
  const whole = errors[''];
  if (whole !== undefined) return `<div class="ValidationSummary" role="alert">${escapeHtml(whole)}</div>`;
  if (validation !== 'list')
    return '<div class="ValidationSummary" role="alert">The record was not saved. Please correct the items marked below.</div>';
  const items = Object.values(errors).map((text) => `<li>${escapeHtml(text)}</li>`);
  return `<div class="ValidationSummary" role="alert">${escapeHtml(page.title)} was not saved:<ul>${items.join('')}</ul></div>`;
}

/** A page of a form: elements, grid and buttons in one ordinary form that posts to its own address. */
export function renderForm(view: FormView): string {
  const ruled = applyRules(view.page.rules, view.values, view.today);
  const rows = view.page.elements.map((element) => renderRow(element, view, ruled));
  const buttons = view.page.buttons.map(
    ({ id, label }) =>
      `<button type="submit" id="Renderer_${id}" name="__ACTION" value="${id}" class="CommandButton ${id === 'BACK' ? 'BackIcon' : 'SaveIcon'}">${escapeHtml(label)}</button>`,
  );
  const fields = `<table class="FormPage"><tbody>${rows.join('\n')}</tbody></table>
<div id="GridPlace">${renderGrid(view)}</div>`;
  const isLate = view.quirks?.fieldsAfterMs !== undefined;
  return `<form method="post" id="aspnetForm" autocomplete="off" novalidate>
<input type="hidden" name="__FORM" value="${view.formNumber}"><input type="hidden" name="__FORMID" value="${view.formId}"><input type="hidden" name="__PAGE" value="${view.pageNumber}">
${renderSummary(view)}<div id="Renderer_Page${view.pageNumber}_body" class="FormBody">
${isLate ? `<template id="LateFields">${fields}</template>` : fields}</div>
<div class="ButtonBar">${buttons.join('')}</div>
<div class="Results">${view.below}</div></form>
<script type="application/json" id="RendererModel">${scriptJson(ruleModel(view))}</script>`;
}
