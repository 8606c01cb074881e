import { handle } from '../../lib/practice/handle';
import type { PracticeResponse } from '../../lib/practice/request';
import { createState, savedOf } from '../../lib/practice/state';

const noon = new Date(2026, 10, 22, 12, 0, 0);

/** Somebody at a browser: keeps the session, follows redirects, posts forms as they stand on the page. */
export function createPerson(now = noon) {
  let state = createState();
  let sessionId: string | undefined;
  let address = '/';
  let response: PracticeResponse = { status: 0, headers: {}, body: '' };

  function ask(method: string, to: string, form = new URLSearchParams()): PracticeResponse {
    const url = new URL(to, `http://127.0.0.1${address}`);
    const answer = handle(state, { method, path: url.pathname, query: url.searchParams, form, sessionId, now });
    state = answer.state;
    response = answer.response;
    if (answer.response.setSession !== undefined) sessionId = answer.response.setSession;
    if (!url.pathname.includes('rules.aspx')) address = url.pathname + url.search;
    const location = response.headers.Location;
    return location === undefined ? response : ask('GET', location);
  }

  return {
    get: (to: string) => ask('GET', to),
    post: (to: string, fields: Record<string, string> = {}) => ask('POST', to, new URLSearchParams(fields)),
    /** Presses a button of the form on the page, with these controls (by id) changed first. */
    press(button: string, changes: Record<string, string> = {}): PracticeResponse {
      const page = new DOMParser().parseFromString(response.body, 'text/html');
      const form = page.querySelector('form');
      if (form === null) throw new Error('the page has no form');
      const fields = new URLSearchParams();
      for (const [name, value] of new FormData(form)) if (typeof value === 'string' && !(name in changes)) fields.append(name, value);
      for (const [name, value] of Object.entries(changes)) fields.append(name, value);
      fields.set('__ACTION', button);
      return ask('POST', form.getAttribute('action') ?? address, fields);
    },
    signIn() {
      ask('POST', '/login/PRACTICE', new URLSearchParams({ UserName: 'trainer@example.org', Password: 'any' }));
    },
    page: () => new DOMParser().parseFromString(response.body, 'text/html'),
    heading: () => new DOMParser().parseFromString(response.body, 'text/html').querySelector('h1')?.textContent ?? '',
    address: () => address,
    saved: () => savedOf(state),
    state: () => state,
  };
}
export type Person = ReturnType<typeof createPerson>;

/** What a VSP's client needs on the second page of the intake. */
export const codeNameClient = {
  '82170_Renderer': '2',
  '82159_Renderer': '99',
  '82165_Renderer': '99',
  '82166_Renderer': '99',
  '1000008906_Renderer': '99',
  '82181_Renderer': '(512) 555-0100',
};

export const steps = {
  search(person: Person, firstName = 'Zzamber', lastName = 'Zzquillstone') {
    person.get('/practice/startworkflow.aspx?WorkflowID=1000000107');
    person.press('NEXT', { '82142_Renderer': firstName, '82143_Renderer': lastName });
  },
  basic: (person: Person) => person.press('SAVE', codeNameClient),
  family: (person: Person) => person.press('SAVEFINISH'),
  enrollment: (person: Person) => person.press('SAVE', { '1000004260_Renderer': '4471', '107601_RendererSF1::918204': '11/20/2026' }),
  assessment: (person: Person) =>
    person.press('SAVE', {
      '1000009102_Renderer': '1',
      '1000009103_Renderer': '2',
      '1000009104_Renderer': '1',
      '1000009106_Renderer': '99',
      '1000009107_Renderer': '9',
      '1000009108_Renderer': '0',
      '1000009110_Renderer': '(512) 555-0100',
    }),
  referrals: (person: Person) =>
    person.press('SAVE', {
      '1000009201_RendererSF1::-1': '11/21/2026',
      '1000009202_RendererSF1::-1': '2013',
      '1000009203_RendererSF1::-1': '3101',
      '1000009201_RendererSF1::-2': '11/21/2026',
      '1000009202_RendererSF1::-2': '2010',
      '1000009203_RendererSF1::-2': '3108',
    }),
  unmetNeeds: (person: Person) =>
    person.press('SAVE', {
      '1000009301_RendererSF1::-1': '11/21/2026',
      '1000009302_RendererSF1::-1': '1',
      '1000009303_RendererSF1::-1': '2',
    }),
};

/** A person who is signed in and stands on this page of the workflow. */
export function personAt(
  page: 'search' | 'basic' | 'family' | 'enrollment' | 'assessment' | 'referrals' | 'unmetNeeds' | 'finish',
): Person {
  const person = createPerson();
  person.signIn();
  const order = ['search', 'basic', 'family', 'enrollment', 'assessment', 'referrals', 'unmetNeeds', 'finish'];
  person.get('/practice/startworkflow.aspx?WorkflowID=1000000107');
  const done = [steps.search, steps.basic, steps.family, steps.enrollment, steps.assessment, steps.referrals, steps.unmetNeeds];
  for (const step of done.slice(0, order.indexOf(page))) step(person);
  return person;
}
