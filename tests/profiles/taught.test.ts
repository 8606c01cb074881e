import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/fill/read-page';
import type { LiveDocument } from '../../lib/fill/reading';
import { fieldFrom, refusePick } from '../../lib/fill/teach';
import type { PageDescription } from '../../lib/messages';
import type { Deployment } from '../../lib/profiles/deployment';
import { nothingTaught, type Taught, withField, withoutField, withScreen } from '../../lib/profiles/taught';
import { basicClientInformation } from '../../lib/screens/basic-client-information';
import { control, desk, nameQuality, page, received, select, shell, yesNo } from '../fill/pages';

const site: Deployment = { origin: 'http://localhost:4173', tenantPath: '/practice/', environment: 'practice', profile: 'generic' };
const now = new Date('2026-11-22T12:00:00Z');
const screen = 'basic-client-information';

const live = (description: PageDescription): LiveDocument => ({
  tabId: 1,
  frameId: description.isTop ? 0 : 7,
  documentId: description.nonce,
  origin: site.origin,
  isActive: true,
  isStale: false,
  description,
});

function readWith(taught: Taught | undefined, description: PageDescription) {
  const deployment = taught === undefined ? site : { ...site, taught };
  return readPage({ documents: [live(shell('')), live(description)], loadingTabs: [] }, received, deployment, desk, now);
}
function rowOf(taught: Taught | undefined, description: PageDescription, own: string) {
  const reading = readWith(taught, description);
  if (reading.kind !== 'screen') throw new Error(reading.kind);
  return reading.plan.rows.find((row) => row.own === own);
}

const given = control('Given Name');
const veteran = select(
  'Served in the military',
  yesNo.map((option) => (option.value === '99' ? { ...option, text: 'Not asked' } : option)),
);
const renamed = (more = [given]) =>
  page('Basic Client Information', [control('First Name'), control('Last Name'), select('Name Quality', nameQuality), veteran, ...more]);
const teach = (own: string, of = given, options?: Record<string, string>): Taught =>
  withField(nothingTaught, screen, own, fieldFrom(of, options));

describe('a field that was pointed at', () => {
  it('is found on the next page by its label', () => {
    expect(rowOf(undefined, renamed(), 'Veteran Status')?.state).toBe('not-on-page');
    const taught = teach('Veteran Status', veteran, { 99: 'Not asked' });
    expect(rowOf(taught, renamed(), 'Veteran Status')).toMatchObject({
      state: 'will-fill',
      after: 'Not asked',
      write: { key: veteran.key },
    });
  });

  it('is asked about as before once it was taken back', () => {
    const taught = withoutField(teach('Veteran Status', veteran, { 99: 'Not asked' }), screen, 'Veteran Status');
    expect(taught).toEqual(nothingTaught);
  });

  it('is not written where our own spelling stands on the page too', () => {
    expect(rowOf(teach('First Name'), renamed(), 'First Name')?.state).toBe('two-places');
  });

  it('is told from its twin by its section', () => {
    const one = control('Phone No.', { kind: 'phone', section: 'Client' });
    const other = control('Phone No.', { kind: 'phone', section: 'Emergency contact' });
    const taught = teach('Msg Phone', one);
    expect(rowOf(taught, renamed([one, other]), 'Msg Phone')).toMatchObject({ state: 'will-fill', write: { key: one.key } });
  });

  it('is not written when the id that was seen there belongs to another field now', () => {
    const taught = teach('Veteran Status', veteran, { 99: 'Not asked' });
    const swapped = renamed().controls.map((each) => (each.key === veteran.key ? { ...each, id: given.id } : each));
    const other = swapped.map((each) => (each.key === given.key ? { ...each, id: veteran.id } : each));
    expect(rowOf(taught, page('Basic Client Information', other), 'Veteran Status')?.state).toBe('two-places');
  });

  it('makes the page know its name field: another client standing there still stops a fill', () => {
    const open = (value: string) =>
      page('Basic Client Information', [control('Given Name', { value }), control('Last Name'), select('Name Quality', nameQuality)]);
    const taught = teach('First Name');
    expect(readWith(taught, open('Zzother'))).toMatchObject({ gate: 'other-client' });
    expect(readWith(taught, open('Zzamber'))).toMatchObject({ gate: undefined });
  });
});

describe('a page whose heading or proof is another one', () => {
  const other = page('New Person', [control('First Name'), control('Surname'), select('Name Quality', nameQuality)]);

  it('is recognised once its heading and its labels were taught', () => {
    expect(readWith(undefined, other).kind).toBe('unknown-page');
    expect(readWith(withScreen(nothingTaught, screen, 'New Person', {}), other).kind).toBe('unknown-page');
    const whole = withField(
      withScreen(nothingTaught, screen, 'New Person', {}),
      screen,
      'Last Name',
      fieldFrom(control('Surname'), undefined),
    );
    expect(readWith(whole, other)).toMatchObject({ kind: 'screen', gate: undefined });
  });
});

describe('what is never taught', () => {
  it.each([
    ['Social Security Number', 'names-left-field'],
    ['SSN of the client', 'names-left-field'],
    ['Comments', 'names-left-field'],
    ['Save & Close', 'names-button'],
    ['Last Name', 'names-other'],
    ['Client 482913', 'looks-personal'],
    ['Name of Zzamber', 'looks-personal'],
    ['Call 512-555-0142', 'looks-personal'],
    ['', 'no-label'],
  ])('a field called "%s" is refused: %s', (label, reason) => {
    expect(refusePick(control(label), 'First Name', basicClientInformation, received)).toBe(reason);
  });

  it('keeps no value of the page', () => {
    expect(JSON.stringify(fieldFrom(control('Given Name', { value: 'Zzamber', section: 'Client' }), undefined))).not.toContain('Zzamber');
  });
});
