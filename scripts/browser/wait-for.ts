const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks again until the answer is there; the limit and the message belong to the condition. */
export async function waitFor<T>(ask: () => T | undefined | Promise<T | undefined>, limitMs: number, message: string): Promise<T> {
  const end = Date.now() + limitMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`${message} (waited ${limitMs} ms)`);
    await pause(10);
  }
}
