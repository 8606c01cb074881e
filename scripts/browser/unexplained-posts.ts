import type { Action, LoggedPost } from './journal';

/**
 * The form posts that no press of a button explains. Each press explains one post, made between the press and
 * the page's answer to it; what the extension would send by itself therefore stays over.
 */
export function unexplainedPosts<Post extends LoggedPost>(log: readonly Post[], journal: readonly Action[]): Post[] {
  const presses = journal.filter((action) => action.what.startsWith('press '));
  const spent = new Set<Action>();
  return log.filter((post) => {
    // The page's own rules ask the server too; that saves nothing.
    if (post.method !== 'POST' || post.kind === 'rules') return false;
    const at = new Date(post.at).getTime();
    const cause = presses.find((press) => !spent.has(press) && press.at <= at && at <= press.until);
    if (cause) spent.add(cause);
    return cause === undefined;
  });
}
