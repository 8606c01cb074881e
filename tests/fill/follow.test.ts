import { describe, expect, it } from 'vitest';
import {
  askedFirst,
  canArm,
  decide,
  decideGate,
  doubtLimitMs,
  drawnAfterMs,
  followLifeMs,
  followMsLeft,
  followValues,
  isDoubtful,
} from '../../lib/fill/follow';
import { gateOrder } from '../../lib/fill/gate';
import type { GateFailure } from '../../lib/fill/reading';
import type { ReceiptRow } from '../../lib/fill/receipt';
import type { ControlDescription } from '../../lib/messages';
import { afterDoubt, armed, at, named, path, screen, see, start, unknown, withRow } from './followed';
import { control, newClientPage, received, select, yesNo } from './pages';

describe('arming', () => {
  it('begins only on a page of the path that passes the gate', () => {
    expect(canArm(screen(), path)).toBe(true);
    expect(canArm(screen({ gate: 'other-client' }), path)).toBe(false);
    expect(canArm(named('client-dashboard'), path)).toBe(false);
    for (const reading of [undefined, { kind: 'login', gate: 'login' } as const, unknown]) expect(canArm(reading, path)).toBe(false);
  });

  it('fills the page it was armed on', () => expect(at(see(screen()))).toBe('fill'));
});

describe('the page that comes next', () => {
  it.each([
    [path[0], 'other-page'],
    [path[1], 'fill'],
    [path[2], 'fill'],
    [path[3], 'other-page'],
    ['client-dashboard', 'other-page'],
  ])('after page 2 of the path, %s: %s', (name, expected) => expect(at(see(named(name ?? '')))).toBe(expected));

  it('fills each page once, and once more when ClientTrack opens it anew', () => {
    const first = decide(armed(), see(screen()), start);
    if (first.kind !== 'fill') throw new Error(first.kind);
    expect(at(see(screen()), start, first.following)).toBe('wait next-page');
    const again = screen();
    expect(at(see({ ...again, plan: { ...again.plan, nonce: 'nonce-2' } }), start, first.following)).toBe('fill');
  });

  it('goes on from the page it has seen, also when there was nothing to fill', () => {
    const waited = decide(armed(), see({ ...withRow('already-there'), screen: { ...screen().screen, name: path[2] ?? '' } }), start);
    if (waited.kind !== 'wait') throw new Error(waited.kind);
    const expected = path.slice(3, 4);
    expect(at(see(named(path[3] ?? ''), { expected }), start, waited.following)).toBe('fill');
    expect(at(see(named(path[1] ?? ''), { expected }), start, waited.following)).toBe('other-page');
  });

  it('is done at the end of the path', () => {
    const last = path[path.length - 1] ?? '';
    const end = { ...withRow('already-there'), screen: { ...screen().screen, name: last } };
    expect(at(see(end, { expected: [] }), start, { ...armed(), last })).toBe('finished');
  });
});

describe('what a page must be', () => {
  it.each([
    ['will-fill', ['fill']],
    ['already-there', ['wait next-page', 'wait next-page', 'wait next-page']],
    ['differs', ['wait next-page', 'wait next-page', 'wait next-page']],
    ['not-on-page', ['wait next-page', 'wait next-page', 'wait next-page']],
    ['left', ['wait next-page', 'wait next-page', 'wait next-page']],
    ['cannot-find', ['wait doubt', 'wait doubt', 'unclear-field']],
    ['two-places', ['wait doubt', 'wait doubt', 'unclear-field']],
    ['no-such-option', ['wait doubt', 'wait doubt', 'unclear-field']],
  ] as const)('a field that is %s: %j', (state, expected) => expect(afterDoubt(see(withRow(state)))).toEqual(expected));

  it('forgets a doubt as soon as the page is clear', () => {
    const first = decide(armed(), see(withRow('cannot-find')), start);
    if (first.kind !== 'wait') throw new Error(first.kind);
    const clear = decide(first.following, see(withRow('already-there')), start + 500);
    if (clear.kind !== 'wait') throw new Error(clear.kind);
    expect(at(see(withRow('cannot-find')), start + doubtLimitMs + 100, clear.following)).toBe('wait doubt');
  });

  const passing: readonly GateFailure[] = ['no-client', 'other-client', 'unknown-page', 'maybe-saved', 'plan-changed', 'document-changed'];
  const failures: readonly GateFailure[] = [
    'locked',
    'wrong-environment',
    'wrong-organization',
    'wrong-origin',
    'bad-frame',
    'unknown-page',
    'outside-tenant',
    'two-tabs',
    'portal',
    'no-client',
    'other-client',
    'has-id',
    'stale-page',
    'maybe-saved',
    'personal-data',
    'not-reviewed',
    'review-too-old',
    'plan-changed',
    'document-changed',
  ];
  it('tries every condition of the gate', () =>
    expect([...failures, 'login'].toSorted()).toEqual(gateOrder.map(([, failure]) => failure).toSorted()));

  it.each(failures)('never fills while the gate says %s, and disarms', (gate) => {
    const told = afterDoubt(see(screen({ gate })));
    expect(told).toEqual(passing.includes(gate) ? ['wait doubt', 'wait doubt', `gate ${gate}`] : [`gate ${gate}`]);
    const refused = decideGate(armed(), gate, start);
    expect(refused.kind).toBe(passing.includes(gate) ? 'wait' : 'disarm');
  });

  it.each(['portal', 'outside-tenant'] as const)('disarms at once for %s', (kind) =>
    expect(at(see({ kind, gate: kind }))).toBe(`gate ${kind}`),
  );

  it('disarms at once for a second tab', () => expect(at(see({ kind: 'two-tabs', tabs: [], gate: 'two-tabs' }))).toBe('gate two-tabs'));

  it('disarms on a page nobody knows, but not between two pages', () => {
    expect(afterDoubt(see(unknown))).toEqual(['wait doubt', 'wait doubt', 'gate unknown-page']);
    expect(afterDoubt(see(unknown, { hasPage: false }))).toEqual(Array(3).fill('wait next-page'));
  });

  it('waits while ClientTrack is not there', () => {
    expect(at(see({ kind: 'no-clienttrack' }))).toBe('wait next-page');
    expect(at(see(undefined))).toBe('wait next-page');
  });
});

describe('what ends it besides', () => {
  it('lasts fifteen minutes, and not a clock that was set back', () => {
    expect(at(see(screen()), start + followLifeMs - 1)).toBe('fill');
    expect(at(see(screen()), start + followLifeMs)).toBe('time-over');
    expect(at(see(screen()), start - 1)).toBe('time-over');
    expect(followMsLeft(armed(), start + 60_000)).toBe(14 * 60_000);
  });

  it('ends when the form is no longer what was reviewed', () => expect(at(see(screen(), { values: 'others' }))).toBe('record-changed'));

  it('takes a changed provider or path for another form, but not a referral that ClientTrack has recorded', () => {
    const [first, ...rest] = received.referrals;
    if (first === undefined) throw new Error('the sample record has referrals');
    const withFirst = (changes: Partial<typeof first>) => followValues({ ...received, referrals: [{ ...first, ...changes }, ...rest] });
    const now = { at: '2026-11-22T12:00:00Z', by: 'page' } as const;
    expect(withFirst({ recorded: now })).toBe(followValues(received));
    expect(withFirst({ provider: 'Zz Elsewhere' })).not.toBe(followValues(received));
    expect(followValues({ ...received, path: 'quick_referrals' })).not.toBe(followValues(received));
  });

  it('ends with a field that failed, not with one that is left to the person', () => {
    const row = (changes: Partial<ReceiptRow>): ReceiptRow => ({
      id: 'page.0.0',
      label: 'First Name',
      section: '',
      state: 'will-fill',
      before: '',
      after: 'Zz',
      outcome: 'filled',
      readBack: 'Zz',
      isWritten: true,
      ...changes,
    });
    expect(isDoubtful([row({})])).toBe(false);
    expect(isDoubtful([row({ outcome: 'needsPerson', reason: 'hidden' })])).toBe(false);
    expect(isDoubtful([row({ outcome: 'needsPerson', reason: 'no-such-option' })])).toBe(true);
    expect(isDoubtful([row({}), row({ outcome: 'failed', reason: 'overwritten' })])).toBe(true);
  });
});

describe('what the person must answer first', () => {
  const project = (changes: Partial<ControlDescription> = {}) =>
    select('Project', yesNo, { isRequired: true, postsBack: true, ...changes });
  const asks = (one: ControlDescription): string[] => askedFirst(newClientPage({ controls: [one, control('Last Name')] }), []);

  it('is what is required, empty, and redraws the page', () => {
    expect(asks(project())).toEqual(['Project']);
    expect(asks(project({ value: '1' }))).toEqual([]);
    expect(asks(project({ isRequired: false }))).toEqual([]);
    expect(asks(project({ postsBack: false }))).toEqual([]);
    expect(asks(project({ isVisible: false }))).toEqual([]);
  });

  it('holds back the fill until it is answered, and until the page that the answer draws stands still', () => {
    const page = (one: ControlDescription) => see(screen({}, [...newClientPage().controls, one]));
    const answered = page(project({ value: '1', text: 'Yes' }));
    expect(at(answered)).toBe('fill');
    const asked = decide(armed(), page(project()), start);
    if (asked.kind !== 'wait') throw new Error(asked.kind);
    expect(asked.for).toBe('answer');
    const drawing = decide(asked.following, answered, start + 5000);
    if (drawing.kind !== 'wait') throw new Error(drawing.kind);
    expect(at(answered, start + 5000 + drawnAfterMs - 1, drawing.following)).toBe('wait doubt');
    expect(at(answered, start + 5000 + drawnAfterMs, drawing.following)).toBe('fill');
  });
});
