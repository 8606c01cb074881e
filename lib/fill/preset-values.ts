import type { SixItems } from '../hmis/transfer';
import type { Screen, ScreenField } from '../screens/screen';
import { codeOf } from './values';

/** A question beyond the form, as the agency's list names it. */
export const presetId = ({ name }: Pick<Screen, 'name'>, { labels }: Pick<ScreenField, 'labels'>): string => `${name}/${labels[0]}`;

export interface PresetValue {
  label: string;
  /** As ClientTrack words it; undefined for a box that is ticked. */
  text: string | undefined;
}

/** What these screens write besides the record's own values, each once: fixed by rule, the same for every household. */
export function presetValues(screens: readonly Screen[], items: SixItems): PresetValue[] {
  const fields = screens.flatMap(({ fields, grids = [] }) => [...fields, ...grids.flatMap((grid) => grid.fields)]);
  const values = new Map<string, PresetValue>();
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
