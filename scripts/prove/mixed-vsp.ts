import { openPackage } from '../../lib/exchange/open-package';
import { type ExchangeKeys, newExchangeKeys } from '../../lib/exchange/own-keys';
import { packagesFor } from '../../lib/exchange/packages-for';
import { newPartner, type Partner, partnerStates, verified } from '../../lib/exchange/partner';
import { sealPackage } from '../../lib/exchange/seal-package';
import { clientTrackId } from '../../lib/hmis/ids';
import type { Transfer } from '../../lib/hmis/transfer';
import { receiveTransfer } from '../../lib/lifecycle/receive-transfer';
import { seededChance } from '../../lib/practice/variants/registry';
import { enrollmentRow, now } from './exchange/invented-desks';
import type { Report, Suite } from './suite';

const aliases = Array.from({ length: 8 }, (_, at) => `V${String(at + 1).padStart(2, '0')}`);
const today = { now, timeZone: 'America/Chicago' };

interface Place {
  keys: ExchangeKeys;
  partner: Partner;
}

/** Eight VSPs and the agency, for the whole run; making keys again for every list would prove nothing more. */
async function region(): Promise<{ agency: ExchangeKeys; agencyCard: Partner; places: Place[] }> {
  const agency = await newExchangeKeys(now);
  const places = await Promise.all(
    aliases.map(async (vsp) => {
      const keys = await newExchangeKeys(now);
      return { keys, partner: verified(await newPartner({ kind: 'vsp', vsp, name: `Zz ${vsp}`, card: keys.card }, now), now) };
    }),
  );
  const agencyCard = verified(await newPartner({ kind: 'agency', name: 'Zz County Agency', card: agency.card }, now), now);
  return { agency, agencyCard, places };
}

const of = <T>(list: readonly T[], chance: () => number): T | undefined => list[Math.floor(chance() * list.length)];

function randomTransfer(chance: () => number, number: number): Transfer {
  const { items, referrals } = enrollmentRow();
  const form = { items, referrals: referrals.map((each) => ({ ...each, id: crypto.randomUUID() })), unmetNeeds: [] };
  const vsp = of(aliases, chance) ?? 'V01';
  const envelope = { environment: 'live', channel: 'portal', vsp, source: 'pdf', receivedAt: now.toISOString() } as const;
  const id = chance() < 0.85 ? { clientTrackId: clientTrackId.parse(String(700_000 + number)) } : {};
  return { ...receiveTransfer({ form, ...envelope }, now), ...id };
}

/** Some VSPs have no card here, some one that may not be used, some two. */
const randomPartners = (places: readonly Place[], chance: () => number): Partner[] =>
  places.flatMap(({ partner }) => {
    const kind = chance();
    if (kind < 0.1) return [];
    if (kind < 0.3) return [{ ...partner, state: of(partnerStates, chance) ?? 'unverified' }];
    if (kind < 0.35) return [partner, { ...partner, id: crypto.randomUUID() }];
    return [partner];
  });

async function tryLists(isMisfiled: boolean, seed: number, count: number, report: Report): Promise<void> {
  const chance = seededChance(seed);
  const { agency, agencyCard, places } = await region();
  for (let tried = 0; tried < count; tried += 1) {
    const wrong = (what: string) => report.wrong(`list ${tried}: ${what}`);
    const purpose = chance() < 0.7 ? 'idReturn' : 'outcomes';
    const length = chance() < 0.004 ? 600 + Math.floor(chance() * 5_000) : Math.floor(chance() * 40);
    const transfers = Array.from({ length }, (_, at) => randomTransfer(chance, at));
    const truth = new Map(transfers.map(({ ref, vsp }) => [String(ref), vsp]));
    const partners = randomPartners(places, chance);
    // The canary's fault: the list that is packed says another VSP of one record than the list that is judged by.
    const packed = isMisfiled
      ? transfers.map((each, at) => (at === 0 ? { ...each, vsp: each.vsp === 'V01' ? 'V02' : 'V01' } : each))
      : transfers;
    const { packages, left } = packagesFor(purpose, packed, partners, today);
    const delivered: string[] = [];
    for (const { partner, content } of packages) {
      const sealed = await sealPackage(content, { keys: agency, to: partner, environment: 'live', now });
      const keys = places.find((place) => place.partner.vsp === partner.vsp)?.keys;
      if (!sealed.ok || keys === undefined) {
        wrong(`nothing is sealed: ${sealed.ok ? 'nobody to open it' : sealed.reason}`);
        continue;
      }
      if (partners.filter(({ vsp, state }) => vsp === partner.vsp && state !== 'revoked').length !== 1 || partner.state !== 'verified')
        wrong('a package for a card that may not be used');
      const opened = await openPackage(sealed.file, { keys, partners: [agencyCard], seen: new Set(), environment: 'live', now });
      if (!opened.ok) wrong(`its package does not open: ${opened.reason}`);
      else {
        const refs = opened.payload.rows.map(({ ref }) => String(ref));
        for (const ref of refs) if (truth.get(ref) !== partner.vsp) wrong('a row of another VSP in a package');
        delivered.push(...refs);
      }
      await tryToMix(content, packages, partner, agency, wrong);
      report.count('packages');
    }
    const all = [...delivered, ...left.map(({ transfer }) => String(transfer.ref))];
    if (new Set(all).size !== all.length) wrong('a record is there twice');
    if (all.length !== transfers.length) wrong('a record is lost');
    for (const { transfer, reason } of left) {
      report.count(`left out: ${reason}`);
      if ((reason === 'no-id') !== (transfer.clientTrackId === undefined && purpose === 'idReturn' && hasCard(transfer, partners)))
        wrong(`left out as ${reason}`);
    }
    report.count('rows', delivered.length);
    report.done();
  }
}

const hasCard = ({ vsp }: Transfer, partners: readonly Partner[]): boolean => {
  const theirs = partners.filter((each) => each.vsp === vsp && each.state !== 'revoked');
  return theirs.length === 1 && theirs[0]?.state === 'verified';
};

type Built = ReturnType<typeof packagesFor>['packages'];

/** A row of one VSP slipped into the package of another stops it. */
async function tryToMix(
  content: Built[number]['content'],
  packages: Built,
  to: Partner,
  keys: ExchangeKeys,
  wrong: (what: string) => void,
): Promise<void> {
  const foreign = packages.find(({ partner, content: other }) => partner.vsp !== to.vsp && other.purpose === content.purpose)?.content;
  if (content.purpose !== 'idReturn' || foreign?.purpose !== 'idReturn') return;
  const mixed = { purpose: content.purpose, rows: [...content.rows.slice(0, 400), ...foreign.rows.slice(0, 1)] };
  const sealed = await sealPackage(mixed, { keys, to, environment: 'live', now });
  if (sealed.ok || sealed.reason !== 'row-of-another-vsp') wrong('a mixed package is sealed');
}

export const mixedVsp: Suite = {
  name: 'mixed-vsp',
  title: 'out of lists of several VSPs every package holds one VSP’s rows only, and nobody’s row is lost or doubled',
  needs: 'node',
  full: 5_000,
  sample: 60,
  run: (seed, count, report) => tryLists(false, seed, count, report),
  // One record of each list is packed under another VSP's alias than it is judged by.
  canary: (seed, count, report) => tryLists(true, seed, Math.min(count, 20), report),
};
