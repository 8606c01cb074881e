import { handle } from '../../lib/practice/handle';
import { type PracticeProfile, practiceProfile } from '../../lib/practice/profile';
import { createState } from '../../lib/practice/state';

const runs = 60;

/** Median milliseconds in which the core alone answers a page, without the way over HTTP. */
function medianOf(profile: PracticeProfile, page: string): { ms: number; bytes: number; status: number } {
  let state = createState({ profile });
  let sessionId: string | undefined;
  const ask = (method: string, address: string, fields = '') => {
    const url = new URL(address, 'http://127.0.0.1');
    const request = { method, path: url.pathname, query: url.searchParams, form: new URLSearchParams(fields), sessionId, now: new Date() };
    const answer = handle(state, request);
    state = answer.state;
    sessionId = answer.response.setSession ?? sessionId;
    return answer.response;
  };
  ask('POST', `/login/${profile.customer}`, 'UserName=zz.walker&Password=any');
  ask('GET', `${profile.path}Dashboard.aspx?PrimaryKey=918197`);
  const times: number[] = [];
  let [bytes, status] = [0, 0];
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now();
    const response = ask('GET', profile.path + page);
    times.push(performance.now() - began);
    bytes = response.body.length;
    status = response.status;
  }
  return { ms: times.toSorted((one, other) => one - other)[runs / 2] ?? 0, bytes, status };
}

const pages = [
  'default.aspx',
  'Dashboard.aspx?PrimaryKey=918197',
  'startworkflow.aspx?WorkflowID=1000000107',
  'viewform.aspx?FormID=4317&Page=2',
  'viewform.aspx?FormID=1000000424',
  'viewform.aspx?FormID=2778',
  'viewform.aspx?FormID=1000000620',
];

export function measurePages(): string[] {
  const many: PracticeProfile = { ...practiceProfile, switches: { ...practiceProfile.switches, quickReferralRows: 500 } };
  const line = (name: string, profile: PracticeProfile, page: string) => {
    const { ms, bytes, status } = medianOf(profile, page);
    return `core, median of ${runs}: ${ms.toFixed(2).padStart(7)} ms  ${String(Math.round(bytes / 1024)).padStart(5)} kB  ${status}  ${name}`;
  };
  return [
    ...pages.map((page) => line(page, practiceProfile, page)),
    line('viewform.aspx?FormID=1000000620 with 500 rows', many, 'viewform.aspx?FormID=1000000620'),
  ];
}
