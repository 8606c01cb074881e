import { seededChance } from '../../lib/practice/variants/registry';
import type { PracticeServer } from '../practice';
import { readPage, type WalkedField, type WalkedPage } from './read-page';

export interface WalkResult {
  requests: number;
  statuses: Record<string, number>;
  /** Path with its form → how often it answered with a page. */
  visited: Record<string, number>;
  /** Milliseconds of each page that was drawn. */
  pageMs: number[];
  /** Addresses that met a fault of ours. */
  faults: string[];
}

const strange = ['', '13/45/2020', '99/99/9999', 'Zz\'<b>&"', 'Z'.repeat(300), '-1', '1e9', '\u0000', 'ÄÖ漢字', '01/01/2030', '__proto__'];
const nowhere = [
  'viewform.aspx?FormID=999',
  'viewform.aspx',
  'viewform.aspx?FormID=4317&Page=-1',
  'viewform.aspx?FormID=4317&Page=x',
  'assessment.aspx?AssessmentID=__proto__',
  'startworkflow.aspx?WorkflowID=1',
  'Dashboard.aspx?PrimaryKey=1',
  'lookup.aspx',
  'confirmdelete.aspx',
  'deleterecord.aspx',
  'finish.aspx',
  'part.aspx?Part=nothing',
  'constructor',
  'rules.aspx',
];

/** Somebody who clicks and types anything, anywhere; the same seed gives the same walk. */
export async function walkPractice(server: PracticeServer, { requests, seed }: { requests: number; seed: number }): Promise<WalkResult> {
  const chance = seededChance(seed);
  const one = <T>(choices: readonly T[]): T | undefined => choices[Math.floor(chance() * choices.length)];
  const { path, customer } = server.profile;
  const home = `${server.url}${path}default.aspx`;
  const result: WalkResult = { requests: 0, statuses: {}, visited: {}, pageMs: [], faults: [] };
  let cookie = '';
  let at = home;
  let page: WalkedPage = { links: [] };
  let menu: string[] = [];

  async function ask(method: 'GET' | 'POST', to: string, fields?: URLSearchParams): Promise<void> {
    const began = performance.now();
    const answer = await fetch(to, { method, body: fields, headers: { cookie }, redirect: 'manual' });
    const body = await answer.text();
    const took = performance.now() - began;
    result.requests += 1;
    result.statuses[answer.status] = (result.statuses[answer.status] ?? 0) + 1;
    const set = answer.headers.get('set-cookie');
    if (set !== null) cookie = set.split(';')[0] ?? '';
    if (answer.status >= 500) result.faults.push(`${method} ${to}`);
    if (answer.status !== 200) {
      const next = answer.headers.get('location');
      if (next !== null && result.requests < requests) await ask('GET', new URL(next, to).href);
      return;
    }
    if (!(answer.headers.get('content-type') ?? '').startsWith('text/html')) return;
    const { pathname, searchParams } = new URL(to);
    const name =
      `${pathname.split('/').at(-1)?.toLowerCase()} ${searchParams.get('FormID') ?? searchParams.get('AssessmentID') ?? ''}`.trim();
    result.visited[name] = (result.visited[name] ?? 0) + 1;
    result.pageMs.push(took);
    at = to;
    page = readPage(body);
    if (name === 'default.aspx') menu = page.links;
  }

  function valueFor(field: WalkedField, isCareful: boolean): string {
    if (isCareful) return carefulValue(field);
    const whim = chance();
    if (field.kind === 'hidden') return whim < 0.01 ? (one(strange) ?? '') : field.value;
    if (whim < 0.05) return one(strange) ?? '';
    if (field.kind === 'choice') return whim < 0.3 ? field.value : (one(field.options) ?? '');
    if (field.kind === 'date') return whim < 0.5 ? field.value : '11/20/2026';
    return whim < 0.6 ? field.value : (one(['Zzoriole', 'Zzquarry', '7', '(512) 555-0100', '']) ?? '');
  }

  /** What somebody would enter who wants to get on. */
  function carefulValue({ name, kind, value, options }: WalkedField): string {
    if (value !== '' || kind === 'hidden') return value;
    const offered = options.filter((option) => option !== '');
    if (kind === 'choice') return (chance() < 0.5 ? offered.at(-1) : one(offered)) ?? '';
    return kind === 'text' && /^82(?:14[2378]|247|252)_/.test(name) ? (one(['Zzoriole', 'Zzquarry', 'Zzacorn', 'Zzalder']) ?? '') : '';
  }

  function filled(form: NonNullable<WalkedPage['form']>): URLSearchParams {
    const fields = new URLSearchParams();
    const isCareful = chance() < 0.7;
    for (const field of form.fields) {
      const value = valueFor(field, isCareful);
      if (value !== '' || field.kind !== 'choice') fields.append(field.name, value);
    }
    const button = !isCareful && chance() < 0.1 ? one(strange) : one(form.buttons);
    if (button !== undefined) fields.set('__ACTION', button);
    return fields;
  }

  async function step(): Promise<void> {
    const whim = chance();
    if (whim < 0.01) return ask('POST', `${server.url}/__expire`);
    if (whim < 0.04) return ask(one(['GET', 'POST'] as const) ?? 'GET', new URL(one(nowhere) ?? '', home).href);
    if (whim < 0.06) return ask('GET', home);
    if (whim < 0.75 && page.form !== undefined) return ask('POST', new URL(page.form.action || at, at).href, filled(page.form));
    if (whim < 0.79 && page.form !== undefined) {
      const changed = filled(page.form);
      changed.set('__CHANGED', one(page.form.fields)?.name ?? '');
      return ask('POST', new URL(`rules.aspx${new URL(at).search}`, home).href, changed);
    }
    const to = one(whim < 0.9 ? menu : page.links) ?? one(menu) ?? home;
    return ask('GET', new URL(to, at).href);
  }

  while (result.requests < requests) {
    if (cookie === '' || at.includes('/login/')) {
      cookie = '';
      await ask(
        'POST',
        `${server.url}/login/${customer}`,
        new URLSearchParams({ UserName: 'zz.walker@practice.example', Password: 'any' }),
      );
    }
    await step();
  }
  return { ...result, faults: [...result.faults, ...server.faults()] };
}
