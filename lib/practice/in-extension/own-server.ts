import type { PracticeProfile } from '../profile';
import { handleSafely } from '../server-error';
import { createState } from '../state';
import { urlFrom } from './address';

/** What an address led to, after its redirects. */
export interface Shown {
  /** Path and query. */
  address: string;
  status: number;
  body: string;
}

export interface OwnServer {
  profile: PracticeProfile;
  ask(address: string, post?: URLSearchParams): Promise<Shown>;
  /** Signs the trainer in and shows the top document. */
  signIn(): Promise<Shown>;
}

const mostRedirects = 5;

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The practice ClientTrack without a server: one person, one session, a state that goes with the page. */
export function ownServer(profile: PracticeProfile, now: () => Date = () => new Date()): OwnServer {
  let state = createState({ profile, hasHistory: true });
  let sessionId: string | undefined;

  async function ask(address: string, post?: URLSearchParams): Promise<Shown> {
    let [url, form] = [urlFrom('/', address), post];
    for (let redirects = 0; ; redirects += 1) {
      const { pathname: path, searchParams: query } = url;
      const method = form === undefined ? 'GET' : 'POST';
      const answer = handleSafely(state, { method, path, query, form: form ?? new URLSearchParams(), sessionId, now: now() });
      state = answer.state;
      const { status, headers, body, setSession, delayMs = 0 } = answer.response;
      sessionId = setSession ?? sessionId;
      if (delayMs > 0) await wait(delayMs);
      const { Location } = headers;
      if (Location === undefined || redirects === mostRedirects) return { address: path + url.search, status, body };
      [url, form] = [new URL(Location, url), undefined];
    }
  }

  return {
    profile,
    ask,
    signIn: () => ask(`/login/${profile.customer}`, new URLSearchParams({ UserName: 'trainer', Password: 'practice' })),
  };
}
