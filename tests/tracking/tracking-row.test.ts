import { describe, expect, it } from 'vitest';
import { sheetWordsOf } from '../../lib/exports/sheet-words';
import { setConference } from '../../lib/lifecycle/conference';
import { needRevisitSet } from '../../lib/lifecycle/follow-up';
import { mergeId } from '../../lib/lifecycle/moves';
import { summaryOf } from '../../lib/lifecycle/summary';
import { cellText } from '../../lib/tracking/cell-text';
import { columnNames, neverOnSheet } from '../../lib/tracking/columns';
import { trackingRow } from '../../lib/tracking/tracking-row';
import { done } from '../lifecycle/done';
import { inventedForm } from '../lifecycle/invented-transfer';
import { inventedLife, inventedRows, look } from './invented-rows';

const words = sheetWordsOf('en');
const days = (day: string) => day;

describe('a row of the tracking sheet', () => {
  it('has the columns of the published sheet, in their order', () => {
    expect(columnNames).toEqual([
      'ref',
      'clientTrackId',
      'vsp',
      'receivedOn',
      'enteredOn',
      'hours',
      'path',
      'returnedOn',
      'acknowledgedOn',
      'referralCount',
      'referrals',
      'needs',
      'nextReviewOn',
      'exitOn',
      'state',
    ]);
  });

  it('holds nothing that would say who or where somebody is, at any stage', () => {
    const { items } = inventedForm();
    for (const row of inventedRows(200)) {
      const keys =
        JSON.stringify(row)
          .match(/"(\w+)":/g)
          ?.map((key) => key.slice(1, -2)) ?? [];
      expect(keys.filter((key) => neverOnSheet.some((never) => never === key))).toEqual([]);
      const text = columnNames.map((name) => cellText(row, name, words, days)).join('|');
      for (const value of [items.firstName, items.lastName, items.contactPhone, 'Zz Housing Agency']) {
        expect(text + JSON.stringify(row)).not.toContain(value);
      }
    }
  });

  it('says the hours from receipt to complete entry, and how each referral stands since when', () => {
    const row = trackingRow(summaryOf(inventedLife(12, look.now)), look);
    expect(row.hours).toBe(30);
    expect(cellText(row, 'referrals', words, days)).toBe('Rapid Re-Housing: accepted (HUD 1), 2026-11-21');
    expect(row.referralCount).toBe(1);
  });

  it('keeps an ID that ClientTrack replaced, as history beside the one of now', () => {
    const merged = done(mergeId(inventedLife(3, look.now), '70099999', look.now));
    expect(cellText(trackingRow(summaryOf(merged), look), 'clientTrackId', words, days)).toBe('70099999; earlier 70000003');
  });

  it('names the next review and why: of an unmet need, of a referral, or the case conference', () => {
    const transfer = inventedLife(3, look.now);
    const id = transfer.unmetNeeds[0]?.id ?? '';
    const review = (each: typeof transfer) => {
      const { nextReviewOn, nextReviewFor, due } = trackingRow(summaryOf(each), look);
      return { nextReviewOn, nextReviewFor, due };
    };
    // Received on 21 November and not answered: Wednesday is the last day.
    expect(review(transfer)).toMatchObject({ nextReviewOn: '2026-11-25', nextReviewFor: 'answer' });
    const soon = done(needRevisitSet(transfer, id, '2026-11-22', look.now));
    expect(review(soon)).toMatchObject({ nextReviewOn: '2026-11-22', nextReviewFor: 'need', due: expect.arrayContaining(['need']) });
    expect(review(done(setConference(transfer, '2026-11-24', look.now)))).toMatchObject({ nextReviewFor: 'conference' });
    // One that is over says nothing any more.
    expect(review(done(setConference(transfer, '2026-11-20', look.now)))).toMatchObject({ nextReviewFor: 'answer' });
  });
});
