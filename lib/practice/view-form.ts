import { checkForm } from './check-form';
import { usDate } from './dates';
import type { FormPage } from './element';
import type { FormErrors, LoadedForm, Visit } from './form-behaviour';
import type { RegisteredForm } from './form-registry';
import { renderErrorPage, renderFramePage } from './frame-page';
import { defaultsOf, isBlankLine, readForm } from './read-form';
import { renderForm } from './render-form';
import { htmlResponse, type PracticeRequest, type PracticeResponse, parameter, redirect } from './request';
import { saveWarning } from './save-warning';
import { type PracticeState, type Session, withSession } from './state';

export interface Answer {
  state: PracticeState;
  response: PracticeResponse;
}

/** Forms already saved that a session remembers. */
const remembered = 50;

/** The page with what the visit changes in it: lists of this client, elements that are not offered. */
function pageFor(page: FormPage, { lists = {}, without = [], title = page.title }: LoadedForm): FormPage {
  const own = <Element extends FormPage['elements'][number]>(element: Element) => ({ ...element, list: lists[element.id] ?? element.list });
  const grid = page.grid && { ...page.grid, columns: page.grid.columns.map(own) };
  return { ...page, title, elements: page.elements.filter(({ id }) => !without.includes(id)).map(own), grid };
}

/** The form of this page as it opens for the person, before anything was typed. */
export function openForm({ definition, behaviour }: RegisteredForm, visit: Visit) {
  const drawn = definition.pages[visit.page - 1];
  if (drawn === undefined) return { problem: `Form ${definition.id} has no page ${visit.page}.` };
  const loaded = behaviour.load(visit);
  if ('problem' in loaded) return loaded;
  const page = pageFor(drawn, loaded);
  const { today, session } = visit;
  const columns = page.grid?.columns ?? [];
  const lines = Array.from({ length: page.grid?.newLines ?? 0 }, (_, index) => ({ key: String(-1 - index), header: '', values: {} }));
  const rows = [...(loaded.rows ?? []), ...lines].map((row) => ({
    ...row,
    values: { ...defaultsOf(columns, today, session.user), ...row.values },
  }));
  return { page, rows, values: { ...defaultsOf(page.elements, today, session.user), ...loaded.values }, below: loaded.below ?? '' };
}

function stepName(session: Session, formId: string, page: number): string | undefined {
  const steps = session.workflow?.steps ?? [];
  return steps.filter((step) => step.formId === formId)[page - 1]?.name;
}

/** What the address and the session say about this look at a form. */
export function visitOf(state: PracticeState, session: Session, request: PracticeRequest): Visit {
  const page = Number(parameter(request.query, 'Page') || '1');
  const [primaryKey, secondaryKey] = [parameter(request.query, 'PrimaryKey'), parameter(request.query, 'SecondaryKey')];
  return { state, session, primaryKey, secondaryKey, page, today: usDate(request.now) };
}

/** Draws the form: as it opens, or with what was posted and why it was not saved. */
function show(form: RegisteredForm, visit: Visit, posted?: PracticeRequest, errors: FormErrors = {}, warning?: string): Answer {
  const opened = openForm(form, visit);
  if ('problem' in opened) return { state: visit.state, response: htmlResponse(renderErrorPage(opened.problem), 404) };
  const { page, below } = opened;
  const { values, rows } = posted ? readForm(page, opened.rows, posted.form) : opened;
  const { next } = visit.state;
  const state = { ...visit.state, next: { ...next, form: next.form + 1 } };
  const { definition } = form;
  const shown = {
    formId: definition.id,
    page,
    pageNumber: visit.page,
    values,
    rows,
    errors,
    below,
    today: visit.today,
    formNumber: String(next.form),
    validation: state.profile.validation,
    quirks: state.profile.quirks,
    warning,
  };
  const body = renderFramePage(state, visit.session, {
    title: page.title,
    body: renderForm(shown),
    reconstructed: definition.evidence === 'reconstructed',
    step: stepName(visit.session, definition.id, visit.page),
  });
  return { state, response: htmlResponse(body) };
}

/** Back shows the page before as it was posted; what was typed on this one is lost. */
function back({ definition, behaviour }: RegisteredForm, visit: Visit): Answer {
  return { state: visit.state, response: redirect(behaviour.back?.(visit) ?? `viewform.aspx?FormID=${definition.id}`) };
}

function save(form: RegisteredForm, visit: Visit, request: PracticeRequest): Answer {
  const opened = openForm(form, visit);
  if ('problem' in opened) return { state: visit.state, response: htmlResponse(renderErrorPage(opened.problem), 404) };
  const number = request.form.get('__FORM') ?? '';
  const ledTo = Object.hasOwn(visit.session.saved, number) ? visit.session.saved[number] : undefined;
  if (ledTo !== undefined) return { state: visit.state, response: redirect(ledTo) };
  const action = request.form.get('__ACTION') ?? '';
  if (action === 'BACK') return back(form, visit);
  const posted = readForm(opened.page, opened.rows, request.form);
  if (form.behaviour.command !== undefined && /^B\d/.test(action)) {
    const done = form.behaviour.command({ ...visit, action, ...posted });
    if ('errors' in done) return show(form, visit, request, done.errors);
    return { state: done.state, response: redirect(done.go ?? `${form.page}?FormID=${form.definition.id}`) };
  }
  const columns = opened.page.grid?.columns ?? [];
  const begun = posted.rows.filter((row) => !isBlankLine(row, columns, visit.today, visit.session.user));
  const checked = checkForm(opened.page, posted.values, begun, visit.today);
  if (Object.keys(checked.errors).length > 0) return show(form, visit, request, checked.errors);
  const ready = { ...visit, action, values: checked.values, rows: checked.rows };
  const warning = request.form.has('__WARNED') ? undefined : saveWarning({ id: form.definition.id, page: opened.page }, ready);
  if (warning !== undefined) return show(form, visit, request, {}, warning);
  const result = form.behaviour.save(ready);
  if ('errors' in result) return show(form, visit, request, result.errors);
  const session = result.state.sessions[visit.session.id] ?? visit.session;
  if (result.go === undefined) return show(form, { ...visit, state: result.state, session }, request);
  const saved =
    number === '' ? session.saved : { ...Object.fromEntries(Object.entries(session.saved).slice(1 - remembered)), [number]: result.go };
  const state = withSession(result.state, { ...session, saved });
  return { state, response: redirect(result.go) };
}

/** A page of a form: opened, or posted to its own address. */
export function viewForm(form: RegisteredForm, state: PracticeState, session: Session, request: PracticeRequest): Answer {
  const visit = visitOf(state, session, request);
  return request.method === 'POST' ? save(form, visit, request) : show(form, visit);
}
