// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { Overview } from '../../components/reports/overview';
import { Pictures } from '../../components/reports/pictures';
import { ReportContext } from '../../components/reports/report-data';
import { LaterWords } from '../../components/ui/later-words';
import type { Language } from '../../lib/i18n/catalogue';
import { laterCatalogues } from '../../lib/i18n/later-catalogue';
import { countsOf } from '../../lib/reports/counts-of';
import { added } from '../../lib/reports/monthly-counts';
import { inventedSummary, zone } from '../reports/invented-history';
import { render } from './render';

const now = new Date('2026-11-24T01:00:00.000Z');
/** Three forms in time and one late of last week, and what is kept of a removed one. */
const summaries = [2, 5, 20, 30].map((hours) => inventedSummary('2026-11-17T15:00:00.000Z', hours, { refused: ['ssn'] }));
const kept = { '2026-10': { V03: { received: 12, 'in-time': 12 } } };

async function show(part: React.ReactNode, language: Language = 'en'): Promise<HTMLElement> {
  const counts = added(kept, countsOf(summaries, now, zone));
  return render(
    <LaterWords>
      <ReportContext value={{ summaries, counts, now, timeZone: zone, environment: 'practice' }}>{part}</ReportContext>
    </LaterWords>,
    language,
  );
}

it('shows a week of fewer than five forms as dots and words, and not as a share', async () => {
  const view = await show(<Pictures />);
  const weeks = view.querySelector('.picture');
  expect(weeks?.textContent).toContain('3 of 4');
  expect(weeks?.textContent).not.toContain('75%');
  expect([...(weeks?.querySelectorAll('circle') ?? [])].map((dot) => dot.getAttribute('class'))).toEqual([
    'solid',
    'solid',
    'solid',
    'hollow',
  ]);
});

it('tells the last month also of records that were removed', async () => {
  const view = await show(<Overview />);
  const [, inTime] = [...view.querySelectorAll('tbody tr')];
  expect([...(inTime?.children ?? [])].map((cell) => cell.textContent)).toEqual([
    'Entered within 24 hours',
    '3 of 4 (75%)',
    '12 of 12 (100%)',
  ]);
});

it.each(['en', 'es'] as const)('every picture can be reached by one Tab and says something of each point (%s)', async (language) => {
  const view = await show(<Pictures />, language);
  const charts = [...view.querySelectorAll('svg.chart')];
  expect(charts).toHaveLength(5);
  for (const chart of charts) {
    const points = [...chart.querySelectorAll('.point')];
    expect(points.filter((point) => point.getAttribute('tabindex') === '0')).toHaveLength(1);
    expect(points.every((point) => (point.getAttribute('aria-label') ?? '').length > 3)).toBe(true);
  }
  expect(view.textContent).toContain(laterCatalogues[language].reports.refusals.kind.ssn);
});
