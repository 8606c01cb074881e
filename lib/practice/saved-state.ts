import { type PracticeState, savedOf } from './state';

/** What a restart needs: everything saved and the numbers given out, of one deployment. */
export function toText(state: PracticeState): string {
  return `${JSON.stringify({ practiceClientTrack: 1, profile: state.profile.name, next: state.next, ...savedOf(state) })}\n`;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A row has the columns of our rows, with texts in them; JSON has no others that could surprise. */
const isRows = (value: unknown): value is Record<string, unknown>[] => Array.isArray(value) && value.every(isObject);

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The state of before, in a deployment that begins.
 * @throws when the text is not what `toText` wrote for a deployment of that name
 */
export function fromText(text: string, fresh: PracticeState): PracticeState {
  const found = parse(text);
  if (!isObject(found) || found.practiceClientTrack !== 1) throw new Error('The file holds no state of the practice ClientTrack.');
  if (found.profile !== fresh.profile.name) throw new Error(`The file holds the state of the profile "${String(found.profile)}".`);
  const rows = savedOf(fresh);
  const names = Object.keys(rows);
  const numbers = Object.entries(fresh.next).map(([name]) => (isObject(found.next) ? found.next[name] : undefined));
  const isWhole = names.every((name) => isRows(found[name])) && numbers.every((number) => Number.isSafeInteger(number));
  if (!isWhole) throw new Error('The file holds only part of a state.');
  const saved = Object.fromEntries(names.map((name) => [name, found[name]]));
  // Sessions and forms on screen end with the server; their numbers go on, so that no old form is taken for a new one.
  return { ...fresh, ...saved, next: { ...fresh.next, ...Object.fromEntries(Object.entries(found.next ?? {})) } };
}
