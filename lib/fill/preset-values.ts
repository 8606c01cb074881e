import type { SixItems } from '../hmis/transfer';
import type { Profile } from '../profiles/profile';
import type { Screen, ScreenField } from '../screens/screen';
import { codeOf } from './values';

/** A question beyond the form, as the agency's list names it. */
export const presetId = ({ name }: Pick<Screen, 'name'>, { labels }: Pick<ScreenField, 'labels'>): string => `${name}/${labels[0]}`;

export interface PresetField {
  id: string;
  /** The screen's own title. */
  page: string;
  label: string;
}

const fieldsOf = ({ fields, grids = [] }: Screen): readonly ScreenField[] => [...fields, ...grids.flatMap((grid) => grid.fields)];

/** Every question that is answered "Data not collected" unless the agency says otherwise. */
export function presetFields(screens: readonly Screen[]): PresetField[] {
  return screens.flatMap((screen) =>
    fieldsOf(screen)
      .filter((field) => field.control !== 'leave' && field.field === 'preset.dataNotCollected')
      .map((field) => ({ id: presetId(screen, field), page: screen.title, label: field.sections?.[0] ?? field.labels[0] ?? '' })),
  );
}

export interface PresetValue {
  label: string;
  /** As ClientTrack words it; undefined for a box that is ticked. */
  text: string | undefined;
}

/** What these screens write besides the record's own values, each once: fixed by rule, the same for every household. */
export function presetValues(screens: readonly Screen[], items: SixItems, { presetsOff = [] }: Pick<Profile, 'presetsOff'>): PresetValue[] {
  const values = new Map<string, PresetValue>();
  const fields = screens.flatMap((screen) => fieldsOf(screen).filter((field) => !presetsOff.includes(presetId(screen, field))));
  for (const field of fields) {
    if (field.control === 'leave' || !field.field.startsWith('preset.')) continue;
    const code = codeOf(field.field, { items });
    const [label = ''] = field.labels;
    if (code === undefined) continue;
    const text = field.control === 'choice' ? (field.options?.[code]?.[0] ?? code) : undefined;
    values.set(`${label} ${text}`, { label, text });
  }
  return [...values.values()];
}
