import { describe, expect, it } from 'vitest';
import { diffTaught } from '../../lib/profiles/diff-taught';
import { readProfileFile, writeProfileFile } from '../../lib/profiles/profile-file';
import { nothingTaught, type Taught, type TaughtField, withField, withScreen } from '../../lib/profiles/taught';

const place: TaughtField = { label: 'Given Name', section: 'Client', kind: 'text', id: '77_Renderer', isChecked: true };
const field = (changes: Partial<TaughtField> = {}, own = 'First Name', screen = 'basic-client-information'): Taught =>
  withField(nothingTaught, screen, own, { ...place, ...changes });
const asFile = (taught: unknown, more: object = {}): string =>
  JSON.stringify({ format: 'transfer-desk-profile', version: 1, base: 'generic', taught, ...more });
const refusals = (taught: unknown): string[] => {
  const read = readProfileFile(asFile(taught));
  if (read.ok) return ['taken'];
  return read.reason === 'has-problems' ? read.problems.map(({ refusal }) => refusal) : [read.reason];
};

describe('a profile file', () => {
  it('comes back as it was written', () => {
    const taught = withScreen(field(), 'ce-assessment', 'Housing Assessment', { 'Special Population Score': 'Priority Points' });
    expect(readProfileFile(writeProfileFile('txbos-live', taught))).toEqual({ ok: true, base: 'txbos-live', taught });
  });

  it.each([
    ['an empty file', '', 'not-a-profile'],
    ['a cut one', '{"format":"transfer-desk-profile","version":1', 'not-a-profile'],
    ['another JSON', '{"a":1}', 'not-a-profile'],
    ['one of a newer program', asFile(nothingTaught, { version: 2 }), 'newer-profile'],
    ['one with more in it', asFile(nothingTaught, { script: 'x' }), 'not-a-profile'],
    ['one too large', ' '.repeat(200_001), 'too-large'],
  ])('is refused when it is %s', (_, text, reason) => {
    expect(readProfileFile(text)).toEqual({ ok: false, reason });
  });

  it.each([
    ['a button', { label: 'Save' }, 'names-button'],
    ['Next', { label: 'next' }, 'names-button'],
    ['Finish', { label: 'Finish:' }, 'names-button'],
    ['the SSN', { label: 'SSN' }, 'names-left-field'],
    ['Comments', { label: 'Comments' }, 'names-left-field'],
    ['Email Authorized', { label: 'Email Authorized' }, 'names-left-field'],
    ['the birth date', { label: 'Birth Date of client' }, 'names-left-field'],
    ['another field', { label: 'Last Name' }, 'names-other'],
    ['an ID', { label: 'Client 482913' }, 'looks-personal'],
    ['an e-mail address', { section: 'zz@practice.example' }, 'looks-personal'],
  ])('cannot name %s', (_, changes, refusal) => {
    expect(refusals(field(changes))).toEqual([refusal]);
  });

  it.each([
    ['No for a veteran status', 'No'],
    ['"doesn\'t know"', "Client doesn't know"],
    ['Yes for data not collected', 'Yes'],
  ])('cannot answer %s', (_, text) => {
    expect(refusals(field({ label: 'Veteran', kind: 'select', options: { 99: text } }, 'Veteran Status'))).toEqual(['names-other']);
  });

  it('cannot invent pages, fields or codes', () => {
    expect(refusals(field({}, 'First Name', 'made-up'))).toEqual(['unknown-screen']);
    expect(refusals(field({}, 'Made up'))).toEqual(['unknown-field']);
    expect(refusals(field({ kind: 'select', label: 'Veteran', options: { 8: 'Not known' } }, 'Veteran Status'))).toEqual(['unknown-field']);
    expect(refusals(withScreen(nothingTaught, 'exit-enrollment', 'Basic Client Information', {}))).toEqual(['names-other']);
  });

  it('is words only: a pattern in it is a text like any other, and costs no time', () => {
    const evil = '(a+)+$';
    const started = performance.now();
    expect(refusals(field({ label: `${evil}${'a'.repeat(140)}!` }))).toEqual(['taken']);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('reaches no object of the program', () => {
    const hostile = asFile(nothingTaught).replace('"fields":{}', '"fields":{"__proto__":{"First Name":1}}');
    const read = readProfileFile(hostile);
    expect(read.ok ? Object.keys(read.taught.fields) : read.reason).toEqual(read.ok ? [] : 'not-a-profile');
    expect(Object.hasOwn(Object.prototype, 'First Name')).toBe(false);
  });
});

describe('what taking a file changes', () => {
  it('is told as added, changed and removed', () => {
    const next = withField(field({ label: 'Name 1', section: '' }), 'basic-client-information', 'Last Name', {
      ...place,
      label: 'Surname',
    });
    const known = withScreen(field(), 'basic-client-information', 'New Person', {});
    expect(diffTaught(known, next).map(({ kind, what, before, after }) => [kind, what, before, after])).toEqual([
      ['changed', 'field', 'Client › Given Name', 'Name 1'],
      ['added', 'field', '', 'Client › Surname'],
      ['removed', 'heading', 'New Person', ''],
    ]);
  });

  it('is nothing for the same file', () => {
    expect(diffTaught(field(), field())).toEqual([]);
  });
});
