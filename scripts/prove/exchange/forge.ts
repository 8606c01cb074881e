import type { Card } from '../../../lib/exchange/card';
import { fingerprintOf } from '../../../lib/exchange/fingerprint';
import type { ExchangeKeys } from '../../../lib/exchange/own-keys';
import { writePackageText } from '../../../lib/exchange/package-text';
import { sign } from '../../../lib/exchange/signature';
import { readAge, writeAge } from './plain-age';

/** What stands in a package, as somebody reads it who was meant to. */
export interface Letter {
  payload: string;
  sender: string;
  signature: string;
}

/** The letter of a package that was sealed for these keys. */
export function letterOf(file: Uint8Array, { identity }: Pick<ExchangeKeys, 'identity'>): Letter {
  const [payload = '', , note = ''] = readAge(file, { identity }).toString('utf8').trimEnd().split('\n');
  const [, sender = '', signature = ''] = note.split(' ');
  return { payload, sender, signature };
}

/** A letter put into an envelope for anybody: that takes no key at all. */
export const enveloped = (letter: Letter, to: Card): Uint8Array<ArrayBuffer> =>
  writeAge(writePackageText(letter), { recipient: to.recipient });

/** A letter with a changed payload, signed by whoever holds these keys. */
export async function signedAnew(letter: Letter, changes: object, { signing, card }: ExchangeKeys): Promise<Letter> {
  const content: { sender: Card; recipient: string } = { ...JSON.parse(letter.payload), ...changes };
  const payload = JSON.stringify(content);
  const sender = await fingerprintOf('sender' in changes ? content.sender : card);
  return { payload, sender, signature: await sign(signing, { sender, recipient: content.recipient, payload }) };
}
