import type { Environment } from '../hmis/ids';
import { type Card, card } from './card';

const mark = 'transfer-desk-card';
const version = 1;

export type CardRefusal = 'not-a-card' | 'newer-card' | 'private-key' | 'two-cards';
export type ParsedCard = { ok: true; card: Card; environment: Environment } | { ok: false; reason: CardRefusal };

/** One line without spaces that can be mailed or kept as a text file. Nothing in it is secret, and nothing in it proves whose it is. */
export const cardText = ({ recipient, signKey }: Card, environment: Environment): string =>
  `${mark}-${version}:${environment}:${recipient}:${signKey}`;

/** Finds the card in a text, also where a mail program broke the line or marked it as an answer. */
export function parseCard(text: string): ParsedCard {
  const whole = text.slice(0, 100_000).replace(/[\s>]+/g, '');
  // A key that opens everything is never to be sent; somebody who did has to hear it.
  if (/AGE-SECRET-KEY-/i.test(whole)) return { ok: false, reason: 'private-key' };
  const pattern = new RegExp(`${mark}-(\\d{1,4}):(live|practice):(age1[02-9a-z]{58}):([A-Za-z0-9+/]{43}=)`, 'g');
  const lines = [...new Map([...whole.matchAll(pattern)].map((match) => [match[0], match])).values()];
  if (lines.length > 1) return { ok: false, reason: 'two-cards' };
  const [line] = lines;
  const claimed = Number(new RegExp(`${mark}-(\\d{1,4}):`).exec(whole)?.[1] ?? 0);
  if (claimed > version) return { ok: false, reason: 'newer-card' };
  const { data } = card.safeParse({ recipient: line?.[3], signKey: line?.[4] });
  if (line === undefined || data === undefined) return { ok: false, reason: 'not-a-card' };
  return { ok: true, card: data, environment: line[2] === 'live' ? 'live' : 'practice' };
}
