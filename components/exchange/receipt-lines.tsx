import { useTranslations } from 'use-intl';
import type { ReceiptLine } from './apply-receipt';

/** Every row of a receipt and what came of it; none is passed over. */
export function ReceiptLines({ lines }: { lines: readonly ReceiptLine[] }) {
  const t = useTranslations('idReturn');
  return (
    <section className="tight">
      <h3>{t('receiptTitle')}</h3>
      <ul className="tight">
        {lines.map(({ ref, state }) => (
          <li key={ref}>
            <span className="figures">{ref}</span>: {t(`receiptRow.${state}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}
