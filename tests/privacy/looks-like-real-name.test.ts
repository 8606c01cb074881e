import { describe, expect, it } from 'vitest';
import { checkCodeName } from '../../lib/privacy/check-code-name';
import { looksLikeRealName } from '../../lib/privacy/looks-like-real-name';

describe('a name', () => {
  it.each([
    ['Maria', 'Garcia'],
    ['JOSÉ', 'HERNÁNDEZ'],
    ['Jennifer', 'Smith'],
    ['Zzamber', 'Johnson'],
    ['Guadalupe', 'Zzquillstone'],
    ['Zzamber', 'Zzquill-Rodriguez'],
    ['Mrs', 'Zzquillstone'],
    ['Esposa', 'Zzquillstone'],
  ])('%s %s looks real', async (first, last) => {
    expect(await looksLikeRealName(first, last)).toBe(true);
  });

  it.each([
    ['Zzamber', 'Zzquillstone'],
    ['Bluebell', 'Lantern'],
    ['Zzcopper', 'Zzpebble'],
    ['', ''],
  ])('%s %s does not look real', async (first, last) => {
    expect(await looksLikeRealName(first, last)).toBe(false);
  });

  it.each(['Anonymous', 'Anónima', 'Doe', 'Consent Refused'])('%s is the same for everybody', (name) => {
    expect(checkCodeName(name)).toBe('shared-name');
  });

  it.each(['Zz Shelter', 'Survivor', 'Víctima', 'DV'])('%s tells too much', (name) => {
    expect(checkCodeName(name)).toBe('telling-name');
  });
});
