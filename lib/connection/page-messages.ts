import { browser } from 'wxt/browser';
import type { LiveDocument } from '../fill/reading';
import type { Answers, Mark, PointerAnswers, ToPage, ToPointer } from '../messages';
import { isInside } from '../profiles/deployment';

type Address = Pick<LiveDocument, 'tabId' | 'frameId' | 'documentId' | 'origin'>;

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

const pointerFile = '/clienttrack-pointer.js';

/** The script that points is put into the one document when it is first needed; a second time it leaves at once. */
async function askPointer<Type extends keyof PointerAnswers>(
  { tabId, frameId, documentId, origin }: Address,
  message: Extract<ToPointer, { type: Type }>,
): Promise<PointerAnswers[Type] | { unreachable: true }> {
  const pin = documentId === undefined ? { frameIds: [frameId] } : { documentIds: [documentId] };
  const options = documentId === undefined ? { frameId } : { documentId };
  try {
    // A page of our own has it from the start.
    if (!isInside({ origin })) await browser.scripting.executeScript({ target: { tabId, ...pin }, files: [pointerFile] });
    const answer: PointerAnswers[Type] | undefined = await browser.tabs.sendMessage(tabId, message, options);
    return answer ?? { unreachable: true };
  } catch {
    return { unreachable: true };
  }
}

/** Outlines these fields for a moment; no marks take the outlines away and end a picking. */
export const askOutline = (to: Address, nonce: string, marks: Mark[]): Promise<PointerAnswers['outline'] | { unreachable: true }> =>
  askPointer(to, { type: 'outline', nonce, marks });

/** Lets the person point at one of these fields; answers when they have, or have left. */
export const askPick = (to: Address, nonce: string, keys: number[]): Promise<PointerAnswers['pick'] | { unreachable: true }> =>
  askPointer(to, { type: 'pick', nonce, keys });
