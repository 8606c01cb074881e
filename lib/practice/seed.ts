import { type ClientRecord, withColumns } from './records';

/** Invented people, near-duplicates among them; a name that starts with "Zz" is nobody's. */
const names = [
  ['Zzacorn', 'Zzalder'],
  ['Zzaster', 'Zzalder'],
  ['Zzbasil', 'Zzbarrow'],
  ['Zzbasil', 'Zzbarrows'],
  ['Zzbirch', 'Zzbrook'],
  ['Zzcedar', 'Zzcanyon'],
  ['Zzclover', 'Zzcobble'],
  ['Zzclover', 'Zzcobble'],
  ['Zzdahlia', 'Zzdunes'],
  ['Zzember', 'Zzquillstone'],
  ['Zzfennel', 'Zzfarthing'],
  ['Zzfern', 'Zzfarthing'],
  ['Zzflint', 'Zzgranite'],
  ['Zzgarnet', 'Zzgulch'],
  ['Zzhazel', 'Zzhollow'],
  ['Zzhollow', 'Zzhazel'],
  ['Zziris', 'Zzinlet'],
  ['Zzjasper', 'Zzjuncture'],
  ['Zzjuniper', 'Zzknoll'],
  ['Zzkestrel', 'Zzlantern'],
  ['Zzlarkspur', 'Zzmarble'],
  ['Zzmaple', 'Zzmeadow'],
  ['Zzmaple', 'Zzmeadows'],
  ['Zznettle', 'Zznarrows'],
  ['Zzolive', 'Zzorchard'],
  ['Zzpecan', 'Zzprairie'],
  ['Zzrowan', 'Zzridge'],
  ['Zzsage', 'Zzsandbar'],
  ['Zzthistle', 'Zzthicket'],
  ['Zzwillow', 'Zzwater'],
] as const;

export const firstClientId = 918204;

/** The clients ClientTrack holds before anybody has typed anything. */
export function seedClients(): ClientRecord[] {
  return names.map(([firstName, lastName], index) =>
    withColumns({
      clientId: String(firstClientId - (names.length - index) * 7),
      firstName,
      lastName,
      nameQuality: '1',
      ssnQuality: '99',
      birthDate: `${String((index % 12) + 1).padStart(2, '0')}/${String((index % 27) + 1).padStart(2, '0')}/${1958 + index}`,
      dobQuality: '1',
      race: '99',
      sex: '99',
      veteranStatus: index % 9 === 0 ? '1' : '0',
      msgPhone: `(555) 555-01${String(index).padStart(2, '0')}`,
      relationship: 'SL',
    }),
  );
}
