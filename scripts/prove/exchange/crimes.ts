import { fingerprintOf } from '../../../lib/exchange/fingerprint';
import type { openPackage, PackageRefusal } from '../../../lib/exchange/open-package';
import type { ExchangeKeys } from '../../../lib/exchange/own-keys';
import { cardReplaced, doubted, type Partner, revoked } from '../../../lib/exchange/partner';
import { enveloped, type Letter, letterOf, signedAnew } from './forge';
import { ageFile, agePartsOf, toRecipient } from './plain-age';

export type Opening = Parameters<typeof openPackage>[1];

/** A good package that has come to a desk, and somebody who can do with it what he likes. */
export interface Scene {
  file: Uint8Array<ArrayBuffer>;
  id: string;
  /** Another good package for the same desk. */
  other: Uint8Array<ArrayBuffer>;
  sender: ExchangeKeys;
  /** Whom the desk knows the sender as. */
  partner: Partner;
  receiver: Opening;
  /** A third desk; the sender's package for it is `forThief`. */
  thief: ExchangeKeys;
  forThief: Uint8Array<ArrayBuffer>;
  chance: () => number;
}

interface Deed {
  file: Uint8Array;
  opening?: Partial<Opening>;
}

interface Crime {
  /** What it may be refused with. Where an envelope is broken, chance decides where that shows. */
  may: readonly PackageRefusal[];
  commit(scene: Scene): Deed | Promise<Deed>;
}

const envelope = ['not-a-package', 'not-for-us', 'damaged'] as const;
const dayMs = 86_400_000;
const pick = ({ chance }: Scene, below: number): number => Math.floor(chance() * below);
const inDays = ({ receiver }: Scene, days: number) => ({ now: new Date(receiver.now.getTime() + days * dayMs) });
const headerEnd = (file: Uint8Array): number => Buffer.from(file).indexOf('\n---') + 1;

/** What the one it was sealed for reads, put into a new envelope for the desk. */
const again = ({ receiver }: Scene, letter: Letter): Deed => ({ file: enveloped(letter, receiver.keys.card) });
const letter = ({ file, receiver }: Scene): Letter => letterOf(file, receiver.keys);
const bySender = async (scene: Scene, changes: object): Promise<Deed> =>
  again(scene, await signedAnew(letter(scene), changes, scene.sender));
const knownAs = async ({ file, partner }: Scene, change: (partner: Partner) => Partner | Promise<Partner>): Promise<Deed> => ({
  file,
  opening: { partners: [await change(partner)] },
});

/** Everything that may befall a package, by those who cannot read it, those who can, and those who know its keys. */
export const crimes: Readonly<Record<string, Crime>> = {
  'one bit turned': {
    may: envelope,
    commit(scene) {
      const at = pick(scene, scene.file.length);
      return { file: scene.file.map((byte, each) => (each === at ? byte ^ (1 << pick(scene, 8)) : byte)) };
    },
  },
  'one bit of the header turned': {
    may: envelope,
    commit(scene) {
      const at = pick(scene, headerEnd(scene.file) + 60);
      return { file: scene.file.map((byte, each) => (each === at ? byte ^ (1 << pick(scene, 8)) : byte)) };
    },
  },
  cut: { may: envelope, commit: (scene) => ({ file: scene.file.slice(0, pick(scene, scene.file.length)) }) },
  grown: {
    may: ['damaged'],
    commit: (scene) => ({ file: new Uint8Array([...scene.file, ...scene.file.slice(-1 - pick(scene, 70_000))]) }),
  },
  'header of another package': {
    may: ['damaged'],
    commit: ({ file, other }) => ({ file: new Uint8Array([...other.slice(0, headerEnd(other)), ...file.slice(headerEnd(file))]) }),
  },
  'header of a package for somebody else': {
    may: ['not-for-us'],
    commit: ({ file, forThief }) => ({ file: new Uint8Array([...forThief.slice(0, headerEnd(forThief)), ...file.slice(headerEnd(file))]) }),
  },
  'for somebody else': { may: ['not-for-us'], commit: ({ forThief }) => ({ file: forThief }) },
  'for two at once': {
    may: ['not-a-package'],
    commit(scene) {
      const text = Buffer.from(JSON.stringify(letter(scene)));
      const both = [scene.receiver.keys.card, scene.thief.card];
      return { file: ageFile(agePartsOf(text, (key) => both.map(({ recipient }) => toRecipient(key, recipient)))) };
    },
  },
  'passed on by the one it was for': {
    may: ['re-targeted'],
    commit: (scene) => again(scene, letterOf(scene.forThief, scene.thief)),
  },
  'passed on and readdressed': {
    may: ['bad-signature'],
    async commit(scene) {
      const stolen = letterOf(scene.forThief, scene.thief);
      const recipient = await fingerprintOf(scene.receiver.keys.card);
      return again(scene, { ...stolen, payload: JSON.stringify({ ...JSON.parse(stolen.payload), recipient }) });
    },
  },
  'one sign of the letter changed': {
    may: ['bad-signature', 'damaged', 'not-a-package', 'newer-version'],
    commit(scene) {
      const whole = letter(scene);
      const at = pick(scene, whole.payload.length);
      const sign = String.fromCharCode(whole.payload.charCodeAt(at) ^ 1);
      return again(scene, { ...whole, payload: whole.payload.slice(0, at) + sign + whole.payload.slice(at + 1) });
    },
  },
  'signed by somebody else in the sender’s name': {
    may: ['bad-signature'],
    async commit(scene) {
      const forged = await signedAnew(letter(scene), { sender: scene.sender.card }, scene.thief);
      return again(scene, forged);
    },
  },
  'signature of another package': {
    may: ['bad-signature'],
    commit: (scene) => again(scene, { ...letter(scene), signature: letterOf(scene.other, scene.receiver.keys).signature }),
  },
  'signed by somebody nobody knows': {
    may: ['unknown-sender'],
    commit: async (scene) => again(scene, await signedAnew(letter(scene), { sender: scene.thief.card }, scene.thief)),
  },
  'another signing key beside the sender’s own key': {
    may: ['sender-changed'],
    async commit(scene) {
      const sender = { ...scene.sender.card, signKey: scene.thief.card.signKey };
      return again(scene, await signedAnew(letter(scene), { sender }, scene.thief));
    },
  },
  'somebody who says the sender’s card was theirs before': {
    may: ['sender-changed'],
    async commit(scene) {
      const changes = { sender: scene.thief.card, senderBefore: scene.partner.fingerprint };
      return again(scene, await signedAnew(letter(scene), changes, scene.thief));
    },
  },
  'sender not compared': {
    may: ['sender-unverified'],
    commit: (scene) => knownAs(scene, doubted),
  },
  'sender revoked': { may: ['sender-revoked'], commit: (scene) => knownAs(scene, revoked) },
  'sender has another card by now': {
    may: ['sender-changed'],
    commit: (scene) => knownAs(scene, (partner) => cardReplaced(partner, scene.thief.card, scene.receiver.now)),
  },
  'sender’s revoked card after a new one': {
    may: ['sender-revoked'],
    commit: (scene) => knownAs(scene, (partner) => cardReplaced(revoked(partner), scene.thief.card, scene.receiver.now)),
  },
  'card exchanged beneath its fingerprint': {
    may: ['sender-changed'],
    async commit(scene) {
      const forged = await signedAnew(letter(scene), { sender: scene.thief.card }, scene.thief);
      return { ...again(scene, forged), opening: { partners: [{ ...scene.partner, card: scene.thief.card }] } };
    },
  },
  'taken before': { may: ['replayed'], commit: ({ file, id }) => ({ file, opening: { seen: new Set([id]) } }) },
  'too old': { may: ['expired'], commit: (scene) => ({ file: scene.file, opening: inDays(scene, 31 + pick(scene, 400)) }) },
  'opened for longer than a package may be': {
    may: ['expired'],
    async commit(scene) {
      const expiresAt = new Date(scene.receiver.now.getTime() + 900 * dayMs).toISOString();
      return { ...(await bySender(scene, { expiresAt })), opening: inDays(scene, 31 + pick(scene, 400)) };
    },
  },
  'from the future': { may: ['from-the-future'], commit: (scene) => ({ file: scene.file, opening: inDays(scene, -2 - pick(scene, 400)) }) },
  'practice in live': { may: ['other-environment'], commit: (scene) => bySender(scene, { environment: 'practice' }) },
  'live in practice': { may: ['other-environment'], commit: ({ file }) => ({ file, opening: { environment: 'practice' } }) },
  'a newer version': { may: ['newer-version'], commit: (scene) => bySender(scene, { version: 2 + pick(scene, 90) }) },
  'from the wrong side': {
    may: ['from-the-wrong-side'],
    commit: (scene) => knownAs(scene, (partner) => ({ ...partner, kind: partner.kind === 'vsp' ? 'agency' : 'vsp' })),
  },
  'a field that nobody knows': { may: ['damaged'], commit: (scene) => bySender(scene, { zz: 1 }) },
  'a purpose that nobody knows': { may: ['damaged'], commit: (scene) => bySender(scene, { purpose: 'zz' }) },
  'a row with a field more': {
    may: ['damaged'],
    commit(scene) {
      const { rows }: { rows: object[] } = JSON.parse(letter(scene).payload);
      return bySender(scene, { rows: rows.map((row) => ({ ...row, firstName: 'Zzamber' })) });
    },
  },
  'one reference twice': {
    may: ['damaged'],
    commit(scene) {
      const { rows }: { rows: object[] } = JSON.parse(letter(scene).payload);
      return bySender(scene, { rows: [...rows, ...rows.slice(0, 1)] });
    },
  },
};
