import { recordedOnPage } from '../../../lib/fill/evidence';
import { readPage } from '../../../lib/fill/read-page';
import type { PageReading, PlanRow } from '../../../lib/fill/reading';
import { afterwards, type ReceiptRow, receiptOf, writePlanOf } from '../../../lib/fill/receipt';
import type { Transfer } from '../../../lib/hmis/transfer';
import { markRecorded } from '../../../lib/lifecycle/recorded';
import type { ControlDescription } from '../../../lib/messages';
import type { Deployment } from '../../../lib/profiles/deployment';
import { profileOf } from '../../../lib/profiles/profile-of';
import type { PracticeServer } from '../../practice';
import type { ClientTrackField } from './clienttrack-fields';
import { belongs, expectedNeed, expectedReferrals, harmlessTicks } from './expected';
import type { FrameTouch } from './page-side';
import { answerRequired, pickProvider, typeInto, untilReady } from './person';
import type { ClientTrackTab } from './tab';

export type ScreenReading = Extract<PageReading, { kind: 'screen' }>;

/** What became of one field of the form on one page. */
export interface FieldResult {
  screen: string;
  field: string;
  label: string;
  result: 'filled' | 'person' | 'failed';
  /** Of what was not filled: the state or the reason, as the panel says it. */
  why: string;
}

/** The receipt says that this stands there; what ClientTrack saved is held against it. */
export interface Claim {
  screen: string;
  column: string;
  of: NonNullable<ReceiptRow['each']>['of'];
  /** Which referral or unmet need. */
  number: number;
}

export interface CaseContext {
  tab: ClientTrackTab;
  practice: PracticeServer;
  deployment: Deployment;
  fieldOf: (name: string, query: URLSearchParams) => ClientTrackField | undefined;
  transfer: Transfer;
  /** The enrollment that belongs to the household, once there is one. */
  enrollId: () => string | undefined;
  fields: FieldResult[];
  claims: Claim[];
  wrong: string[];
  /** A driver that puts every value one field further: what the suite must notice. */
  isFaulty: boolean;
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const none: ReadonlySet<string> = new Set();
/** One record on the desk, walked from its beginning. */
// The client is made before its eyes, so no ID in sight is from before.
const desk = { usedIds: none, enteredDocuments: none, earlierIds: none };
const unclear = new Set(['cannot-find', 'two-places', 'no-such-option', 'same-options']);

/** The page as the panel sees it once it has been drawn; what stays unclear for a moment is unclear. */
export async function readSettled(context: CaseContext): Promise<PageReading> {
  const { tab, transfer, deployment } = context;
  await untilReady(tab).catch(() => {});
  for (let tries = 0; ; tries += 1) {
    const reading = readPage({ documents: await tab.documents(), loadingTabs: [] }, transfer, deployment, desk, new Date());
    const isClear = reading.kind === 'screen' && reading.gate === undefined && !reading.plan.rows.some(({ state }) => unclear.has(state));
    if (isClear || reading.kind === 'login' || tries >= 6) return reading;
    await wait(40);
  }
}

const formPosts = (practice: PracticeServer): number => practice.log().filter(({ kind }) => kind === 'form').length;

function judgeTouches(
  { fieldOf, wrong, enrollId }: CaseContext,
  touches: readonly FrameTouch[],
  screen: string,
  query: URLSearchParams,
): void {
  for (const { name, value } of touches) {
    const field = fieldOf(name, query);
    const isOurs = field !== undefined && (harmlessTicks.has(field.id) || belongs(field.column ?? name, value, enrollId()) === true);
    if (!isOurs) wrong.push(`${screen}: wrote into ${field?.column ?? name}`);
  }
}

function resultOf(screen: string, row: ReceiptRow): FieldResult {
  const told = { screen, field: row.field ?? '', label: row.label };
  const isThere = row.isWritten === true && (row.outcome === 'filled' || row.outcome === 'unchanged');
  if (isThere) return { ...told, result: 'filled', why: '' };
  if (row.isWritten === true) return { ...told, result: row.outcome === 'failed' ? 'failed' : 'person', why: row.reason ?? 'to-pick' };
  return { ...told, result: 'person', why: row.why ?? row.state };
}

/** What the person does with what is left: picks the provider that was searched for, types the dates the page takes by keys only. */
async function complete(context: CaseContext, reading: ScreenReading, rows: readonly ReceiptRow[]): Promise<void> {
  const { tab, practice } = context;
  const controls = new Map(reading.document.description.controls.map((control): [number, ControlDescription] => [control.key, control]));
  for (const row of rows) {
    const control = row.write === undefined ? undefined : controls.get(row.write.key);
    if (control === undefined || row.write === undefined) continue;
    if (control.kind === 'lookup' && row.field === 'referral.provider') {
      const referral = row.each?.of === 'unmetNeed' ? expectedNeed : expectedReferrals.find(({ number }) => number === row.each?.number);
      const name = row.each?.of === 'unmetNeed' ? 'Unmet Need' : context.transfer.referrals[(row.each?.number ?? 1) - 1]?.provider;
      if (referral !== undefined && name !== undefined) await pickProvider(tab, control, referral.provider, name);
    }
    if (control.kind === 'date' && row.outcome === 'failed' && practice.profile.quirks?.typedDatesOnly === true)
      await typeInto(tab, control, row.write.value.replace(/\D/g, ''));
  }
}

async function laterReceipt(context: CaseContext, reading: ScreenReading, rows: readonly ReceiptRow[]): Promise<readonly ReceiptRow[]> {
  const { tab, practice } = context;
  const late = practice.profile.quirks?.overwriteAfterMs;
  // In the page's own time, so that what the page has set for then has happened before, on a busy machine too.
  if (late !== undefined) await tab.frame().evaluate((ms) => new Promise<void>((resolve) => setTimeout(resolve, ms)), late + 20);
  const { nonce } = reading.plan;
  const now = (await tab.documents()).find(({ description }) => description.nonce === nonce)?.description;
  if (now === undefined) throw new Error(`${reading.screen.name} went away before it was saved`);
  return afterwards({ rows, alsoChanged: [] }, reading.document.description, now).rows;
}

/** Reviews and fills the page on screen, judges what was touched, lets the person complete it, and keeps what the receipt says. */
export async function workOn(context: CaseContext, reading: ScreenReading): Promise<void> {
  const { tab, practice, fieldOf, deployment, wrong } = context;
  const screen = reading.screen.name;
  const query = new URLSearchParams(reading.document.description.address.params);
  // A page that stands there again was not saved: only what is said of it now counts, and behind a gate nothing is.
  const isSame = (one: Claim, row: PlanRow): boolean =>
    one.screen === screen && one.of === (row.each?.of ?? 'household') && one.number === (row.each?.number ?? 1);
  const forget = (rows: readonly PlanRow[]): void => {
    context.claims = context.claims.filter((claim) => !rows.some((row) => isSame(claim, row)));
  };
  if (reading.gate !== undefined) {
    forget(reading.plan.rows);
    for (const { field = '', label, state } of reading.plan.rows)
      if (state !== 'left') context.fields.push({ screen, field, label, result: 'person', why: `gate: ${reading.gate}` });
    return;
  }
  const recorded = recordedOnPage(reading.screen, reading.document.description, profileOf(deployment), context.transfer);
  const marked = markRecorded(context.transfer, recorded, 'page', new Date());
  if (marked.ok) context.transfer = marked.transfer;
  const plan = writePlanOf(reading.plan, none);
  const { nonce } = plan;
  if (context.isFaulty)
    plan.writes = plan.writes.map((write, index) => {
      const other = plan.writes[(index + 1) % plan.writes.length];
      return other?.kind === write.kind ? { ...other, value: write.value, optionText: write.optionText } : write;
    });
  const posts = formPosts(practice);
  const report = plan.writes.length === 0 ? { nonce, outcomes: [], alsoChanged: [] } : await tab.write(nonce, plan);
  if (report === undefined || 'refused' in report) {
    wrong.push(`${screen}: the page refused the plan`);
    return;
  }
  judgeTouches(context, await tab.takeTouched(), screen, query);
  if (formPosts(practice) !== posts) wrong.push(`${screen}: something was sent`);
  const rows = await laterReceipt(context, reading, receiptOf(reading.plan, none, report));
  context.fields.push(...rows.map((row) => resultOf(screen, row)));
  await complete(context, reading, rows);
  await answerRequired(tab);
  const atSave = await laterReceipt(context, reading, rows);
  forget(atSave);
  const controls = new Map(reading.document.description.controls.map((control) => [control.key, control]));
  for (const row of atSave) {
    const isThere = row.isWritten === true && (row.outcome === 'filled' || row.outcome === 'unchanged');
    const column = fieldOf(controls.get(row.write?.key ?? -1)?.id ?? '', query)?.column;
    if (isThere && column !== undefined)
      context.claims.push({ screen, column, of: row.each?.of ?? 'household', number: row.each?.number ?? 1 });
  }
}
