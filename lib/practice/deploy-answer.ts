import { numbersOf } from './deploy-numbers';
import { oldSkin } from './old-skin';
import type { PracticeProfile } from './profiles/profile';
import type { PracticeRequest, PracticeResponse } from './request';

const special = /[.*+?^${}()|[\]\\/]/g;
const known = new WeakMap<PracticeProfile, RegExp>();

/** A text that stands whole between tags or quotes, broken over lines or not, or begins a message about a field. */
function wordingOf(profile: PracticeProfile): RegExp {
  const before = known.get(profile);
  if (before !== undefined) return before;
  const longestFirst = Object.keys(profile.labels ?? {}).sort((one, other) => other.length - one.length);
  const texts = longestFirst.map((label) =>
    label
      .split(' ')
      .map((word) => word.replace(special, '\\$&'))
      .join('(?:\\s|<br\\s*/?>)+'),
  );
  // A line of a broken label is no label.
  const pattern = new RegExp(`(?<=[>"])(?<!<br\\s*/?>)(?:${texts.join('|')})(?=<(?!br)|"| is required| must | cannot |: )`, 'g');
  known.set(profile, pattern);
  return pattern;
}

const oneSpace = (text: string) => text.replace(/(?:\s|<br\s*\/?>)+/g, ' ');

function inItsWords(profile: PracticeProfile, body: string): string {
  const { labels } = profile;
  return labels === undefined ? body : body.replace(wordingOf(profile), (found) => labels[oneSpace(found)] ?? found);
}

/** Lists only: what is typed keeps its zeros. */
const withShortDates = (body: string) => body.replace(/(<td[^>]*>)0?(\d{1,2})\/0?(\d{1,2})\/(\d{4})(?=<\/td>)/g, '$1$2/$3/$4');

function draw(profile: PracticeProfile, body: string, type: string): string {
  if (type.startsWith('text/css')) return profile.skin === 'old' ? body + oldSkin : body;
  const worded = inItsWords(profile, body);
  if (!type.startsWith('text/html')) return worded;
  const dated = profile.shortDates === true ? withShortDates(worded) : worded;
  return profile.skin === 'old' ? dated.replace('<body class="', '<body class="OldSkin ') : dated;
}

/** The request in our numbers. */
export function deployRequest(profile: PracticeProfile, request: PracticeRequest): PracticeRequest {
  return numbersOf(profile, request.query)?.inRequest(request) ?? request;
}

/** The answer in this customer's numbers and words. `request` is the one that came, not the translated one. */
export function deployAnswer(profile: PracticeProfile, request: PracticeRequest, response: PracticeResponse): PracticeResponse {
  const numbers = numbersOf(profile, request.query);
  const { Location, 'Content-Type': type = '' } = response.headers;
  const drawn = draw(profile, response.body, type);
  const body = numbers === undefined || type.startsWith('text/css') ? drawn : numbers.inAnswer(drawn);
  const to = numbers === undefined || Location === undefined ? Location : numbers.inAnswer(Location);
  return { ...response, body, headers: to === undefined ? response.headers : { ...response.headers, Location: to } };
}
