import type { Screen, ScreenField } from '../screens/screen';
import type { Profile } from './profile';
import type { TaughtField } from './taught';

type Options = Readonly<Record<string, string[]>>;

/** The texts of the deployment beside our own. */
function withTexts(options: Options, texts: Readonly<Record<string, string>>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(options).map(([code, known]) => {
      const text = Object.hasOwn(texts, code) ? texts[code] : undefined;
      return [code, text === undefined ? known : [...known, text]];
    }),
  );
}

function adaptField(field: ScreenField, taught: Readonly<Record<string, TaughtField>>): ScreenField {
  const [label = ''] = field.labels;
  const found = Object.hasOwn(taught, label) ? taught[label] : undefined;
  if (field.control === 'leave' || found === undefined) return field;
  const { options: texts, isChecked: _isChecked, ...place } = found;
  if (field.control === 'choice' && field.options !== undefined && texts !== undefined)
    return { ...field, place, options: withTexts(field.options, texts) };
  return { ...field, place };
}

/** A screen as this deployment has it; the very same screen where the profile says nothing about it. */
export function adaptScreen(screen: Screen, profile: Profile): Screen {
  const headings = profile.headings?.[screen.name] ?? [];
  const taught = profile.fields?.[screen.name];
  if (headings.length === 0 && taught === undefined) return screen;
  const adapt = (field: ScreenField): ScreenField => adaptField(field, taught ?? {});
  return {
    ...screen,
    recognize: { ...screen.recognize, headings: [...screen.recognize.headings, ...headings] },
    fields: screen.fields.map(adapt),
    ...(screen.grids === undefined ? {} : { grids: screen.grids.map((grid) => ({ ...grid, fields: grid.fields.map(adapt) })) }),
  };
}
