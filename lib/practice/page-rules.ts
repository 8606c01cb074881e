import type { PageRoads } from './page-roads';
import type { Action, evaluateRules, Rule } from './rules';

interface Scope {
  suffix: string;
  rules: readonly Rule[];
}

/** What a control's own handler calls. */
export interface RuleHandlers {
  FormChanged(controlId: string): void;
  ServerEvaluate(controlId: string): Promise<void>;
}

/** ClientTrack's rules in the page. Runs there as text (page-script.ts): uses nothing from outside itself. */
export function startRules(window: Window & typeof globalThis, evaluate: typeof evaluateRules, roads: PageRoads): RuleHandlers {
  const { document } = window;
  const model: { today: string; scopes: Scope[] } = JSON.parse(
    document.getElementById('RendererModel')?.textContent ?? '{"today":"","scopes":[]}',
  );

  function controlOf(field: string, suffix: string): HTMLElement | null {
    return document.getElementById(field + suffix) ?? document.getElementById(`${field}_Renderer`);
  }

  function isChoice(node: Element): node is HTMLInputElement {
    return node instanceof window.HTMLInputElement && (node.type === 'radio' || node.type === 'checkbox');
  }

  function choicesIn(group: Element): HTMLInputElement[] {
    return [...group.querySelectorAll('input')].filter(isChoice);
  }

  function read(field: string, suffix: string): string {
    const control = controlOf(field, suffix);
    if (control === null) return '';
    if (isChoice(control)) return control.checked ? '1' : '';
    if ('value' in control) return String(control.value).trim();
    return choicesIn(control)
      .filter((input) => input.checked)
      .map((input) => input.value)
      .join(',');
  }

  /** @returns whether that changed anything */
  function write(field: string, suffix: string, value: string): boolean {
    const display = document.getElementById(`${field}${suffix}_Display`);
    if (display !== null) display.textContent = value;
    const control = controlOf(field, suffix);
    if (control === null || read(field, suffix) === value) return false;
    if (isChoice(control)) control.checked = value === '1';
    else if ('value' in control) control.value = value;
    else {
      for (const input of choicesIn(control)) {
        input.checked = value.split(',').includes(input.value);
        if (input.checked && input.parentElement !== null) input.parentElement.style.display = '';
      }
    }
    return true;
  }

  /** A list is emptied and filled again; a value it no longer has is gone. @returns whether the value changed */
  function offer(field: string, suffix: string, options: readonly { value: string; text: string; hidden?: boolean }[]): boolean {
    const control = controlOf(field, suffix);
    if (!(control instanceof window.HTMLSelectElement)) return false;
    const before = control.value;
    control.replaceChildren(...[{ value: '', text: '--SELECT--' }, ...options].map(({ value, text }) => new window.Option(text, value)));
    control.value = options.some(({ value }) => value === before) ? before : '';
    return control.value !== before;
  }

  function showColumn(field: string, suffix: string, isVisible: boolean): void {
    const name = field + suffix.split('::')[0];
    for (const cell of document.querySelectorAll<HTMLElement>(`[data-eid="${name}"], [data-column="${name}"]`))
      cell.style.display = isVisible ? '' : 'none';
  }

  function container(field: string, suffix: string): HTMLElement | null {
    const id = document.getElementById(field + suffix) === null && suffix !== '_Renderer' ? `${field}_Renderer` : field + suffix;
    return document.querySelector<HTMLElement>(`[data-field="${id}"]`);
  }

  function setRequired(row: HTMLElement | null, isRequired: boolean): void {
    const cell = row?.querySelector('.LabelStyle');
    const marker = cell?.querySelector('.RequiredMarker');
    if (!isRequired) marker?.remove();
    else if (cell && !marker) {
      const star = document.createElement('span');
      star.className = 'RequiredMarker';
      star.textContent = '*';
      cell.append(star);
    }
  }

  /** @returns the fields whose value changed */
  function apply(actions: readonly Action[], suffix: string): string[] {
    const changed: string[] = [];
    for (const action of actions) {
      const row = container(action.target, suffix);
      if ('visible' in action && row !== null) row.style.display = action.visible ? '' : 'none';
      if ('required' in action) setRequired(row, action.required);
      if ('columnVisible' in action) showColumn(action.target, suffix, action.columnVisible);
      if ('options' in action && offer(action.target, suffix, action.options)) changed.push(action.target);
      if ('value' in action && write(action.target, suffix, action.value)) changed.push(action.target);
      const text = 'error' in action ? action.error : 'warn' in action ? action.warn : undefined;
      const place = document.getElementById(`Error${action.target}${suffix}`);
      if (text !== undefined && place !== null) place.textContent = text;
    }
    return changed;
  }

  /** A value that a rule sets wakes further rules, but not for ever. */
  function wake(field: string, suffix: string, depth = 0): void {
    const scope = model.scopes.find((candidate) => candidate.suffix === suffix);
    const place = document.getElementById(`Error${field}${suffix}`);
    if (place !== null) place.textContent = '';
    if (scope === undefined || depth > 5) return;
    const actions = evaluate(scope.rules, (name) => read(name, suffix), { changed: field, at: 'page', today: model.today });
    for (const next of apply(actions, suffix)) wake(next, suffix, depth + 1);
  }

  function split(controlId: string): [string, string] {
    const end = controlId.indexOf('_');
    return [controlId.slice(0, end), controlId.slice(end)];
  }

  function formChanged(controlId: string): void {
    wake(...split(controlId));
  }

  async function serverEvaluate(controlId: string): Promise<void> {
    formChanged(controlId);
    const form = document.querySelector('form');
    if (form === null) return;
    const post = new URLSearchParams({ __CHANGED: controlId });
    for (const [name, value] of new window.FormData(form)) if (typeof value === 'string') post.append(name, value);
    document.body.classList.add('Evaluating');
    const address = `rules.aspx${window.location.search}`;
    const text = await roads.ask(address, post);
    // A session that has ended answers with its login page, and the form stays as it is.
    const answer: { actions: Action[]; grid?: string } = JSON.parse(text.startsWith('{') ? text : '{"actions":[]}');
    document.body.classList.remove('Evaluating');
    const place = document.getElementById('GridPlace');
    if (answer.grid !== undefined && place !== null) place.innerHTML = answer.grid;
    const [, suffix] = split(controlId);
    for (const field of apply(answer.actions, suffix)) wake(field, suffix);
  }

  const handlers = { FormChanged: formChanged, ServerEvaluate: serverEvaluate };
  Object.assign(window, handlers);
  return handlers;
}
