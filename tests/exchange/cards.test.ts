import { describe, expect, it } from 'vitest';
import { cardText, parseCard } from '../../lib/exchange/card-text';
import { fingerprintDigits, fingerprintOf, fingerprintWords } from '../../lib/exchange/fingerprint';
import { newExchangeKeys } from '../../lib/exchange/own-keys';
import { cardReplaced, doubted, mayReceive, newPartner, revoked, verified } from '../../lib/exchange/partner';
import { now } from '../../scripts/prove/exchange/invented-desks';

const cardOfNobody = async () => (await newExchangeKeys(now)).card;

describe('a card', () => {
  it('is one line that is read again as it was', async () => {
    const card = await cardOfNobody();
    const text = cardText(card, 'practice');
    expect(text).not.toMatch(/\s/);
    expect(parseCard(text)).toEqual({ ok: true, card, environment: 'practice' });
  });

  it('is found in an answer that a mail program broke up', async () => {
    const card = await cardOfNobody();
    const text = cardText(card, 'live');
    const mail = `Hello,\n> this is our card:\n> ${text.slice(0, 70)}\n> ${text.slice(70)}\n\nZz Luis`;
    // The words before and after it touch it once the breaks are gone; its own signs say where it begins and ends.
    expect(parseCard(mail)).toEqual({ ok: true, card, environment: 'live' });
  });

  it('that came twice in one mail is one card, and two different ones are a question', async () => {
    const [one, other] = [cardText(await cardOfNobody(), 'live'), cardText(await cardOfNobody(), 'live')];
    expect(parseCard(`${one}\n${one}`)).toMatchObject({ ok: true });
    expect(parseCard(`${one}\n${other}`)).toEqual({ ok: false, reason: 'two-cards' });
  });

  it('is not taken for one when it is cut, of a newer program or no card at all', async () => {
    const text = cardText(await cardOfNobody(), 'live');
    expect(parseCard(text.slice(0, -1))).toEqual({ ok: false, reason: 'not-a-card' });
    expect(parseCard(text.replace('card-1', 'card-2'))).toEqual({ ok: false, reason: 'newer-card' });
    expect(parseCard('age1zzzz')).toEqual({ ok: false, reason: 'not-a-card' });
    expect(parseCard('')).toEqual({ ok: false, reason: 'not-a-card' });
  });

  it('is refused loudly when it is a secret key', async () => {
    const { identity } = await newExchangeKeys(now);
    expect(parseCard(`our card: ${identity}`)).toEqual({ ok: false, reason: 'private-key' });
    expect(parseCard(identity.toLowerCase())).toEqual({ ok: false, reason: 'private-key' });
  });
});

describe('a fingerprint', () => {
  const card = { recipient: `age1${'q'.repeat(58)}`, signKey: `${'A'.repeat(43)}=` };

  // Counted apart from the product, by docs/exchange-format.md.
  it('is the same on every computer and in every version', async () => {
    const fingerprint = await fingerprintOf(card);
    expect(fingerprint).toBe('5c014dc62def067642275594ae5a3087');
    expect(fingerprintWords(fingerprint, 'en').join(' ')).toBe(
      'foster apology immense forward vacant depth ancient turkey net index method avocado',
    );
    expect(fingerprintWords(fingerprint, 'es').join(' ').normalize()).toBe(
      'fogón alto imitar foca tubería crudo alejar tope mudar ingenio melena apoyo',
    );
    expect(fingerprintDigits(fingerprint)).toEqual(['35600', '22433', '66270', '26271', '08040', '33671']);
  });

  it('has twelve words in either language and six groups of five digits, whatever it is', () => {
    for (const fingerprint of ['0'.repeat(32), 'f'.repeat(32), `${'0'.repeat(31)}1`]) {
      expect(fingerprintWords(fingerprint, 'en')).toHaveLength(12);
      expect(fingerprintWords(fingerprint, 'es')).toHaveLength(12);
      expect(fingerprintDigits(fingerprint).join('-')).toMatch(/^\d{5}(-\d{5}){5}$/);
    }
  });

  it('is another one when either key is', async () => {
    const [one, other] = [await cardOfNobody(), await cardOfNobody()];
    const all = [one, other, { ...one, signKey: other.signKey }, { ...one, recipient: other.recipient }];
    expect(new Set(await Promise.all(all.map(fingerprintOf))).size).toBe(4);
  });
});

describe('a partner', () => {
  const known = async () => newPartner({ kind: 'vsp', vsp: 'V01', name: 'Zz Harbor House', card: await cardOfNobody() }, now);

  it('gets nothing before the words were compared, after they differed, and once it is revoked', async () => {
    const partner = await known();
    expect(await mayReceive(partner)).toBe(false);
    const compared = verified(partner, now, 'Zz Luis');
    expect(await mayReceive(compared)).toBe(true);
    expect(compared).toMatchObject({ verifiedAt: now.toISOString(), verifiedWith: 'Zz Luis' });
    expect(await mayReceive(doubted(compared))).toBe(false);
    expect(await mayReceive(revoked(compared))).toBe(false);
  });

  it('counts as changed with another card until that one is compared, and its old card stays known', async () => {
    const compared = verified(await known(), now);
    const next = await cardReplaced(compared, await cardOfNobody(), now);
    expect(next).toMatchObject({ state: 'changed', earlier: [{ card: compared.card, wasVerified: true, wasRevoked: false }] });
    expect(next.verifiedAt).toBeUndefined();
    expect(doubted(next).state).toBe('changed');
    expect(verified(next, now).state).toBe('verified');
  });

  it('that was never compared is not compared with its next card either, but nobody is alarmed', async () => {
    expect((await cardReplaced(await known(), await cardOfNobody(), now)).state).toBe('unverified');
  });

  it('does not change when the same card comes again', async () => {
    const compared = verified(await known(), now);
    expect(await cardReplaced(compared, compared.card, now)).toBe(compared);
  });

  it('whose card was revoked needs a new one; the old one never comes back', async () => {
    const gone = revoked(verified(await known(), now));
    expect(() => verified(gone, now)).toThrow();
    const next = verified(await cardReplaced(gone, await cardOfNobody(), now), now);
    expect(await mayReceive(next)).toBe(true);
    expect((await cardReplaced(next, gone.card, now)).state).toBe('revoked');
  });
});
