import { describe, expect, it, test } from 'vitest';
import { planScreen } from '../../lib/fill/plan';
import type { PlanRow } from '../../lib/fill/reading';
import type { PageDescription } from '../../lib/messages';
import { generic } from '../../lib/profiles/generic';
import { basicClientInformation } from '../../lib/screens/basic-client-information';
import { ceAssessment } from '../../lib/screens/ce-assessment';
import { programEnrollment } from '../../lib/screens/program-enrollment';
import type { Screen } from '../../lib/screens/screen';
import { workflowReferrals } from '../../lib/screens/workflow-referrals';
import { control, household, nameQuality, newClientPage, page, received, select, yesNo } from './pages';

const rowsOn = (screen: Screen, description: PageDescription): PlanRow[] => {
  if (received.items === undefined) throw new Error('the sample record has its six items');
  return planScreen(screen, generic, description, received, received.items, '2026-11-22').rows;
};
const rowOf = (rows: PlanRow[], label: string): PlanRow => {
  const row = rows.find((candidate) => candidate.label === label);
  if (row === undefined) throw new Error(`no row for ${label}`);
  return row;
};

test('the number of bedrooms is written as a number where ClientTrack has it typed', () => {
  const items = received.items;
  if (items === undefined) throw new Error('the sample record has its items');
  const typed = page('Coordinated Entry Assessment', [
    control('Special Population Score'),
    control('What is the minimum number of bedrooms you need?'),
  ]);
  const { rows } = planScreen(ceAssessment, generic, typed, received, items, '2026-11-20');
  expect(rows.find(({ field }) => field === 'transfer.minimumBedrooms')).toMatchObject({ state: 'will-fill', write: { value: '3' } });
});

describe('planning a page', () => {
  it('proposes the code name for an empty name field', () => {
    expect(rowOf(rowsOn(basicClientInformation, newClientPage()), 'First Name')).toMatchObject({
      state: 'will-fill',
      before: '',
      after: household.firstName,
    });
  });

  it("replaces ClientTrack's own full-name quality, and writes it after the names", () => {
    const rows = rowsOn(basicClientInformation, newClientPage());
    expect(rowOf(rows, 'Name Quality')).toMatchObject({ state: 'will-fill', after: 'Partial, street name, or code name reported' });
    expect(rows.findIndex((row) => row.label === 'Name Quality')).toBeGreaterThan(rows.findIndex((row) => row.label === 'Last Name'));
  });

  it('keeps a name that somebody already typed', () => {
    const description = newClientPage({ controls: [control('First Name', { value: 'Zzother' })] });
    expect(rowOf(rowsOn(basicClientInformation, description), 'First Name').state).toBe('differs');
  });

  it('says why Veteran Status is missing when the page hides it', () => {
    expect(rowOf(rowsOn(basicClientInformation, newClientPage()), 'Veteran Status')).toMatchObject({
      state: 'not-on-page',
      why: 'veteran-needs-birth-date',
    });
  });

  it('plans the phone although the page hides it, because the tick box before shows it', () => {
    expect(rowOf(rowsOn(basicClientInformation, newClientPage()), 'Msg Phone').state).toBe('will-fill');
  });

  it('leaves the phone alone when there is no tick box to show it', () => {
    const controls = newClientPage().controls.filter((one) => one.kind !== 'checkbox');
    expect(rowOf(rowsOn(basicClientInformation, newClientPage({ controls })), 'Msg Phone').state).toBe('not-on-page');
  });

  it('never plans a social security number', () => {
    const row = rowOf(rowsOn(basicClientInformation, newClientPage()), 'Social Security Number');
    expect(row).toMatchObject({ state: 'left', why: 'never-sent' });
    expect(row.write).toBeUndefined();
  });

  it('writes nothing when two fields carry the same label', () => {
    const description = newClientPage({ controls: [control('First Name'), control('First Name')] });
    const row = rowOf(rowsOn(basicClientInformation, description), 'First Name');
    expect(row.state).toBe('two-places');
    expect(row.write).toBeUndefined();
  });

  it('writes nothing when the list lacks the option', () => {
    const description = newClientPage({ controls: [select('Veteran Status', yesNo.slice(0, 3))] });
    const row = rowOf(rowsOn(basicClientInformation, description), 'Veteran Status');
    expect(row.state).toBe('no-such-option');
    expect(row.write).toBeUndefined();
  });

  it('writes nothing when the list offers the same words twice, and says so', () => {
    const twice = [...yesNo, { value: '77', text: 'Data not collected' }];
    const row = rowOf(rowsOn(basicClientInformation, newClientPage({ controls: [select('Veteran Status', twice)] })), 'Veteran Status');
    expect(row.state).toBe('same-options');
    expect(row.write).toBeUndefined();
  });

  it('names the missing option in words, not by its code', () => {
    const description = newClientPage({ controls: [select('Veteran Status', yesNo.slice(0, 3))] });
    expect(rowOf(rowsOn(basicClientInformation, description), 'Veteran Status').after).toBe('Data not collected');
  });

  it('finds an option whatever its capital letters', () => {
    const description = newClientPage({ controls: [select('Veteran Status', yesNo)] });
    expect(rowOf(rowsOn(basicClientInformation, description), 'Veteran Status').write?.value).toBe('99');
  });

  it('answers radios as it answers a list', () => {
    const description = newClientPage({ controls: [control('Name Quality', { kind: 'radio', options: nameQuality, value: '1' })] });
    expect(rowOf(rowsOn(basicClientInformation, description), 'Name Quality').write?.value).toBe('2');
  });

  it('says that a field cannot be found', () => {
    expect(rowOf(rowsOn(basicClientInformation, newClientPage({ controls: [] })), 'First Name').state).toBe('cannot-find');
  });

  it("replaces today's date with the entry date, but not another day", () => {
    const member = (value: string) =>
      page('Program Enrollment', [
        control('Project Start Date', {
          kind: 'date',
          value,
          row: { table: 0, index: 0, header: `${household.lastName}, ${household.firstName}` },
        }),
      ]);
    expect(rowOf(rowsOn(programEnrollment, member('11/22/2026')), 'Project Start Date')).toMatchObject({
      state: 'will-fill',
      after: '11/18/2026',
    });
    expect(rowOf(rowsOn(programEnrollment, member('11/02/2026')), 'Project Start Date').state).toBe('differs');
    expect(rowOf(rowsOn(programEnrollment, member('11/18/2026')), 'Project Start Date').state).toBe('already-there');
  });

  it('does not touch the row of another family member', () => {
    const description = page('Program Enrollment', [
      control('Project Start Date', { kind: 'date', row: { table: 0, index: 0, header: 'Zzother, Zzperson' } }),
    ]);
    expect(rowOf(rowsOn(programEnrollment, description), 'Project Start Date').state).toBe('cannot-find');
  });
});

const services = [
  { value: '', text: '--SELECT--' },
  { value: 'R', text: 'CES - RRH Referral' },
  { value: 'P', text: 'CES - PSH Referral' },
];
const providers = [
  { value: '', text: '--SELECT--' },
  { value: '11', text: 'Cibolo Bend Housing' },
  { value: '12', text: 'Juniper Flat Homes' },
];
const line = (index: number, service = '', provider = '') => {
  const row = { table: 0, index, header: '' };
  return [
    control('Referral Date', { kind: 'date', row }),
    select('Referral Service', services, { row, value: service }),
    select('Refer to Provider', providers, { row, value: provider }),
    control('Comments', { row }),
  ];
};

describe('planning a grid of referrals', () => {
  it('takes one blank line for each referral', () => {
    const rows = rowsOn(workflowReferrals, page('Referrals', [...line(0), ...line(1), ...line(2)]));
    const chosen = rows.filter((row) => row.field === 'referral.provider').map((row) => row.after);
    expect(chosen).toEqual(['Cibolo Bend Housing', 'Juniper Flat Homes']);
    expect(new Set(rows.flatMap((row) => row.write?.key ?? [])).size).toBe(6);
  });

  it('keeps a line whose provider only sounds like an empty choice', () => {
    const selective = [...providers, { value: '13', text: 'Selective Housing Partners' }];
    const row = { table: 0, index: 0, header: '' };
    const taken = [
      control('Referral Date', { kind: 'date', row }),
      select('Referral Service', services, { row, value: '' }),
      select('Refer to Provider', selective, { row, value: '13' }),
    ];
    const rows = rowsOn(workflowReferrals, page('Referrals', [...taken, ...line(1), ...line(2)]));
    const written = new Set(rows.flatMap(({ write }) => write?.key ?? []));
    expect(taken.some(({ key }) => written.has(key))).toBe(false);
  });

  it('recognises a referral that is already on its line', () => {
    const rows = rowsOn(workflowReferrals, page('Referrals', [...line(0, 'P', '12'), ...line(1)]));
    const psh = rows.filter((row) => row.each?.number === 2 && row.field === 'referral.service');
    expect(psh[0]?.state).toBe('already-there');
  });

  it('says that a referral has no line left', () => {
    const rows = rowsOn(workflowReferrals, page('Referrals', line(0)));
    expect(rows.filter((row) => row.each?.number === 2).every((row) => row.write === undefined)).toBe(true);
  });

  it('leaves Comments to nobody', () => {
    const rows = rowsOn(workflowReferrals, page('Referrals', line(0)));
    expect(rows.find((row) => row.label === 'Comments')).toMatchObject({ state: 'left', why: 'free-text' });
  });
});
