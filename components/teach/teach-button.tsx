import { MousePointerClick } from 'lucide-react';
import { createContext, useContext } from 'react';
import { useTranslations } from 'use-intl';
import type { PlanRow } from '../../lib/fill/reading';
import type { ReceiptRow } from '../../lib/fill/receipt';
import { SetByIt } from '../policy/set-by-it';
import { usePolicy } from '../policy/use-policy';

export interface Teaching {
  field: (row: PlanRow) => void;
  page: () => void;
}

/** Opens the teaching of a field or page; absent where a page can only be looked at. */
const TeachContext = createContext<Teaching | undefined>(undefined);
export const TeachProvider = TeachContext.Provider;

const lost: readonly PlanRow['state'][] = ['cannot-find', 'two-places', 'not-on-page', 'no-such-option'];

/** The way out of a field that was not found: show it to us. */
export function TeachButton({ row }: { row: PlanRow | ReceiptRow }) {
  const t = useTranslations('teach');
  const teaching = useContext(TeachContext);
  const { allowTeachMode } = usePolicy().rules;
  if (teaching === undefined || row.own === undefined || !lost.includes(row.state)) return null;
  return (
    <button type="button" className="button small" disabled={!allowTeachMode} onClick={() => teaching.field(row)}>
      <MousePointerClick size={15} aria-hidden />
      {t(row.state === 'no-such-option' ? 'match' : 'point')}
      <span className="unseen">: {row.label}</span>
    </button>
  );
}

/** The way out of a page that is not recognised: say which one it is. */
export function TeachPageButton() {
  const t = useTranslations('teach.page');
  const teaching = useContext(TeachContext);
  const { allowTeachMode } = usePolicy().rules;
  if (teaching === undefined) return null;
  return (
    <div className="row">
      <button type="button" className="button" disabled={!allowTeachMode} onClick={teaching.page}>
        {t('offer')}
      </button>
      <SetByIt rule="allowTeachMode" />
    </div>
  );
}
