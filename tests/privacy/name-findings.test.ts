import { beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../lib/privacy/finding';
import { nameFindings } from '../../lib/privacy/name-findings';
import { loadScreeningWords, type ScreeningWords, withLocal } from '../../lib/privacy/screening-words';

let words: ScreeningWords;
beforeAll(async () => {
  words = await loadScreeningWords();
});
const kinds = (name: string, severity: Finding['severity']) =>
  nameFindings(name, words)
    .filter((finding) => finding.severity === severity)
    .map(({ kind }) => kind);

describe('a name', () => {
  it.each([
    'Maria',
    'GARCÍA',
    'José',
    'HERNÁNDEZ',
    'Jennifer',
    'Smith',
    'Johnson',
    'Guadalupe',
    'Zzquill-Rodriguez',
    'Mrs',
    'Esposa',
    'Nguyen',
    'Chuy',
  ])('%s looks real, and the VSP is asked', (name) => {
    expect(kinds(name, 'soft')).toContain('real-name');
    expect(kinds(name, 'hard')).toEqual([]);
  });

  it.each(['Zzamber', 'Zzquillstone', 'Bluebell', 'Lantern', 'Copper', 'Pebble', 'Falcon', ''])('%s asks nothing', (name) => {
    expect(nameFindings(name, words)).toEqual([]);
  });

  it.each(['Anonymous', 'Anónima', 'Doe', 'Consent Refused', 'Cliente'])('%s is the same for everybody', (name) => {
    expect(kinds(name, 'hard')).toContain('shared-name');
  });

  it.each(['Zz Shelter', 'Survivor', 'Víctima', 'DV', 'Safe House', 'Casa Segura', 'Albergue'])('%s tells too much', (name) => {
    expect(kinds(name, 'hard')).toContain('telling-name');
  });

  it.each(['Houston', 'Fort Worth', 'FortWorth', 'Corpus-Christi', 'El Paso', 'Nacogdoches', 'Jim Hogg', 'Texas', 'San Ángelo'])(
    '%s names a place',
    (name) => {
      expect(kinds(name, 'hard')).toContain('place');
    },
  );

  it.each(['MG', 'J Lantern', 'Q'])('%s may be initials', (name) => {
    expect(kinds(name, 'soft')).toContain('initials');
  });

  it('that a VSP of this desk goes by tells too much', () => {
    const local = withLocal(words, ['Quillstone Haven']);
    expect(nameFindings('Quillstone-Haven', local).map(({ kind }) => kind)).toContain('telling-name');
    expect(nameFindings('Quillstone', local)).toEqual([]);
  });
});
