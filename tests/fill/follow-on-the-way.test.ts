import { describe, expect, it } from 'vitest';
import { decide, decideGate, doubtLimitMs, type Following, followLifeMs } from '../../lib/fill/follow';
import { screensExpected } from '../../lib/fill/next-screen';
import { clientTrackId } from '../../lib/hmis/ids';
import type { Transfer } from '../../lib/hmis/transfer';
import { generic } from '../../lib/profiles/generic';
import { armed, at, brief, named, path, type ScreenReading, screen, see, start, unknown, withRow } from './followed';
import { received } from './pages';

describe('ClientTrack asks to sign in', () => {
  const signedOut = (): Following => {
    const waiting = decide(armed(), see({ kind: 'login', gate: 'login' }), start);
    if (waiting.kind !== 'wait') throw new Error(waiting.kind);
    return waiting.following;
  };

  it('waits, and goes on at the same place', () => {
    expect(at(see({ kind: 'login', gate: 'login' }))).toBe('wait sign-in');
    expect(brief(decideGate(armed(), 'login', start))).toBe('wait sign-in');
    for (const elsewhere of [unknown, named('client-dashboard'), named(path[0] ?? '')])
      expect(at(see(elsewhere), start + doubtLimitMs * 2, signedOut())).toBe('wait sign-in');
    expect(at(see(screen({ gate: 'no-client' })), start + doubtLimitMs * 2, signedOut())).toBe('wait sign-in');
    expect(at(see(screen()), start, signedOut())).toBe('fill');
    expect(at(see(named(path[2] ?? '')), start, signedOut())).toBe('fill');
  });

  it('is as strict as before once the person is back', () => {
    const back = decide(signedOut(), see(withRow('already-there')), start);
    if (back.kind !== 'wait') throw new Error(back.kind);
    expect(at(see(named('client-dashboard')), start, back.following)).toBe('other-page');
  });

  it('ends for another client, a second tab and the time all the same', () => {
    const other = decide(signedOut(), see(screen({ gate: 'other-client' })), start);
    if (other.kind !== 'wait') throw new Error(other.kind);
    expect(at(see(screen({ gate: 'other-client' })), start + doubtLimitMs, other.following)).toBe('gate other-client');
    expect(at(see({ kind: 'two-tabs', tabs: [], gate: 'two-tabs' }), start, signedOut())).toBe('gate two-tabs');
    expect(at(see(screen()), start + followLifeMs, signedOut())).toBe('time-over');
  });

  it('begins again with the pages that make a client, when there was none yet', () => {
    expect(screensExpected(received, generic, 'basic-client-information', true)).toEqual(['search-existing-clients', 'family-members']);
    expect(screensExpected(received, generic, 'family-members', true)).toEqual(['program-enrollment']);
  });
});

describe('on the paths of a client who is in ClientTrack', () => {
  const known: Transfer = { ...received, clientTrackId: clientTrackId.parse('918204'), path: 'add_new_referral' };
  const now = { at: '2026-11-22T12:00:00Z', by: 'page' } as const;
  const quick: Transfer = { ...known, path: 'quick_referrals' };
  const done = <T extends Transfer>(transfer: T): Transfer => ({
    ...transfer,
    referrals: transfer.referrals.map((each) => ({ ...each, recorded: now })),
    unmetNeeds: transfer.unmetNeeds.map((each) => ({ ...each, recorded: now })),
  });

  it('expects the next page to fill, and lets the person look at every list on the way', () => {
    const shows = ['client-dashboard', 'client-referrals', 'client-unmet-needs'];
    const from = (transfer: Transfer, seen: string) => screensExpected(transfer, generic, seen);
    expect(from(known, 'find-client')).toEqual(expect.arrayContaining([...shows, 'add-new-referral']));
    expect(from(known, 'find-client')).not.toContain('add-new-need');
    expect(from(known, 'client-referrals')).toContain('add-new-referral');
    expect(from(quick, 'client-referrals')).toContain('quick-referrals');
    expect(from(quick, 'client-referrals')).not.toContain('add-new-referral');
    expect(from(quick, 'quick-referrals')).toEqual(expect.arrayContaining(shows));
    const referred = { ...quick, referrals: done(quick).referrals };
    expect(from(referred, 'client-referrals')).toContain('add-new-need');
    expect(from(referred, 'client-referrals')).not.toContain('quick-referrals');
    expect(from(done(quick), 'client-unmet-needs')).toEqual([]);
  });

  it('never enters a referral twice, whatever the list shows', () => {
    const entering = (number: number, nonce: string): ScreenReading => {
      const base = screen();
      const each = { of: 'referral', number } as const;
      const rows = base.plan.rows.map((row) => ({ ...row, each }));
      return { ...base, plan: { ...base.plan, nonce, rows } };
    };
    const first = decide(armed(), see(entering(1, 'a')), start);
    if (first.kind !== 'fill') throw new Error(first.kind);
    expect(at(see(entering(1, 'b')), start, first.following)).toBe('not-proven');
    expect(at(see(entering(2, 'b')), start, first.following)).toBe('fill');
  });
});
