import { describe, expect, it } from 'vitest';
import { mostFields, outlinePage } from '../../lib/fill/page-outline';
import { loadScreeningWords } from '../../lib/privacy/screening-words';
import { control, household, nameQuality, page, select, shell } from './pages';

const words = await loadScreeningWords();
const name = `${household.firstName} ${household.lastName}`;
const header = shell(name, {
  facts: [
    { label: 'Name', value: name },
    { label: 'Client ID', value: '918204' },
    { label: 'Status', value: 'Active' },
  ],
});
const outline = (of: ReturnType<typeof page>, own: string[] = []) => outlinePage(of, [header, of], own, words);

describe('the outline of a page', () => {
  it('holds labels, sections, kinds, choices and ids', () => {
    const of = page(
      'Basic Client Information',
      [control('First Name', { section: 'Client', id: '82148_Renderer' }), select('Name Quality', nameQuality)],
      {
        buttons: ['Save'],
      },
    );
    expect(outline(of)).toMatchObject({
      hidden: 0,
      outline: {
        headings: ['Basic Client Information'],
        fields: [
          { label: 'First Name', section: 'Client', kind: 'text', id: '82148_Renderer' },
          { label: 'Name Quality', kind: 'select', options: nameQuality.map(({ text }) => text) },
        ],
        buttons: ['Save'],
      },
    });
  });

  it('holds nothing that the page holds', () => {
    const of = page(
      `Enrollment of ${household.firstName}`,
      [
        control('First Name', { value: household.firstName }),
        control('Phone', { kind: 'phone', value: '(512) 555-0142' }),
        control(`Notes about ${name}`),
        select('Family', [
          { value: '1', text: name },
          { value: '2', text: 'Maria Gonzalez' },
          { value: '3', text: 'Client 918111' },
        ]),
        control('Project Start Date', {
          kind: 'date',
          value: '11/18/2026',
          row: { table: 0, index: 0, header: name },
          id: '918204_Renderer',
        }),
      ],
      {
        address: { origin: 'http://localhost:4173', path: '/practice/918204/viewform.aspx', params: { PrimaryKey: '918204' } },
        tables: [{ headings: ['Name', 'Date'], rows: [[name, '11/18/2026']] }],
        facts: [{ label: 'Msg Phone', value: '(512) 555-0142' }],
      },
    );
    const { outline: made, hidden } = outline(of);
    const text = JSON.stringify(made);
    for (const held of [household.firstName, household.lastName, 'Maria', '918204', '918111', '555', '11/18/2026'])
      expect(text).not.toContain(held);
    expect(made.lists).toEqual([['Name', 'Date']]);
    expect(made.addressParameters).toEqual(['PrimaryKey']);
    expect(hidden).toBe(5);
  });

  it('holds no word of a record that is told to it', () => {
    expect(JSON.stringify(outline(page('Visit of Zzcobalt', []), ['Zzcobalt']))).not.toContain('Zzcobalt');
  });

  it('says each column of a grid once', () => {
    const rows = Array.from({ length: 300 }, (_, index) => control('Service', { row: { table: 0, index, header: '' } }));
    expect(outline(page('Quick Referrals', rows))).toMatchObject({
      all: 1,
      kept: 1,
      outline: { fields: [{ label: 'Service', inGrid: true, id: '' }] },
    });
  });

  it('cuts a page of 5,000 fields and says how many there are, without making anybody wait', () => {
    const many = Array.from({ length: 5000 }, (_, index) =>
      control(`Question number ${'abcdefghij'[index % 10]}`, { section: `Part ${index % 7}` }),
    );
    const started = performance.now();
    expect(outline(page('Assessment', many))).toMatchObject({ all: 5000, kept: mostFields });
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
