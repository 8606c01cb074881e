import { numbersOf } from '../../../lib/practice/deploy-numbers';
import { answerRequired, press } from './person';
import type { CaseContext } from './work';
import { readSettled, workOn } from './work';

/** How the way ended: at its end, at ClientTrack's login page, or where the page takes back whatever anybody puts there. */
export type Ending = 'done' | 'login' | 'overwritten';

const mostPages = 24;

function open({ tab, practice }: CaseContext, address: string): Promise<void> {
  const query = new URL(address, 'http://127.0.0.1').searchParams;
  return tab.open(numbersOf(practice.profile, query)?.inAnswer(address) ?? address);
}

/** Works on every page and presses its button until the page of that heading stands there. */
async function walkUntil(context: CaseContext, headings: readonly string[]): Promise<Ending> {
  const overwrites = context.practice.profile.quirks?.overwriteAfterMs !== undefined;
  let last = '';
  let again = 0;
  for (let page = 0; page < mostPages; page += 1) {
    const reading = await readSettled(context);
    if (reading.kind === 'login') return 'login';
    const heading = await context.tab.frame().evaluate(() => document.querySelector('h1')?.textContent?.trim() ?? '');
    again = heading === last ? again + 1 : 0;
    if (again > 2 && overwrites) return 'overwritten';
    last = heading;
    const unknown = { screen: heading, field: '', label: 'the page', result: 'person', why: 'unknown-page' } as const;
    if (reading.kind === 'unknown-page') context.fields.push(unknown);
    if (reading.kind === 'screen') {
      const { capture } = reading;
      const known = context.practice.state().clients.at(-1)?.clientId;
      const isNew = context.deployment.environment === 'practice' && context.transfer.clientTrackId === undefined;
      if (isNew && capture.kind === 'id' && capture.id !== known)
        context.wrong.push(`${reading.screen.name}: another client's ID was offered`);
      await workOn(context, reading);
    } else await answerRequired(context.tab);
    if (headings.includes(heading)) return 'done';
    await press(context.tab);
  }
  throw new Error(`the path has no end after ${last}`);
}

async function ceWorkflow(context: CaseContext): Promise<Ending> {
  await open(context, 'startworkflow.aspx?WorkflowID=1000000107');
  return walkUntil(context, ['Client Dashboard']);
}

async function findClient(context: CaseContext): Promise<Ending> {
  await open(context, 'viewform.aspx?FormID=1000000098');
  return walkUntil(context, ['Client Dashboard']);
}

const lists = ['Client Referrals', 'Referrals', 'Unmet Needs', 'Client Unmet Needs'];

/** One record after the other, each on a page of its own that leads back to its list. */
async function addEach(context: CaseContext, address: string, times: number): Promise<Ending> {
  for (let time = 0; time < times; time += 1) {
    await open(context, address);
    const ending = await walkUntil(context, lists);
    if (ending !== 'done') return ending;
  }
  return 'done';
}

async function unmetNeeds(context: CaseContext): Promise<Ending> {
  const isNeed = (context.deployment.unmetNeeds?.as ?? 'need') === 'need';
  return isNeed ? addEach(context, 'viewform.aspx?FormID=1000000631', 1) : 'done';
}

async function addNewReferral(context: CaseContext): Promise<Ending> {
  const found = await findClient(context);
  if (found !== 'done') return found;
  const ending = await addEach(context, 'viewform.aspx?FormID=1000000611', context.transfer.referrals.length);
  return ending === 'done' ? unmetNeeds(context) : ending;
}

async function quickReferrals(context: CaseContext): Promise<Ending> {
  const found = await findClient(context);
  if (found !== 'done') return found;
  const ending = await addEach(context, 'viewform.aspx?FormID=1000000620', 1);
  return ending === 'done' ? unmetNeeds(context) : ending;
}

export const paths = {
  ce_workflow: ceWorkflow,
  add_new_referral: addNewReferral,
  quick_referrals: quickReferrals,
} as const;
export type PathName = keyof typeof paths;
