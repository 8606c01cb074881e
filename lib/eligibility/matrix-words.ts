import { enEligibility } from '../i18n/en/eligibility';
import { esEligibility } from '../i18n/es/eligibility';
import { compact } from '../intake/column-names';
import { type Answer, answers, type HouseholdType, householdTypes, type Population, populations } from './matrix';
import type { MatrixField } from './matrix-refusal';
import { type ProjectType, projectTypeNames, projectTypes } from './project-types';

/** The words of the sheets that we write, by language. */
export const sheetWords = { en: enEligibility, es: esEligibility };
export type SheetLanguage = keyof typeof sheetWords;

/** What else regions write; compared without accents, case, spaces and what stands in brackets. */
const typeSpellings: Record<ProjectType, string> = {
  es: 'es|emergency shelters|shelter|safe haven|sh|night by night|refugio|albergue|albergue de emergencia',
  th: 'th|transitional|vivienda transitoria|vivienda transicional|transitoria',
  'th-rrh': 'th/rrh|joint|joint th and ph-rrh|joint th & ph-rrh|joint component|joint transitional housing and rapid rehousing|conjunto',
  rrh: 'rrh|ph-rrh|rapid rehousing|ph - rapid re-housing|reubicación rápida|vivienda rápida',
  psh: 'psh|ph-psh|supportive housing|ph - permanent supportive housing|vivienda de apoyo permanente',
  'other-ph': 'oph|ph|other ph|permanent housing|ph - housing only|ph - housing with services|vivienda permanente',
  prevention: 'hp|prevention|homeless prevention|prevención',
  outreach: 'so|outreach|street outreach|alcance|alcance comunitario',
  other: 'other|services only|sso|supportive services only|day shelter|coordinated entry|ce|otro|otros servicios|solo servicios',
};
const answerSpellings: Record<Answer, string> = {
  yes: 'y|true|1|x|✓|✔|si|verdadero',
  no: 'n|false|0|falso|none|ninguna',
  unknown: '?|unknown|n/a|na|tbd|-|desconocido|por confirmar',
};
const householdSpellings: Record<HouseholdType, string> = {
  'without-children':
    'adults|adult|single|singles|single adult|single adults|individuals|individual|adults only|adults without children|couples|adultos|solteros|personas solas|parejas|adultos sin niños',
  'with-children':
    'families|family|households with children|adults with children|women with children|at least one adult and one child|familias|familia|hogares con niños|adultos con niños',
  'only-children': 'only children|children only|unaccompanied minors|minors|households with only children|menores|solo niños',
};
const populationSpellings: Record<Population, string> = {
  survivors:
    'dv|dv survivors|domestic violence|survivors of domestic violence|victims of domestic violence|sobrevivientes de violencia|violencia doméstica',
  veterans: 'veteran|vets|va|veterano|veteranas',
  'see-criteria': 'see criteria|other|others|ver requisitos|otros',
  youth: 'tay|young adults|18-24|youth 18-24|transition age youth|jóvenes|adultos jóvenes',
};
/** Words that say "nobody in particular". */
const everybody = new Set(
  ['any', 'all', 'none', 'everyone', 'everybody', 'na', 'any household', 'todos', 'cualquiera', 'ninguno', 'todas'].map(compact),
);

type Words = Readonly<Record<string, string>>;
const bySpelling = <Code extends string>(codes: readonly Code[], more: Words, ...printed: Words[]): ReadonlyMap<string, Code> =>
  new Map(
    codes.flatMap((code) =>
      [code, ...(more[code] ?? '').split('|'), ...printed.map((words) => words[code] ?? '')]
        .map(plain)
        .filter(Boolean)
        .map((spelling) => [spelling, code] as const),
    ),
  );

/** `compact` leaves nothing of a tick or a question mark. */
const plain = (text: string): string => compact(text) || text.trim();

const { en, es } = sheetWords;
const types = bySpelling(projectTypeNames, typeSpellings, en.types, es.types);
const yesNo = bySpelling(answers, answerSpellings, en.ce, es.ce);
const households = bySpelling(householdTypes, householdSpellings, en.households, es.households);
const groups = bySpelling(populations, populationSpellings, en.onlyFor, es.onlyFor);

/** Of a type, by our words, a common abbreviation or HUD's number. */
export function findType(text: string): ProjectType | undefined {
  const known = types.get(plain(text));
  if (known !== undefined || !/^\d{1,2}$/.test(text)) return known;
  return projectTypeNames.find((name) => projectTypes[name].hud.some((code) => code === Number(text)));
}

export const findAnswer = (text: string): Answer | undefined => yesNo.get(plain(text));

/** Every part of a list, or nothing when one of them is unknown. */
function findList<Code>(text: string, known: ReadonlyMap<string, Code>): Code[] | undefined {
  if (everybody.has(compact(text))) return [];
  const whole = known.get(plain(text));
  if (whole !== undefined) return [whole];
  const found = text
    .split(/[;,/+&\n]|\b(?:and|or|y|o)\b/i)
    .filter((part) => part.trim() !== '')
    .map((part) => known.get(plain(part)));
  return found.every((code) => code !== undefined) ? [...new Set(found)] : undefined;
}

export const findHouseholds = (text: string): HouseholdType[] | undefined => findList(text, households);
export const findPopulations = (text: string): Population[] | undefined => findList(text, groups);

/** What regions write above a column. */
const titleSpellings: Record<MatrixField, string> = {
  provider:
    'refer to provider|receiving agency|agency|organization|agency name|provider name|clienttrack provider|agencia|organización|agencia que recibe|nombre de la agencia',
  project: 'program|project name|program name|programa|nombre del proyecto|nombre del programa',
  type: 'project type|program type|type|component|component type|type of project|tipo|tipo de programa|componente',
  takesCeReferrals:
    'accepts ce referrals|receives ce referrals|takes ce|accepts ce|ce referrals|accepts referrals|accepts referrals from ce|acepta ce|referencias de ce|acepta referencias',
  event: 'ce event|event type|event|ce event number|evento|evento de ce|tipo de evento',
  households: 'household type|household types|households|households served|tipo de hogar|hogares',
  onlyFor: 'population|target population|special population|subpopulation|población|población objetivo',
  mostBedrooms: 'bedrooms|largest home|max bedrooms|maximum bedrooms|dormitorios|máximo de dormitorios|recámaras',
  area: 'area|county|counties|region|service area|area served|counties served|condado|condados|zona|región',
  criteria:
    'criteria|eligibility|requirements|who is eligible|population served|requisitos|criterios|elegibilidad|criterios de elegibilidad',
  notes: 'note|comments|remarks|nota|comentarios|observaciones',
  asOf: 'as of|date|updated|last updated|last update|verified|last verified|fecha|actualizado|última actualización|vigente al',
};
const fieldNames = Object.keys(en.fields).filter((name): name is MatrixField => Object.hasOwn(titleSpellings, name));
const fields = bySpelling(fieldNames, titleSpellings, en.fields, es.fields);

/** What a column says of a project, by its title; undefined when we do not know it. */
export const fieldOfTitle = (title: string): MatrixField | undefined => fields.get(plain(title));
