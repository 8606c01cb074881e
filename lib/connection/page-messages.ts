import { browser } from 'wxt/browser';
import type { LiveDocument } from '../fill/reading';
import type { Answers, Mark, ToPage } from '../messages';

type Address = Pick<LiveDocument, 'tabId' | 'frameId' | 'documentId'>;

/**
 * Asks exactly one document. With a documentId the browser itself refuses once the frame has moved on (security M5);
 * where there is none, the nonce inside the message does. `unreachable` when nobody answers.
 */
async function ask<Type extends keyof Answers>(
  to: Address,
  message: Extract<ToPage, { type: Type }>,
): Promise<Answers[Type] | { unreachable: true }> {
  const options = to.documentId === undefined ? { frameId: to.frameId } : { documentId: to.documentId };
  try {
    const answer: Answers[Type] | undefined = await browser.tabs.sendMessage(to.tabId, message, options);
    return answer ?? { unreachable: true };
  } catch {
    return { unreachable: true };
  }
}

export const askDescription = (to: Address, nonce: string): Promise<Answers['describe'] | { unreachable: true }> =>
  ask(to, { type: 'describe', nonce });

export const askWrite = (
  to: Address,
  plan: Extract<ToPage, { type: 'write' }>['plan'],
): Promise<Answers['write'] | { unreachable: true }> => ask(to, { type: 'write', plan });

/** Outlines these fields for a moment; no marks take the outlines away. */
export const askOutline = (to: Address, nonce: string, marks: Mark[]): Promise<Answers['outline'] | { unreachable: true }> =>
  ask(to, { type: 'outline', nonce, marks });
