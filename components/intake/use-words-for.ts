import { useTranslations } from 'use-intl';
import { exitItemNames } from '../../lib/intake/typed-exit';
import { itemNames, referralCells, unmetNeedCells } from '../../lib/intake/typed-form';

const plain = ['file', 'unknown-field', ...itemNames, ...exitItemNames] as const;
const cells = [...referralCells, ...unmetNeedCells] as const;

/** Where on the form, in the person's words: 'lastName', 'referral.2.provider' → 'Referral 2, receiving agency'. */
export function useWhereWords(): (where: string) => string {
  const t = useTranslations('refusals.where');
  return (where) => {
    const item = plain.find((name) => name === where);
    if (item !== undefined) return t(item);
    const [row, number = '', cellName] = where.split('.');
    if (row === 'column') return t('column', { letter: number });
    if (row !== 'referral' && row !== 'unmetNeed') return t('unknown-field');
    const cell = cells.find((name) => name === cellName);
    return cell === undefined ? t(row, { number }) : t(`${row}Cell`, { number, cell: t(cell) });
  };
}
