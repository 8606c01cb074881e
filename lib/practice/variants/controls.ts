import type { OptionList } from '../lists';
import * as lists from '../lists';
import type { ElementPatch, PracticeProfile } from '../profiles/profile';
import { providersOf } from '../providers';
import type { Variant } from './variant';

const patched = (profile: PracticeProfile, patches: Readonly<Record<string, ElementPatch>>): PracticeProfile => {
  const elements = { ...profile.elements };
  for (const [id, patch] of Object.entries(patches)) elements[id] = { ...elements[id], ...patch };
  return { ...profile, elements };
};

export const radioForSelect: Variant = {
  name: 'radio-for-select',
  number: 4,
  says: 'lists are radios and radios are lists: veteran status, quality of number and birth date',
  apply: (profile) =>
    patched(profile, {
      '82169': { type: 'radio' },
      '82159': { type: 'select' },
      '82165': { type: 'select' },
      '1000009106': { type: 'radio' },
      '1000009104': { type: 'radio' },
    }),
};

const scores: OptionList = {
  listItemTypeId: '1000000431',
  options: Array.from({ length: 26 }, (_, score) => ({ value: String(score), text: String(score) })),
};

export const otherControls: Variant = {
  name: 'other-controls',
  number: 4,
  says: 'the score is a list and the number of bedrooms is typed',
  apply: (profile) => patched(profile, { '1000009107': { type: 'select', list: scores }, '1000009108': { type: 'number', maxLength: 2 } }),
};

/** Finds are two elements, words and a number out of sight; a list is one, the number. */
export const providerAsList: Variant = {
  name: 'provider-list',
  number: 4,
  says: 'the provider of a referral is a list; there is no magnifier',
  apply: (profile) => {
    const list: OptionList = { ...lists.providerList, options: providersOf(profile) };
    const provider: ElementPatch = { type: 'select', label: 'Refer to Provider', list, required: true };
    return patched(profile, {
      '1000009404': provider,
      '1000009405': { absent: true },
      '1000009484': provider,
      '1000009485': { absent: true },
    });
  },
};

export const hiddenField: Variant = {
  name: 'hidden-field',
  number: 5,
  says: 'the score is in the document and not shown; the page does not ask for bedrooms',
  apply: (profile) => patched(profile, { '1000009107': { hidden: true }, '1000009108': { absent: true } }),
};

export const readOnly: Variant = {
  name: 'read-only',
  number: 5,
  says: 'name quality and the veteran status of the assessment are shown and cannot be changed',
  apply: (profile) => patched(profile, { '82170': { readOnly: true }, '1000009106': { readOnly: true } }),
};

export const staleDefault: Variant = {
  name: 'stale-default',
  number: 6,
  says: 'lists open with an answer of earlier days, one of them no longer offered',
  apply: (profile) =>
    patched(profile, {
      '1000009106': { default: '0' },
      '1000009108': {
        default: '9',
        list: { ...lists.minimumBedrooms, options: [...lists.minimumBedrooms.options, { value: '9', text: '9 (inactive)', hidden: true }] },
      },
    }),
};

export const cascade: Variant = {
  name: 'cascade',
  number: 12,
  says: 'prioritization status has no options until the level is chosen, and is filled anew when it changes',
  apply: (profile) =>
    patched(profile, {
      '1000009104': { cascade: { from: '1000009103', lists: { '1': lists.prioritizationStatus, '2': lists.prioritizationStatus } } },
    }),
};
