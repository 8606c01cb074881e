import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stillOpen, withColumns } from '../../lib/practice/records';
import { toText } from '../../lib/practice/saved-state';
import { createState } from '../../lib/practice/state';
import type { FormByHand } from '../browser/type-form';
import { typedHousehold } from './household';

/** The demo's household as it is once an earlier transfer was entered: a client with an open enrollment in Coordinated Entry. */
export const knownId = '918204';
const project = { project: 'TX-999 Coordinated Entry – Mesa Alta Region', projectCode: '4471' };

/** A file with the practice ClientTrack's state in which the household is known; the server reads it when it starts. */
export function writeKnownHousehold(clientId = knownId): string {
  const state = createState();
  const { firstName, lastName } = typedHousehold;
  const client = withColumns({
    clientId,
    firstName,
    lastName,
    nameQuality: '2',
    ssnQuality: '99',
    dobQuality: '99',
    race: '99',
    sex: '99',
  });
  const enrollment = {
    enrollId: String(state.next.enrollment),
    clientId,
    ...project,
    projectStartDate: '11/18/2026',
    engagementDate: '',
    relationship: 'SL',
    caseManager: '',
    ...stillOpen,
  };
  const next = { ...state.next, client: Number(clientId) + 1, enrollment: state.next.enrollment + 1 };
  const known = { ...state, clients: [...state.clients, client], enrollments: [enrollment], next };
  const file = join(mkdtempSync(join(tmpdir(), 'transfer-desk-known-')), 'state.json');
  writeFileSync(file, toText(known));
  return file;
}

/** What its VSP sends later: two referrals and an unmet need. */
export const fewReferrals: FormByHand = typedHousehold;

/** Or three referrals, one of them to a provider at the end of the list. */
export const manyReferrals: FormByHand = {
  ...typedHousehold,
  referrals: [...typedHousehold.referrals, { service: 'es', provider: 'Playa Door Family Shelter' }],
};
