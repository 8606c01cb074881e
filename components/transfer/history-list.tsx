import { useFormatter, useTranslations } from 'use-intl';
import type { Transfer } from '../../lib/hmis/transfer';
import { replyLines } from '../intake/reply-lines';
import { useWhereWords } from '../intake/use-words-for';

type Line = Transfer['history'][number];

/** What a line says beyond what happened: another record's reference, or what was asked of the VSP; never a value. */
function useDetailWords(): (line: Line) => string[] {
  const t = useTranslations('screening.reply');
  const where = useWhereWords();
  return ({ action, detail = '' }) => {
    const words = detail.split(' ').filter((word) => word !== '');
    switch (action) {
      case 'sent-back': {
        const asked = words.map((word) => {
          const [place = '', reason = ''] = word.split(':');
          return { where: place, reason };
        });
        return replyLines(asked).map((line) => `${where(line.where)}: ${t(`kind.${line.kind}`)}`);
      }
      case 'looks-like':
      case 'kept-apart':
      case 'came-again':
      case 'corrected':
      case 'duplicate':
        return words.slice(0, 1);
      default:
        return [];
    }
  };
}

/** What happened to a record and when, oldest first. */
export function HistoryList({ history }: Pick<Transfer, 'history'>) {
  const t = useTranslations('work');
  const format = useFormatter();
  const detailWords = useDetailWords();
  return (
    <ul className="tight">
      {history.map((line) => (
        <li key={`${line.at} ${line.action} ${line.detail ?? ''}`} className="soft">
          {format.dateTime(new Date(line.at), { dateStyle: 'medium', timeStyle: 'short' })}:{' '}
          {[t(`historyAction.${line.action}`), ...detailWords(line)].join(', ')}
        </li>
      ))}
    </ul>
  );
}
