import type { PracticeProfile } from '../profiles/profile';
import { columnOrder, groupRows } from './columns';
import { cascade, hiddenField, otherControls, providerAsList, radioForSelect, readOnly, staleDefault } from './controls';
import { frameNumbers, hostPath, menuIds, portalOff, renumbered, threeIdSets } from './numbers';
import { dateMask, duplicates, oldSkin, referralShape, settingsAfterLogin, validationMessages, validationWarning } from './saving';
import { lateOverwrite, sessionExpiry, slowLoad } from './timing';
import type { Variant } from './variant';
import { buttonLabels, relabelled } from './wording';
import { extraStep, missingStep, newRequired } from './workflow-steps';

/** Every variation of section E, in its order. */
export const variants: readonly Variant[] = [
  renumbered,
  threeIdSets,
  relabelled,
  radioForSelect,
  otherControls,
  providerAsList,
  hiddenField,
  readOnly,
  staleDefault,
  columnOrder,
  groupRows,
  menuIds,
  extraStep,
  missingStep,
  newRequired,
  frameNumbers,
  buttonLabels,
  lateOverwrite,
  cascade,
  slowLoad,
  hostPath,
  portalOff,
  duplicates,
  oldSkin,
  settingsAfterLogin,
  sessionExpiry,
  dateMask,
  validationMessages,
  validationWarning,
  referralShape,
];

/** mulberry32: the same numbers for the same seed, everywhere. */
export function seededChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** About a third of all variations, chosen by the seed. */
function mixed(seed: number): readonly Variant[] {
  const chance = seededChance(seed);
  return variants.filter(() => chance() < 0.35);
}

function named(name: string): { chosen: readonly Variant[]; seed: number } {
  const random = /^random:(\d{1,9})$/.exec(name);
  if (random !== null) return { chosen: mixed(Number(random[1])), seed: Number(random[1]) };
  const found = variants.find((variant) => variant.name === name);
  if (found !== undefined) return { chosen: [found], seed: 1 };
  throw new Error(`There is no variant "${name}". Known: ${variants.map((known) => known.name).join(', ')}, random:SEED.`);
}

/** @throws naming the variants there are */
export function withVariants(profile: PracticeProfile, names: readonly string[]): PracticeProfile {
  let varied = profile;
  for (const { chosen, seed } of names.map(named)) {
    const chance = seededChance(seed + 1);
    for (const variant of chosen) varied = variant.apply(varied, chance);
  }
  return varied;
}
