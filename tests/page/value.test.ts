import { describe, expect, it } from 'vitest';
import { isoToPage, isSameValue, pageToIso } from '../../lib/page/value';

describe('two ways to write one value', () => {
  it('takes a date for the same with or without leading zeros', () => expect(isSameValue('date', '1/2/2026', '01/02/2026')).toBe(true));
  it('takes another day for another date', () => expect(isSameValue('date', '01/02/2026', '02/01/2026')).toBe(false));
  it('takes a phone number for the same with or without its mask', () =>
    expect(isSameValue('phone', '(512) 555-0100', '5125550100')).toBe(true));
  it('takes an empty mask for no phone number', () => expect(isSameValue('phone', '(___) ___-____', '')).toBe(false));
  it('takes another spelling of a name for another name', () => expect(isSameValue('text', 'ZZAMBER', 'Zzamber')).toBe(false));
  it('turns a browser’s own date field to the page’s way and back', () => {
    expect(isoToPage('2026-11-20')).toBe('11/20/2026');
    expect(pageToIso('11/20/2026')).toBe('2026-11-20');
  });
});
