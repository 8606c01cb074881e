import { useTranslations } from 'use-intl';
import type { IntakeResult } from '../../lib/intake/intake-result';

/** Cells in = cells used + cells refused, in words and as a bar. */
export function Accounting({ cells }: { cells: IntakeResult['cells'] }) {
  const t = useTranslations('receive');
  return (
    <div className="accounting">
      <p>
        <strong>{t('accounting', { ...cells })}</strong>
      </p>
      <div className="bar" aria-hidden="true">
        {cells.used > 0 && <span style={{ flexGrow: cells.used }} />}
        {cells.refused > 0 && <span className="refused" style={{ flexGrow: cells.refused }} />}
      </div>
      <p className="soft">{t(cells.refused > 0 ? 'someRefused' : 'allGood')}</p>
    </div>
  );
}
