import { rendererScript } from '../../lib/practice/page-script';
import type { Person } from './practice-person';

/** The person's page in a document of its own, with the script that ClientTrack serves running in it. */
export function openPage(person: Person, fetched: { answers: number } = { answers: 0 }) {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const page = frame.contentDocument;
  const view = frame.contentWindow;
  if (page === null || view === null) throw new Error('no document in the frame');
  page.documentElement.innerHTML = person.page().documentElement.innerHTML;
  const fetch = async (address: string, options: { body: URLSearchParams }) => {
    const response = person.post(
      `/practice/${address}${new URL(person.address(), 'http://127.0.0.1').search}`,
      Object.fromEntries(options.body),
    );
    fetched.answers += 1;
    return { ok: response.status === 200, text: async () => response.body };
  };
  Object.assign(view, { fetch });
  const script = page.createElement('script');
  script.textContent = rendererScript;
  page.body.append(script);

  const input = (id: string): HTMLElement & { value: string; checked: boolean } => {
    const found = page.querySelector<HTMLElement & { value: string; checked: boolean }>(`[id="${id}"]`);
    if (found === null) throw new Error(`no ${id} on the page`);
    return found;
  };
  const fire = (target: Element, name: string) => target.dispatchEvent(new Event(name, { bubbles: true }));
  return {
    page,
    input,
    /** Sets the control and tells the page, as a browser does when a person leaves it. */
    enter(id: string, value: string) {
      const control = input(id);
      fire(control, 'focusin');
      control.value = value;
      fire(control, 'input');
      fire(control, 'change');
      fire(control, 'focusout');
    },
    /** One key after the other; the browser says nothing of a change, since the mask has rewritten the value. */
    type(id: string, keys: string) {
      const control = input(id);
      fire(control, 'focusin');
      for (const key of keys) {
        control.value += key;
        fire(control, 'input');
      }
      fire(control, 'focusout');
    },
    tick(selector: string) {
      const box = page.querySelector<HTMLInputElement>(selector);
      if (box === null) throw new Error(`no ${selector} on the page`);
      box.click();
    },
    isShown: (id: string) => page.querySelector<HTMLElement>(`[data-field="${id}"]`)?.style.display !== 'none',
    isRequired: (id: string) => page.querySelector(`[data-field="${id}"] .RequiredMarker`) !== null,
  };
}
