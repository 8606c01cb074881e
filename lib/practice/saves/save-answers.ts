import { columnOf, fromColumns, toColumns } from '../columns';
import type { FormDefinition } from '../element';
import type { FormBehaviour } from '../form-behaviour';
import { lastAnswers, withAnswers } from '../last-answers';
import { withSession } from '../state';
import { addressAfter } from '../workflow';

/** Buttons that fill in one part only and leave the rest as it was typed. */
const partOf: Readonly<Record<string, readonly string[]>> = { '1000006761': ['insurance'], '1000005744': ['insurance'] };

/** An assessment whose answers are kept by column; its key is the enrollment. */
export function saveAnswers(kind: string, definition: FormDefinition): FormBehaviour {
  const elements = definition.pages[0]?.elements ?? [];
  const buttons = elements.filter(({ type }) => type === 'button').map(({ id }) => id);
  const draftKey = (enrollId: string) => `${definition.id}:${enrollId}`;
  const address = (enrollId: string) => `assessment.aspx?AssessmentID=${definition.id}&PrimaryKey=${enrollId}`;
  return {
    load({ state, session, primaryKey, secondaryKey }) {
      const enrollment = state.enrollments.find(({ enrollId }) => enrollId === primaryKey);
      if (enrollment === undefined) return { problem: `There is no enrollment ${primaryKey}.` };
      const saved = state.answers.find((one) => one.kind === kind && one.enrollId === primaryKey);
      const draft = secondaryKey === 'draft' ? session.drafts?.[draftKey(primaryKey)] : undefined;
      // Without an earlier assessment there is nothing to fill in from.
      const without = lastAnswers(state, kind, enrollment.clientId) === undefined ? buttons : [];
      return { values: fromColumns(elements, draft ?? saved?.answers ?? {}), without };
    },
    save({ state, session, primaryKey, values }) {
      const answers = toColumns(elements, values);
      const clientId = state.enrollments.find(({ enrollId }) => enrollId === primaryKey)?.clientId ?? '';
      const record = { kind, clientId, enrollId: primaryKey, date: columnOf(answers, 'date'), answers };
      const { [draftKey(primaryKey)]: _, ...drafts } = session.drafts ?? {};
      const saved = withSession(withAnswers(state, record), { ...session, drafts });
      return { state: saved, go: addressAfter(session, definition.id) };
    },
    /** Default Last Assessment: the page comes anew with the last answers, and what was typed is lost. */
    command({ state, session, primaryKey, action, values }) {
      const clientId = state.enrollments.find(({ enrollId }) => enrollId === primaryKey)?.clientId ?? '';
      const { date: _, ...last } = lastAnswers(state, kind, clientId)?.answers ?? {};
      const part = partOf[action.slice(1)];
      const some = Object.fromEntries(Object.entries(last).filter(([column]) => part?.includes(column)));
      const filled = part === undefined ? last : { ...toColumns(elements, values), ...some };
      const drafts = { ...session.drafts, [draftKey(primaryKey)]: filled };
      return { state: withSession(state, { ...session, drafts }), go: `${address(primaryKey)}&SecondaryKey=draft` };
    },
  };
}
