import { nothingTaught, type Taught, type TaughtField } from './taught';

/** One difference between what is taught here and what a file brings, by our own names for pages and fields. */
export interface TaughtChange {
  kind: 'added' | 'changed' | 'removed';
  what: 'heading' | 'label' | 'field' | 'option' | 'client-name';
  /** Absent for ClientTrack's header. */
  screen?: string;
  /** Our label, and of an option our code. */
  label?: string;
  code?: string;
  before: string;
  after: string;
}

interface Entry extends Omit<TaughtChange, 'kind' | 'before' | 'after'> {
  text: string;
}

const placeText = ({ label, section }: TaughtField): string => (section === '' ? label : `${section} › ${label}`);

/** Everything taught, one line each. The text is shown to the person, who judges it; it was checked before. */
export function entriesOf({ headings, spellings, fields, clientName }: Taught): Entry[] {
  return [
    ...Object.entries(headings).map(([screen, words]) => ({ what: 'heading' as const, screen, text: words.join(', ') })),
    ...Object.entries(spellings).flatMap(([screen, labels]) =>
      Object.entries(labels).map(([label, words]) => ({ what: 'label' as const, screen, label, text: words.join(', ') })),
    ),
    ...Object.entries(fields).flatMap(([screen, places]) =>
      Object.entries(places).flatMap(([label, field]) => [
        { what: 'field' as const, screen, label, text: placeText(field) },
        ...Object.entries(field.options ?? {}).map(([code, text]) => ({ what: 'option' as const, screen, label, code, text })),
      ]),
    ),
    ...(clientName.length === 0 ? [] : [{ what: 'client-name' as const, text: clientName.join(', ') }]),
  ];
}

const keyOf = ({ what, screen, label, code }: Entry): string => JSON.stringify([what, screen, label, code]);

/** What taking `next` in the place of `known` adds, changes and removes. */
export function diffTaught(known: Taught | undefined, next: Taught): TaughtChange[] {
  const before = new Map(entriesOf(known ?? nothingTaught).map((entry) => [keyOf(entry), entry]));
  const after = new Map(entriesOf(next).map((entry) => [keyOf(entry), entry]));
  const brought = [...after].flatMap(([key, { text, ...entry }]): TaughtChange[] => {
    const old = before.get(key);
    if (old?.text === text) return [];
    return [{ ...entry, kind: old === undefined ? 'added' : 'changed', before: old?.text ?? '', after: text }];
  });
  const gone = [...before].flatMap(([key, { text, ...entry }]): TaughtChange[] =>
    after.has(key) ? [] : [{ ...entry, kind: 'removed', before: text, after: '' }],
  );
  return [...brought, ...gone];
}
