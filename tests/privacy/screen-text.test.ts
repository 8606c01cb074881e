import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DetectorId } from '../../lib/privacy/finding';
import { screenText } from '../../lib/privacy/screen-text';

const kindsIn = (text: string): DetectorId[] => screenText(text, 'note').map(({ kind }) => kind);

const samples: [DetectorId, string[]][] = [
  [
    'ssn',
    [
      '512-55-0142',
      '512 55 0142',
      '512550142',
      '512.55.0142',
      'xxx-xx-0142',
      'SSN 0142',
      '５１２-55-0142',
      '512-\u200B55-0142',
      '٥١٢-٥٥-٠١٤٢',
    ],
  ],
  ['email', ['zz@example.org', 'Zz.Quill+1@mail.example.com', 'zz (at) example']],
  ['web-address', ['https://example.org', 'www.example.org', 'example.com', '192.0.2.7']],
  ['handle', ['@zzquill', 'IG: zzquill', 'Facebook Zzquill']],
  [
    'phone',
    [
      '512-555-0142',
      '(512) 555-0142',
      '5125550142',
      '+1 512 555 0142',
      'five one two five five five zero',
      'cinco uno dos cinco cinco cinco cero',
    ],
  ],
  ['date', ['05/14/1991', '5-14-91', '1991-05-14', 'May 14', '14 de mayo', 'Zz 1991', 'born', 'DOB', 'nacida']],
  ['age', ['34 yo', '34 years', 'age', '34 años', 'edad']],
  ['street-address', ['12 Elm Street', '1200 N. Zzelm Ave', 'PO Box 12', 'Apt 4', 'FM 1960', 'Calle Luna', '78701']],
  ['id-number', ['A012345678', '12345678', 'ABC 1234', 'case Zz', 'pasaporte']],
  ['digits', ['Zz7']],
];

describe('personal data', () => {
  it.each(samples.flatMap(([id, texts]) => texts.map((text): [DetectorId, string] => [id, text])))('is found: %s in “%s”', (id, text) => {
    expect(kindsIn(text)).toContain(id);
  });

  it.each([
    'Zzamber',
    'Zzquillstone',
    'Bluebell Ridge',
    'Copper Lantern',
    'Zzmayflower',
    'Zzborne',
    'Juniper Row Rapid Rehousing',
    'Mesa Alta Safe Haven',
  ])('is not seen in the code name or provider %s', (name) => {
    expect(kindsIn(name)).toEqual([]);
  });

  it.each([
    '24/7 Dads',
    'One Safe Place',
    'Three Rivers Way Housing',
    'Mission 25',
    'Project 4031',
    'Building A Future',
    'Catholic Charities Case Management',
    'Star of Hope Mission',
    'Salvation Army of the Hill Country',
    'Housing First Partners',
    'May Day Recovery',
    'Second Chance Housing',
    'St. Mary’s Mission at Oak St. Louis',
    'Avenida Guadalupe Association',
    'Centro de Familias Unidas',
    'Home by Five',
    '100 Homes',
  ])('is not seen in the agency name %s', (name) => {
    expect(screenText(name, 'agency')).toEqual([]);
  });

  it('is found for every social security number that can be issued', () => {
    const area = fc.integer({ min: 1, max: 899 }).filter((value) => value !== 666);
    const pad = (value: number, width: number) => String(value).padStart(width, '0');
    fc.assert(
      fc.property(
        area,
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: 1, max: 9999 }),
        fc.constantFrom('-', ' ', '', '.'),
        (a, group, serial, gap) => {
          expect(kindsIn(`Zz ${pad(a, 3)}${gap}${pad(group, 2)}${gap}${pad(serial, 4)}`)[0]).toBe('ssn');
        },
      ),
    );
  });

  it('is answered with kinds only, never with the text', () => {
    const kinds = samples.map(([id]) => id);
    fc.assert(fc.property(fc.string(), (text) => kindsIn(text).every((id) => kinds.includes(id))));
  });

  it('is looked for in a long hostile text without getting stuck', () => {
    // A search that goes back and forth would not end within the time of a test.
    expect(['1 a ', 'a.', 'one ', '@', '1-', ' a'].map((piece) => kindsIn(piece.repeat(2500)))).toHaveLength(6);
  });
});
