import { providerList } from '../../../lib/practice/lists';
import { knownClientId } from '../pages/invented-transfer';

const digits = (text: string): string => text.replace(/\D/g, '');

/**
 * What the invented form says, in ClientTrack's own codes and columns. Written down by hand: the judge knows nothing of screens,
 * labels or plans.
 */
const byColumn: Readonly<Record<string, readonly string[]>> = {
  clientId: [knownClientId],
  firstName: ['Zzamber'],
  lastName: ['Zzquillstone'],
  nameQuality: ['2'],
  ssnQuality: ['99'],
  dobQuality: ['99'],
  race: ['99'],
  sex: ['99'],
  situation: ['99'],
  veteranStatus: ['99'],
  relationship: ['SL'],
  msgPhone: ['5125550142'],
  contactPhone: ['5125550142'],
  projectStartDate: ['11182026'],
  assessmentDate: ['11182026'],
  date: ['11182026'],
  specialPopulationScore: ['9'],
  minimumBedrooms: ['3'],
  need: ['10'],
  needCode: ['10'],
  reason: ['2'],
  reasonCode: ['2'],
};
const masked = new Set(['msgPhone', 'contactPhone', 'projectStartDate', 'assessmentDate', 'date']);

/** The two referrals: service and provider as codes, and the words that are searched for. */
export const expectedReferrals = [
  { number: 1, service: '2013', provider: codeOf('Juniper Row Rapid Rehousing'), search: 'Juniper Row Rapid' },
  { number: 2, service: '2014', provider: codeOf('Windmill Commons Supportive Housing'), search: 'Windmill Commons Supportive' },
] as const;

/** Where an unmet need is a referral: its service, the provider of that name, the words that are searched for; or its status. */
export const expectedNeed = { service: '2910', provider: '3999', search: 'Unmet', status: 'U', statusWords: 'Unmet Need' } as const;

function codeOf(name: string): string {
  return providerList.options.find(({ text }) => text === name)?.value ?? '';
}

const anyOf = (column: string): readonly string[] | undefined => {
  const all = [...expectedReferrals, expectedNeed];
  if (column === 'service' || column === 'serviceCode') return all.map(({ service }) => service);
  // Where the provider is a list, its column holds the code.
  if (column === 'provider' || column === 'providerCode') return all.flatMap(({ provider, search }) => [provider, search]);
  if (column === 'status' || column === 'statusCode') return [expectedNeed.status, expectedNeed.statusWords];
  return byColumn[column];
};

/** Whether the value belongs in a column of that name; undefined when nothing of ours belongs there. */
export function belongs(column: string, value: string, enrollId: string | undefined): boolean | undefined {
  if (column === 'enrollId') return enrollId !== undefined && value === enrollId;
  // A question that a deployment adds and keeps in no column of its own can only be answered Data not collected.
  const right = anyOf(column) ?? (/^\d+_Renderer/.test(column) ? ['99'] : undefined);
  return right?.includes(masked.has(column) ? digits(value) : value.trim());
}

/** Tick boxes that only show or include something: Enroll, Refer, Show Address and Contact Information. */
export const harmlessTicks: ReadonlySet<string> = new Set(['107600', '1000009471', '82172']);
