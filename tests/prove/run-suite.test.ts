import { describe, expect, it } from 'vitest';
import { ledgerRow } from '../../scripts/prove/ledger';
import { isGreen, runSuite } from '../../scripts/prove/run-suite';
import type { Report, Suite } from '../../scripts/prove/suite';

function suiteThat(run: (report: Report, count: number) => void): Suite {
  const tried = async (_seed: number, count: number, report: Report) => run(report, count);
  return { name: 'one', title: 'one', needs: 'node', full: 10, sample: 3, run: tried, canary: tried };
}

describe('a run of a suite', () => {
  it('counts only the cases that were tried, also when it stops in the middle', async () => {
    const result = await runSuite(
      suiteThat((report) => {
        report.done(2);
        throw new Error('the browser is gone');
      }),
      { seed: 7, count: 10 },
    );
    expect(result).toMatchObject({ figure: 2, seed: 7, stopped: expect.stringContaining('the browser is gone') });
    expect(isGreen(result)).toBe(false);
  });

  it('is not green when it tried fewer cases than were asked for', async () => {
    expect(
      isGreen(
        await runSuite(
          suiteThat((report) => report.done(9)),
          { seed: 7, count: 10 },
        ),
      ),
    ).toBe(false);
  });

  it('is red when one case is wrong, and that is what a canary is for', async () => {
    const suite = suiteThat((report, count) => {
      report.done(count);
      report.wrong('case 4');
    });
    expect(isGreen(await runSuite(suite, { seed: 7, count: 10 }))).toBe(false);
    expect(isGreen(await runSuite(suite, { seed: 7, count: 10, isCanary: true }), true)).toBe(true);
  });

  it('says in the ledger what it measured and nothing else', async () => {
    const result = await runSuite(
      suiteThat((report, count) => {
        report.done(count);
        report.count('fields', 1200);
      }),
      { seed: 7, count: 10 },
    );
    expect(ledgerRow({ ...result, seconds: 2.5, date: '2026-11-22' })).toBe(
      '| one | 10 | 7 | 2.5 s | 2026-11-22 | 0 wrong; fields 1,200 |',
    );
  });
});
