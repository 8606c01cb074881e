import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../lib/i18n/catalogue';
import { enDigest } from '../../lib/i18n/en/digest';
import { esDigest } from '../../lib/i18n/es/digest';
import { dueTimesOf } from '../../lib/lifecycle/clock';
import { digestChoices, digestKinds, digestOf, digestSlot } from '../../lib/lifecycle/digest';
import { inventedForm, inventedTransfer } from './invented-transfer';

const hour = 3_600_000;
const central = 'America/Chicago';
const said = { en: enDigest.says, es: esDigest.says };

describe('a reminder', () => {
  it('is never due when nobody asked for it', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }), (now) => {
        expect(digestSlot('off', now, central)).toBeUndefined();
      }),
    );
  });

  it('is due at nine in the agency’s day, and for two hours after, if the computer slept', () => {
    expect(digestSlot('once', new Date('2026-11-23T14:59:00Z'), central)).toBeUndefined();
    expect(digestSlot('once', new Date('2026-11-23T15:00:00Z'), central)).toBe('2026-11-23 9');
    expect(digestSlot('once', new Date('2026-11-23T16:59:00Z'), central)).toBe('2026-11-23 9');
    expect(digestSlot('once', new Date('2026-11-23T17:00:00Z'), central)).toBeUndefined();
    expect(digestSlot('once', new Date('2026-11-23T15:00:00Z'), 'America/Denver')).toBeUndefined();
  });

  it('is due at nine and at three when two were asked for, also on the days the clocks change', () => {
    for (const [day, nine, three] of [
      ['2026-03-08', '14:00', '20:00'],
      ['2026-11-01', '15:00', '21:00'],
    ]) {
      expect(digestSlot('twice', new Date(`${day}T${nine}:00Z`), central)).toBe(`${day} 9`);
      expect(digestSlot('twice', new Date(`${day}T${three}:00Z`), central)).toBe(`${day} 15`);
    }
  });

  it('comes at most twice on any day, whenever the computer is awake', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }),
        fc.constantFrom(...digestChoices),
        fc.constantFrom(central, 'America/Denver'),
        (start, choice, zone) => {
          const slots = new Set<string>();
          for (let minutes = 0; minutes < 24 * 60; minutes += 5) {
            slots.add(digestSlot(choice, new Date(start.getTime() + minutes * 60_000), zone) ?? '');
          }
          slots.delete('');
          expect(slots.size).toBeLessThanOrEqual({ off: 0, once: 2, twice: 4 }[choice]);
          for (const day of new Set([...slots].map((slot) => slot.slice(0, 10)))) {
            expect([...slots].filter((slot) => slot.startsWith(day)).length).toBeLessThanOrEqual({ off: 0, once: 1, twice: 2 }[choice]);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('says how many are late before it says anything else, and nothing when no form is open', () => {
    const now = new Date('2026-11-23T15:00:00Z');
    const due = (hoursFromNow: number) => ({ dueHour: Math.floor(now.getTime() / hour) + hoursFromNow });
    expect(digestOf([], now)).toBeUndefined();
    expect(digestOf([due(20)], now)).toEqual({ kind: 'waitingOne', count: '1' });
    expect(digestOf([due(20), due(10)], now)).toEqual({ kind: 'waiting', count: '2' });
    expect(digestOf([due(20), due(3), due(2)], now)).toEqual({ kind: 'soon', count: '2' });
    expect(digestOf([due(20), due(3), due(-2)], now)).toEqual({ kind: 'lateOne', count: '1' });
    expect(
      digestOf(
        Array.from({ length: 120 }, () => due(-9)),
        now,
      ),
    ).toEqual({ kind: 'late', count: '99+' });
  });

  it('has six sentences in each language, and no more', () => {
    for (const language of languages)
      expect(Object.keys(said[language])).toEqual(['lateOne', 'late', 'soonOne', 'soon', 'waitingOne', 'waiting']);
    expect([...digestKinds].sort()).toEqual(Object.keys(said.en).sort());
    expect(said).toMatchInlineSnapshot(`
      {
        "en": {
          "late": "{count} forms are late. Open Transfer Desk.",
          "lateOne": "A form is late. Open Transfer Desk.",
          "soon": "{count} forms are due soon. Open Transfer Desk.",
          "soonOne": "A form is due soon. Open Transfer Desk.",
          "waiting": "{count} forms are waiting. Open Transfer Desk.",
          "waitingOne": "A form is waiting. Open Transfer Desk.",
        },
        "es": {
          "late": "{count} formularios están atrasados. Abra Transfer Desk.",
          "lateOne": "Un formulario está atrasado. Abra Transfer Desk.",
          "soon": "{count} formularios vencen pronto. Abra Transfer Desk.",
          "soonOne": "Un formulario vence pronto. Abra Transfer Desk.",
          "waiting": "{count} formularios esperan. Abra Transfer Desk.",
          "waitingOne": "Un formulario espera. Abra Transfer Desk.",
        },
      }
    `);
  });

  it('never holds a value of a form: no name, no reference, no ID, no VSP, never more than two digits', () => {
    const aForm = fc.record({
      firstName: fc.constantFrom('Zzamber', 'Formulario', 'Late'),
      lastName: fc.constantFrom('Zzquillstone', 'Zzdesk'),
      contactPhone: fc.integer({ min: 0, max: 99 }).map((end) => `21455501${String(end).padStart(2, '0')}`),
      clientTrackId: fc.integer({ min: 100, max: 999_999_999 }).map(String),
      vsp: fc.integer({ min: 0, max: 99 }).map((number) => `V${String(number).padStart(2, '0')}`),
      hoursAgo: fc.integer({ min: 0, max: 200 }),
    });
    fc.assert(
      fc.property(fc.array(aForm, { minLength: 1, maxLength: 150 }), fc.constantFrom(...languages), (forms, language) => {
        const now = new Date('2026-11-23T15:00:00Z');
        const transfers = forms.map(({ hoursAgo, vsp, firstName, lastName, contactPhone }) => ({
          ...inventedTransfer(new Date(now.getTime() - hoursAgo * hour)),
          vsp,
          items: { ...inventedForm().items, firstName, lastName, contactPhone },
        }));
        const digest = digestOf(dueTimesOf(transfers), now);
        const text = digest === undefined ? '' : said[language][digest.kind].replace('{count}', digest.count);
        expect(text).not.toBe('');
        expect(text).not.toMatch(/\d{3}|\{/);
        const values = [
          ...transfers.flatMap(({ ref, vsp, items }) => [ref, vsp, items.lastName, items.contactPhone, items.entryDate]),
          ...forms.map(({ clientTrackId }) => clientTrackId),
        ];
        for (const value of values) expect(text).not.toContain(value);
      }),
      { numRuns: 200 },
    );
  });
});
