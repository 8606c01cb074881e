import { columnOf, fromColumns, toColumns } from '../columns';
import type { FormBehaviour } from '../form-behaviour';
import { barrierAssessment } from '../forms/barriers';
import { barriers } from '../intake-lists';
import { lastAnswers, withAnswers } from '../last-answers';
import { withSession } from '../state';
import { addressAfter } from '../workflow';

const page = barrierAssessment.pages[0];
const elements = page?.elements ?? [];
const columns = page?.grid?.columns ?? [];
const kind = 'barriers';
const buttons = elements.filter(({ type }) => type === 'button').map(({ id }) => id);
const draftKey = (enrollId: string) => `${barrierAssessment.id}:${enrollId}`;

/** `{barrier}.{column}` → the values of one row. */
function rowValues(answers: Readonly<Record<string, string>>, key: string): Record<string, string> {
  const own = Object.entries(answers).filter(([name]) => name.startsWith(`${key}.`));
  return fromColumns(columns, Object.fromEntries(own.map(([name, value]) => [name.slice(key.length + 1), value])));
}

/** Barriers: one row for each; where there are answers from before, Save & Close may want a second click. */
export const saveBarriers: FormBehaviour = {
  load({ state, session, primaryKey, secondaryKey }) {
    const enrollment = state.enrollments.find(({ enrollId }) => enrollId === primaryKey);
    if (enrollment === undefined) return { problem: `There is no enrollment ${primaryKey}.` };
    const saved = state.answers.find((one) => one.kind === kind && one.enrollId === primaryKey);
    const draft = secondaryKey === 'draft' ? session.drafts?.[draftKey(primaryKey)] : undefined;
    const answers = draft ?? saved?.answers ?? {};
    return {
      values: fromColumns(elements, answers),
      rows: barriers.map(({ key, text }) => ({ key, header: text, values: rowValues(answers, key) })),
      without: lastAnswers(state, kind, enrollment.clientId) === undefined ? buttons : [],
    };
  },
  save({ state, session, primaryKey, values, rows }) {
    const clientId = state.enrollments.find(({ enrollId }) => enrollId === primaryKey)?.clientId ?? '';
    const clicked = `${draftKey(primaryKey)}:clicked`;
    const isAgain = session.drafts?.[clicked] !== undefined;
    if (state.profile.switches?.isBarriersSavedTwice && !isAgain && lastAnswers(state, kind, clientId) !== undefined) {
      return { state: withSession(state, { ...session, drafts: { ...session.drafts, [clicked]: {} } }) };
    }
    const cells = rows.flatMap((row) =>
      Object.entries(toColumns(columns, row.values)).map(([name, value]) => [`${row.key}.${name}`, value]),
    );
    const answers: Record<string, string> = { ...toColumns(elements, values), ...Object.fromEntries(cells) };
    const record = { kind, clientId, enrollId: primaryKey, date: columnOf(answers, 'date'), answers };
    const { [clicked]: _, [draftKey(primaryKey)]: __, ...drafts } = session.drafts ?? {};
    return { state: withSession(withAnswers(state, record), { ...session, drafts }), go: addressAfter(session, barrierAssessment.id) };
  },
  command({ state, session, primaryKey }) {
    const clientId = state.enrollments.find(({ enrollId }) => enrollId === primaryKey)?.clientId ?? '';
    const { date: _, ...last } = lastAnswers(state, kind, clientId)?.answers ?? {};
    const drafts = { ...session.drafts, [draftKey(primaryKey)]: last };
    const address = `assessment.aspx?AssessmentID=${barrierAssessment.id}&PrimaryKey=${primaryKey}&SecondaryKey=draft`;
    return { state: withSession(state, { ...session, drafts }), go: address };
  },
};
