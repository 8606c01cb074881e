import { toColumns } from '../columns';
import { usDate } from '../dates';
import type { FormPage } from '../element';
import { renderErrorPage } from '../frame-page';
import { escapeHtml } from '../html';
import { readForm } from '../read-form';
import { renderForm } from '../render-form';
import { htmlResponse, type PracticeRequest, parameter } from '../request';
import type { PracticeState, Session } from '../state';
import type { Answer } from '../view-form';
import { renderDialog } from './dialog-page';
import { type LookupRow, type LookupSearch, lookupSearches, matchingRows } from './lookup-search';

function renderResults({ columns }: LookupSearch, rows: readonly LookupRow[]): string {
  if (rows.length === 0) return '<p class="NoResults">No records were found.</p>';
  const body = rows.map((row) => {
    const cells = columns.map(({ key }) => `<td>${escapeHtml(row[key] ?? '')}</td>`);
    return `<tr class="ResultRow" data-pick="${escapeHtml(JSON.stringify(row))}">${cells.join('')}</tr>`;
  });
  return `<table id="RendererResultSet" class="ResultSet"><thead><tr>${columns.map(({ label }) => `<th scope="col">${label}</th>`).join('')}</tr></thead>
<tbody>${body.join('\n')}</tbody></table>`;
}

/** Criteria, Search and results in a dialog frame: a row that is clicked is copied into the form below. */
export function lookupPage(state: PracticeState, session: Session, request: PracticeRequest): Answer {
  const name = parameter(request.query, 'Search');
  const search = lookupSearches.find((candidate) => candidate.name === name);
  if (search === undefined) return { state, response: htmlResponse(renderErrorPage(`There is no search ${name}.`), 404) };
  const page: FormPage = { title: search.title, elements: search.criteria, rules: [], buttons: [{ id: 'SEARCH', label: 'Search' }] };
  const isPosted = request.method === 'POST';
  const values = isPosted ? readForm(page, [], request.form).values : { [search.prefilled]: parameter(request.query, 'Text') };
  const found = isPosted ? matchingRows(search.rows(state, session), toColumns(search.criteria, values)) : undefined;
  const body = renderForm({
    formId: `lookup-${search.name}`,
    page,
    pageNumber: 1,
    values,
    rows: [],
    errors: {},
    below: found === undefined ? '' : renderResults(search, found),
    today: usDate(request.now),
    formNumber: '',
  });
  const dialog = renderDialog({ title: search.title, body, reconstructed: true, control: parameter(request.query, 'Control') });
  return { state, response: htmlResponse(dialog) };
}
