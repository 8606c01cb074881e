import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import type { PracticeProfile } from '../../../lib/practice/profile';
import { toText } from '../../../lib/practice/saved-state';
import { withVariants } from '../../../lib/practice/variants/registry';
import { deployment } from '../../../lib/profiles/deployment';
import { startPractice } from '../../practice';
import { inventedTransfer, knownClientId } from '../pages/invented-transfer';
import { knownState } from '../pages/known-state';
import { fieldsOf } from './clienttrack-fields';
import { savedWrongly } from './saved';
import { openTab } from './tab';
import { type Ending, type PathName, paths } from './walk-paths';
import type { CaseContext, FieldResult } from './work';

export interface MatrixCase {
  path: PathName;
  profile: PracticeProfile;
  /** A variation, random:SEED, or none. */
  variation: string;
}

export interface CaseResult {
  fields: FieldResult[];
  wrong: string[];
  ended: Ending | 'stuck';
  /** The deployment with its variation. */
  varied: PracticeProfile;
}

export const nameOf = ({ path, profile, variation }: MatrixCase): string => `${path} on ${profile.name}, ${variation}`;

let files = 0;

/** One household on one path in one deployment, from the first page to the last. */
export async function runCase(browser: Browser, script: string, wanted: MatrixCase, isFaulty: boolean): Promise<CaseResult> {
  const { path, profile, variation } = wanted;
  const variants = variation === 'none' ? [] : [variation];
  const varied = withVariants(profile, variants);
  const isKnown = path !== 'ce_workflow';
  files += 1;
  const stateFile = join(tmpdir(), `transfer-desk-matrix-${process.pid}-${files}.json`);
  if (isKnown) writeFileSync(stateFile, toText({ ...knownState(varied).state, assessments: [] }));
  const practice = await startPractice({ port: 0, profile, variants, ...(isKnown ? { stateFile } : {}) });
  const before = practice.state();
  const tab = await openTab(browser, practice, script);
  const { clientTrackId: _known, ...unknown } = inventedTransfer;
  const as = varied.unmetNeeds ?? 'need';
  const context: CaseContext = {
    tab,
    practice,
    isFaulty,
    deployment: deployment.parse({
      origin: practice.url,
      tenantPath: varied.path,
      environment: 'practice',
      profile: 'practice',
      unmetNeeds: as === 'service' ? { as, provider: 'Unmet Need' } : { as },
    }),
    fieldOf: fieldsOf(varied),
    transfer: isKnown ? { ...inventedTransfer, path } : { ...unknown, path },
    enrollId: () => practice.state().enrollments.at(-1)?.enrollId,
    fields: [],
    claims: [],
    wrong: [],
  };
  let ended: CaseResult['ended'];
  try {
    await tab.login();
    ended = await paths[path](context);
  } catch (error) {
    ended = 'stuck';
    context.wrong.push(`could not be walked: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
  } finally {
    await tab.close();
    await practice.close();
    rmSync(stateFile, { force: true });
  }
  const saved = practice.state();
  const clientId = isKnown ? knownClientId : (saved.clients.at(-1)?.clientId ?? '');
  if (ended === 'done') context.wrong.push(...savedWrongly(profile.name, context.claims, { before, saved }, clientId, context.enrollId()));
  context.wrong.push(...practice.faults());
  return { fields: context.fields, wrong: context.wrong, ended, varied };
}
