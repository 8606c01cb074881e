import { numbersOf } from '../../../lib/practice/deploy-numbers';
import { handle } from '../../../lib/practice/handle';
import { practiceProfiles } from '../../../lib/practice/profile';
import { knownClientId } from '../pages/invented-transfer';
import { knownState } from '../pages/known-state';

export interface BasePage {
  name: string;
  /** What stands between the body's tags. */
  html: string;
}

/** A page of the practice ClientTrack that we fill, in our own numbers. */
const addresses = (enrollId: string, assessmentId: string): readonly string[] => [
  'viewform.aspx?FormID=4317',
  'viewform.aspx?FormID=4317&Page=2',
  `viewform.aspx?FormID=4319&PrimaryKey=${knownClientId}`,
  `viewform.aspx?FormID=1000000424&PrimaryKey=${knownClientId}`,
  `assessment.aspx?AssessmentID=1000000455&PrimaryKey=${assessmentId}`,
  `viewform.aspx?FormID=1000000501&PrimaryKey=${enrollId}`,
  `viewform.aspx?FormID=1000000502&PrimaryKey=${enrollId}`,
  'viewform.aspx?FormID=1000000098',
  'viewform.aspx?FormID=1000000611',
  'viewform.aspx?FormID=1000000620',
  'viewform.aspx?FormID=1000000621',
  'viewform.aspx?FormID=1000000631',
];

const now = new Date('2026-11-22T12:00:00');

/** Every page that we fill, of every deployment, as its server draws it. */
export function basePages(): BasePage[] {
  return practiceProfiles.flatMap((profile) => {
    const known = knownState(profile);
    let { state } = known;
    let sessionId: string | undefined;
    const ask = (method: 'GET' | 'POST', to: string, fields = ''): string => {
      const url = new URL(to, 'http://127.0.0.1');
      const request = { method, path: url.pathname, query: url.searchParams, form: new URLSearchParams(fields), sessionId, now };
      const answer = handle(state, request);
      state = answer.state;
      sessionId = answer.response.setSession ?? sessionId;
      return answer.response.body;
    };
    ask('POST', `/login/${profile.customer}`, 'UserName=zz.proof&Password=any');
    ask('GET', `${profile.path}Dashboard.aspx?PrimaryKey=${knownClientId}`);
    return addresses(known.enrollId, known.assessmentId).map((address) => {
      const query = new URL(address, 'http://127.0.0.1').searchParams;
      const theirs = numbersOf(profile, query)?.inAnswer(address) ?? address;
      const body = /<body[^>]*>([\s\S]*)<\/body>/.exec(ask('GET', profile.path + theirs))?.[1];
      if (body === undefined || !body.includes('aspnetForm')) throw new Error(`${profile.name} has no page ${theirs}`);
      return { name: `${profile.name} ${address}`, html: body };
    });
  });
}
