import { deployRequest } from '../../lib/practice/deploy-answer';
import { numbersOf } from '../../lib/practice/deploy-numbers';
import { handle } from '../../lib/practice/handle';
import type { PracticeProfile } from '../../lib/practice/profile';
import type { PracticeResponse } from '../../lib/practice/request';
import { createState, savedOf } from '../../lib/practice/state';

const noon = new Date(2026, 10, 22, 12, 0, 0);

/** Somebody at a browser in any deployment: says our numbers, and the deployment's own are posted. */
export function personIn(profile: PracticeProfile) {
  let state = createState({ profile });
  let sessionId: string | undefined;
  let address = '/';
  let response: PracticeResponse = { status: 0, headers: {}, body: '' };

  function ask(method: string, to: string, form = new URLSearchParams()): PracticeResponse {
    const url = new URL(to, `http://127.0.0.1${address}`);
    const request = { method, path: url.pathname, query: url.searchParams, form, sessionId, now: noon };
    const answer = handle(state, request);
    state = answer.state;
    response = answer.response;
    if (response.setSession !== undefined) sessionId = response.setSession;
    if (!url.pathname.includes('rules.aspx')) address = url.pathname + url.search;
    const location = response.headers.Location;
    return location === undefined ? response : ask('GET', location);
  }
  const page = () => new DOMParser().parseFromString(response.body, 'text/html');
  const query = () => new URL(address, 'http://127.0.0.1').searchParams;
  /** Our number as this page has it. */
  const its = (id: string) => numbersOf(profile, query())?.inAnswer(id) ?? id;

  const person = {
    get: (to: string) => ask('GET', to),
    /** A page of the application by our address. */
    open: (ours: string) => ask('GET', profile.path + (numbersOf(profile, new URLSearchParams())?.inAnswer(ours) ?? ours)),
    post: (to: string, fields: Record<string, string> = {}) => ask('POST', to, new URLSearchParams(fields)),
    press(button: string, changes: Record<string, string> = {}): PracticeResponse {
      const form = page().querySelector('form');
      if (form === null) throw new Error(`${person.heading()} has no form`);
      const changed = Object.fromEntries(Object.entries(changes).map(([id, value]) => [its(id), value]));
      const fields = new URLSearchParams();
      for (const late of page().querySelectorAll('template')) form.append(late.content);
      for (const [name, value] of new FormData(form)) if (typeof value === 'string' && !(name in changed)) fields.append(name, value);
      for (const [name, value] of Object.entries(changed)) fields.append(name, value);
      fields.set('__ACTION', button);
      return ask('POST', form.getAttribute('action') ?? address, fields);
    },
    signIn() {
      ask('POST', `/login/${profile.customer}`, new URLSearchParams({ UserName: 'trainer@example.org', Password: 'any' }));
    },
    page,
    /** The control of our number. */
    control: (id: string) => page().querySelector(`[id="${its(id)}"]`),
    heading: () => page().querySelector('h1')?.textContent ?? '',
    address: () => address,
    ourAddress: () => deployRequest(profile, { method: 'GET', path: address, query: query(), form: new URLSearchParams(), now: noon }),
    response: () => response,
    saved: () => savedOf(state),
    state: () => state,
  };
  return person;
}
export type DeployedPerson = ReturnType<typeof personIn>;

const answers: Record<string, Record<string, string>> = {
  'Search Existing Clients': { '82142_Renderer': 'Zzoriole', '82143_Renderer': 'Zzquarry' },
  'Basic Client Information': {
    '82170_Renderer': '2',
    '82159_Renderer': '99',
    '82165_Renderer': '99',
    '82166_Renderer': '99',
    '1000008906_Renderer': '99',
    '82146_Renderer': '99',
    '82158_Renderer': '99',
    '1000008990_Renderer': '1',
  },
  'Program Enrollment': { '1000004260_Renderer': '4471' },
  'Coordinated Entry Assessment': {
    '1000009102_Renderer': '1',
    '1000009103_Renderer': '2',
    '1000009104_Renderer': '1',
    '1000009106_Renderer': '99',
  },
};

/** The whole CE Workflow, whatever its steps: the headings it met, the last one the dashboard's. */
export function walkCeWorkflow(person: DeployedPerson): string[] {
  person.signIn();
  person.open('startworkflow.aspx?WorkflowID=1000000107');
  const headings: string[] = [];
  for (let step = 0; step < 20; step += 1) {
    const heading = person.heading();
    headings.push(heading);
    if (heading === 'Client Dashboard') break;
    if (heading === 'Finish') {
      person.post(person.address());
      continue;
    }
    const button = person.page().querySelector('[id^="Renderer_"][name="__ACTION"]')?.getAttribute('value') ?? '';
    person.press(button, answers[heading]);
  }
  return headings;
}
