import type { Profile } from './profile';
import type { Taught } from './taught';

type Spellings = Profile['spellings'];

/** Two tables of spellings as one. */
function together(one: Spellings, other: Spellings): Spellings {
  const merged: Spellings = { ...one };
  for (const [screen, labels] of Object.entries(other)) {
    const known: Record<string, string[]> = { ...merged[screen] };
    for (const [label, words] of Object.entries(labels)) known[label] = [...new Set([...(known[label] ?? []), ...words])];
    merged[screen] = known;
  }
  return merged;
}

const labelsOfFields = (fields: Taught['fields']): Spellings =>
  Object.fromEntries(
    Object.entries(fields).map(([screen, places]) => [
      screen,
      Object.fromEntries(Object.entries(places).map(([label, place]) => [label, [place.label]])),
    ]),
  );

/** A profile with what people have taught on top of it: nothing of its own goes. */
export function mergeTaught(profile: Profile, taught: Taught): Profile {
  const { header } = profile;
  return {
    ...profile,
    header: { ...header, clientName: [...new Set([...header.clientName, ...taught.clientName])] },
    spellings: together(together(profile.spellings, taught.spellings), labelsOfFields(taught.fields)),
    headings: { ...profile.headings, ...taught.headings },
    fields: { ...profile.fields, ...taught.fields },
  };
}
