import { arm, type Decision, decide, doubtLimitMs, type Following, type Sight } from '../../lib/fill/follow';
import { readPage } from '../../lib/fill/read-page';
import type { PageReading, PlanRow, PlanState } from '../../lib/fill/reading';
import type { ControlDescription } from '../../lib/messages';
import { generic } from '../../lib/profiles/generic';
import { desk, newClientPage, received } from './pages';

/** Follow, armed on the second page of the CE Workflow, and what it may see there. */

export const path = generic.paths.ce_workflow;
export const start = 1_000_000;
const deployment = { origin: 'http://localhost:4173', tenantPath: '/practice/', environment: 'practice', profile: 'generic' } as const;

export type ScreenReading = Extract<PageReading, { kind: 'screen' }>;

/** The new-client page as ClientTrack opens it, read for the invented record. */
export function screen(changes: Partial<ScreenReading> = {}, controls?: ControlDescription[]): ScreenReading {
  const description = newClientPage(controls === undefined ? {} : { controls });
  const document = { tabId: 1, frameId: 7, documentId: 'd', origin: deployment.origin, isActive: true, isStale: false, description };
  const reading = readPage({ documents: [document], loadingTabs: [] }, received, deployment, desk, new Date('2026-11-22T12:00:00Z'));
  if (reading.kind !== 'screen') throw new Error(reading.kind);
  const rows: PlanRow[] = [{ id: 'page.0.0', label: 'First Name', section: '', state: 'will-fill', before: '', after: 'Zz' }];
  return { ...reading, plan: { ...reading.plan, rows }, ...changes };
}

export const named = (name: string, changes: Partial<ScreenReading> = {}): ScreenReading => {
  const base = screen(changes);
  return { ...base, screen: { ...base.screen, name } };
};
export const withRow = (state: PlanState): ScreenReading => {
  const base = screen();
  return { ...base, plan: { ...base.plan, rows: base.plan.rows.map((row) => ({ ...row, state })) } };
};
export const armed = (): Following => arm(screen(), path, 'values', start);
export const see = (reading: Sight['reading'], changes: Partial<Sight> = {}): Sight => ({
  reading,
  hasPage: true,
  values: 'values',
  expected: path.slice(2, 3),
  ...changes,
});
export const brief = (decision: Decision): string =>
  decision.kind === 'disarm'
    ? [decision.reason, decision.gate].filter(Boolean).join(' ')
    : decision.kind === 'wait'
      ? `wait ${decision.for}`
      : 'fill';
export const unknown = { kind: 'unknown-page', heading: 'Case Notes', gate: 'unknown-page' } as const;
export const at = (sight: Sight, now = start, following = armed()): string => brief(decide(following, sight, now));
/** What becomes of a sight that stays. */
export function afterDoubt(sight: Sight): string[] {
  const first = decide(armed(), sight, start);
  if (first.kind !== 'wait') return [brief(first)];
  return [brief(first), at(sight, start + doubtLimitMs - 1, first.following), at(sight, start + doubtLimitMs, first.following)];
}
