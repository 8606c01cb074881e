import type { AnswersRecord } from './records';
import type { PracticeState } from './state';

/** The latest answers of a client to one kind of assessment, from whichever enrollment. */
export function lastAnswers(state: PracticeState, kind: string, clientId: string): AnswersRecord | undefined {
  return state.answers.findLast((one) => one.kind === kind && one.clientId === clientId);
}

/** Saved over the answers that this enrollment has already, or new. */
export function withAnswers(state: PracticeState, answers: Omit<AnswersRecord, 'answersId'>): PracticeState {
  const before = state.answers.find((one) => one.kind === answers.kind && one.enrollId === answers.enrollId);
  const others = state.answers.filter((one) => one !== before);
  const answersId = before?.answersId ?? String(state.next.answers);
  const next = { ...state.next, answers: state.next.answers + (before ? 0 : 1) };
  return { ...state, answers: [...others, { ...answers, answersId }], next };
}
