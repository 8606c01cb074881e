import { openPackage } from '../../lib/exchange/open-package';
import { newExchangeKeys } from '../../lib/exchange/own-keys';
import { newPartner, type Partner, verified } from '../../lib/exchange/partner';
import { type PackageContent, sealPackage } from '../../lib/exchange/seal-package';
import { seededChance } from '../../lib/practice/variants/registry';
import { crimes, type Scene } from './exchange/crimes';
import { enrollmentRow, idReturnRow, now, twoDesks } from './exchange/invented-desks';
import type { Report, Suite } from './suite';

type Desks = Awaited<ReturnType<typeof twoDesks>>;

/** New keys for every so many cases; the packages are new each time. */
const casesPerDesks = 200;

async function sealed(content: PackageContent, sealing: Parameters<typeof sealPackage>[1]) {
  const result = await sealPackage(content, sealing);
  if (!result.ok) throw new Error(`a good package is not sealed: ${result.reason}`);
  return result;
}

/** A package from one desk to the other, by turns, with one row or some. */
async function sceneOf(desks: Desks, thief: { keys: Scene['thief']; vsp: Partner; agency: Partner }, chance: () => number): Promise<Scene> {
  const isToVsp = chance() < 0.5;
  const rows = 1 + Math.floor(chance() * (chance() < 0.1 ? 60 : 4));
  const content = (vsp: string): PackageContent =>
    isToVsp
      ? { purpose: 'idReturn', rows: Array.from({ length: rows }, (_, at) => ({ vsp, row: idReturnRow(String(700_000 + at)) })) }
      : { purpose: 'enrollment', rows: Array.from({ length: rows }, enrollmentRow) };
  const sealing = isToVsp ? desks.toVsp : desks.toAgency;
  const receiver = isToVsp ? desks.vsp : desks.agency;
  const [partner] = receiver.partners;
  const [good, other, forThief] = await Promise.all([
    sealed(content('V01'), sealing),
    sealed(content('V01'), sealing),
    sealed(content('V02'), { ...sealing, to: isToVsp ? thief.vsp : thief.agency }),
  ]);
  return {
    ...{ file: good.file, id: good.id, other: other.file, forThief: forThief.file, thief: thief.keys },
    ...{ sender: sealing.keys, partner, receiver, chance },
  };
}

/** `opener` is what looks at a file; the canary's does not look at what was done to it. */
async function tryCrimes(isBlind: boolean, seed: number, count: number, report: Report): Promise<void> {
  const chance = seededChance(seed);
  const kinds = Object.entries(crimes);
  let desks: Desks | undefined;
  let thief: Parameters<typeof sceneOf>[1] | undefined;
  for (let tried = 0; tried < count; tried += 1) {
    if (desks === undefined || thief === undefined || tried % casesPerDesks === 0) {
      desks = await twoDesks();
      const keys = await newExchangeKeys(now);
      const known = (kind: 'vsp' | 'agency') =>
        newPartner({ kind, ...(kind === 'vsp' && { vsp: 'V02' }), name: 'Zz Other Place', card: keys.card }, now);
      thief = { keys, vsp: verified(await known('vsp'), now), agency: verified(await known('agency'), now) };
    }
    const scene = await sceneOf(desks, thief, chance);
    const [name, crime] = kinds[tried % kinds.length] ?? [];
    if (name === undefined || crime === undefined) throw new Error('no crime');
    const { file, opening } = await crime.commit(scene);
    const opened = isBlind ? await openPackage(scene.file, scene.receiver) : await openPackage(file, { ...scene.receiver, ...opening });
    if (opened.ok) report.wrong(`case ${tried}: ${name} is accepted`);
    else if (!crime.may.includes(opened.reason)) report.wrong(`case ${tried}: ${name} is refused as ${opened.reason}`);
    else report.count(`${name}: ${opened.reason}`);
    const untouched = await openPackage(scene.file, scene.receiver);
    if (!untouched.ok) report.wrong(`case ${tried}: a good package is refused as ${untouched.reason}`);
    report.count('untouched, opened');
    report.done();
  }
}

export const packages: Suite = {
  name: 'packages',
  title: 'no package that was changed, cut, passed on, forged, replayed or is out of its time is accepted, and each is named',
  needs: 'node',
  full: 10_000,
  sample: 150,
  run: (seed, count, report) => tryCrimes(false, seed, count, report),
  // A judge that is given every package as it was before.
  canary: (seed, count, report) => tryCrimes(true, seed, Math.min(count, 40), report),
};
