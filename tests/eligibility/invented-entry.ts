import { emptyMatrix, type Matrix, type MatrixEntry } from '../../lib/eligibility/matrix';

export const today = '2026-11-22';

export const entry = (changes: Partial<MatrixEntry> = {}): MatrixEntry => ({
  id: crypto.randomUUID(),
  project: 'Juniper Row RRH',
  provider: 'Juniper Row Rapid Rehousing',
  type: 'rrh',
  takesCeReferrals: 'yes',
  households: [],
  onlyFor: [],
  asOf: '2026-10-01',
  ...changes,
});

export const matrixOf = (...entries: MatrixEntry[]): Matrix => ({ ...emptyMatrix(new Date(`${today}T12:00:00Z`)), entries });
