import { writeFileSync } from 'node:fs';
import { allLocales } from '@faker-js/faker';
import { wordsOf } from '../lib/privacy/words-of';

/** Writes lib/privacy/given-names.ts and family-names.ts from Faker's English and Spanish locales. Run: npx jiti scripts/make-name-lists.ts */
const people = Object.entries(allLocales)
  .filter(([locale]) => /^(en|es)(_|$)/.test(locale) && locale !== 'en_BORK')
  .map(([, { person }]) => person);

const words = (lists: (readonly string[] | undefined)[]): Set<string> =>
  new Set(
    lists
      .flatMap((list) => list ?? [])
      .flatMap(wordsOf)
      .filter((word) => word.length > 2 && !particles.has(word)),
  );

/** Parts of names that are ordinary words by themselves. */
const particles = new Set(['del', 'los', 'las', 'mia']);

const family = words(people.flatMap((person) => Object.values(person?.last_name ?? {})));
const given = words(people.flatMap((person) => [...Object.values(person?.first_name ?? {}), ...Object.values(person?.middle_name ?? {})]));
for (const word of family) given.delete(word);

function write(file: string, name: string, list: Set<string>): void {
  const lines: string[] = [];
  let line = '';
  for (const word of [...list].sort()) {
    if (line.length + word.length > 150) lines.push(line);
    line = line.length + word.length > 150 ? word : `${line} ${word}`.trim();
  }
  const header = `/** Made by scripts/make-name-lists.ts from the English and Spanish locales of Faker (MIT, https://fakerjs.dev). Do not edit. */`;
  writeFileSync(
    new URL(`../lib/privacy/${file}`, import.meta.url),
    `${header}\nexport const ${name} = \`\n${[...lines, line].join('\n')}\n\`;\n`,
  );
}

write('given-names.ts', 'givenNames', given);
write('family-names.ts', 'familyNames', family);
