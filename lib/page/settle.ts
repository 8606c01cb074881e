/** How long the page may show nothing after an answer before it counts as an answer that changes nothing. */
const quietLimit = 50;

/** Whatever the page queued with the last change has run when this resolves. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

const isQuestion = (entry: PerformanceEntry): boolean =>
  'initiatorType' in entry && (entry.initiatorType === 'xmlhttprequest' || entry.initiatorType === 'fetch');

export interface Answer {
  document: Document;
  /** Makes the change that asks the server. */
  change: () => void;
  /** The page redrew itself: the changed control was taken out and its successor stands there. */
  isRedrawn: () => boolean;
  /** In milliseconds. */
  limit: number;
}

/**
 * Makes a change and waits for the server's answer to it. The sign is a request begun after the change and finished, followed by
 * the page's own changes; or, where no request shows, the control's successor standing in its place. False when the limit passed.
 */
export function waitForAnswer({ document, change, isRedrawn, limit }: Answer): Promise<boolean> {
  return new Promise((resolve) => {
    const asked = performance.now();
    let answeredAt: number | undefined;
    let drawnAt = 0;
    let quiet: ReturnType<typeof setTimeout> | undefined;

    const requests = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (isQuestion(entry) && entry.startTime >= asked) answeredAt = Math.max(answeredAt ?? 0, entry.startTime + entry.duration);
      }
      if (answeredAt === undefined) return;
      if (drawnAt >= answeredAt) finish(true);
      else quiet ??= setTimeout(finish, quietLimit, true);
    });
    const drawing = new MutationObserver(() => {
      drawnAt = performance.now();
      if ((answeredAt !== undefined && drawnAt >= answeredAt) || isRedrawn()) finish(true);
    });
    const late = setTimeout(finish, limit, false);

    let isFinished = false;
    function finish(isAnswered: boolean): void {
      if (isFinished) return;
      isFinished = true;
      requests.disconnect();
      drawing.disconnect();
      clearTimeout(late);
      clearTimeout(quiet);
      // The page may still be in the middle of its own answer.
      void nextTask().then(() => resolve(isAnswered));
    }

    requests.observe({ type: 'resource' });
    drawing.observe(document.documentElement, { subtree: true, childList: true, attributes: true, characterData: true });
    change();
  });
}
