import * as z from 'zod/mini';
import { pageWords, place } from '../screens/place';

const perScreen = <Type extends z.ZodMiniType>(type: Type) => z.record(z.string().check(z.maxLength(60)), type);
const perLabel = <Type extends z.ZodMiniType>(type: Type) => z.record(z.string().check(z.maxLength(160)), type);
const someWords = z.array(pageWords).check(z.maxLength(40));

/** One field a person has pointed at. `options`: our code → the option's text here. */
export const taughtField = z.strictObject({
  ...place.shape,
  options: z.optional(z.record(z.string().check(z.maxLength(60)), pageWords)),
  /** A second record was filled with it. */
  isChecked: z.boolean(),
});
export type TaughtField = z.infer<typeof taughtField>;

/** What people have taught about one deployment, on top of its profile. Only adds; holds words of pages, never a value. */
export const taught = z.strictObject({
  /** Screen name → further headings of that page. */
  headings: perScreen(someWords),
  /** Screen name → a label that proves the page → how it is spelled here. */
  spellings: perScreen(perLabel(someWords)),
  /** Screen name → the field's first label → where it is here. */
  fields: perScreen(perLabel(taughtField)),
  /** Labels under which ClientTrack's header shows the client's name. */
  clientName: someWords,
});
export type Taught = z.infer<typeof taught>;

export const nothingTaught: Taught = { headings: {}, spellings: {}, fields: {}, clientName: [] };

/** With one more field, in the place of an earlier one. */
export const withField = (known: Taught, screen: string, label: string, field: TaughtField): Taught => ({
  ...known,
  fields: { ...known.fields, [screen]: { ...known.fields[screen], [label]: field } },
});

function without<Value>(record: Readonly<Record<string, Value>>, key: string): Record<string, Value> {
  const { [key]: _gone, ...rest } = record;
  return rest;
}

/** Forgets one field. */
export function withoutField(known: Taught, screen: string, label: string): Taught {
  const left = without(known.fields[screen] ?? {}, label);
  return { ...known, fields: Object.keys(left).length === 0 ? without(known.fields, screen) : { ...known.fields, [screen]: left } };
}

/** Forgets how one label that proves a page is spelled. */
export function withoutLabel(known: Taught, screen: string, label: string): Taught {
  const left = without(known.spellings[screen] ?? {}, label);
  const spellings = Object.keys(left).length === 0 ? without(known.spellings, screen) : { ...known.spellings, [screen]: left };
  return { ...known, spellings };
}

/** What somebody else has checked is a draft here, but for what was checked here already. */
export function asDraft(taken: Taught, known: Taught): Taught {
  const isSame = (screen: string, label: string, field: TaughtField): boolean =>
    JSON.stringify(known.fields[screen]?.[label]) === JSON.stringify(field);
  const fields = Object.entries(taken.fields).map(([screen, places]) => {
    const drafts = Object.entries(places).map(([label, field]) => [
      label,
      { ...field, isChecked: isSame(screen, label, field) && field.isChecked },
    ]);
    return [screen, Object.fromEntries(drafts)];
  });
  return { ...taken, fields: Object.fromEntries(fields) };
}

/** Forgets the further headings of a page. */
export const withoutHeadings = (known: Taught, screen: string): Taught => ({ ...known, headings: without(known.headings, screen) });

/** With one more heading, and the labels that prove the page. */
export function withScreen(
  known: Taught,
  screen: string,
  heading: string | undefined,
  spellings: Readonly<Record<string, string>>,
): Taught {
  const headings = [...new Set([...(known.headings[screen] ?? []), ...(heading === undefined ? [] : [heading])])];
  const before = known.spellings[screen] ?? {};
  const added = Object.fromEntries(
    Object.entries(spellings).map(([label, words]) => [label, [...new Set([...(before[label] ?? []), words])]]),
  );
  return {
    ...known,
    headings: headings.length === 0 ? known.headings : { ...known.headings, [screen]: headings },
    spellings: Object.keys(added).length === 0 ? known.spellings : { ...known.spellings, [screen]: { ...before, ...added } },
  };
}
