import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Card } from '../../lib/exchange/card';
import { isSameCard } from '../../lib/exchange/card';
import type { Partner } from '../../lib/exchange/partner';
import type { WaitingPackage } from '../../lib/store/packages';
import { Notice } from '../ui/notice';

/** Sealed files that wait for their sender's words: from whom, how many rows, and the way on. Of the rows nothing is shown. */
export function WaitingPackages({
  waiting,
  partners,
  onCards,
  onOpen,
  onRemove,
}: {
  waiting: readonly WaitingPackage[];
  partners: readonly Partner[];
  /** To the comparison; with the card of the file when nobody is known by it. */
  onCards: (card: Card | undefined) => void;
  onOpen: (file: File) => void;
  onRemove: (id: string) => void;
}) {
  const t = useTranslations('sealed');
  const format = useFormatter();
  const [leaving, setLeaving] = useState<string>();
  if (waiting.length === 0) return null;
  return (
    <section className="sheet" aria-labelledby="waiting-packages">
      <h2 id="waiting-packages">{t('waitingTitle', { count: waiting.length })}</h2>
      <ul className="stack">
        {waiting.map(({ id, card, rows, arrivedAt, file }) => {
          const partner = partners.find((each) => isSameCard(each.card, card));
          return (
            <li key={id} className="tight">
              <p>
                {t('waitingFrom', {
                  who: partner?.vsp ?? partner?.name ?? t('unknown'),
                  when: format.dateTime(new Date(arrivedAt), { dateStyle: 'medium', timeStyle: 'short' }),
                  rows,
                })}
              </p>
              {leaving === id && <Notice tone="warn">{t('removeHint')}</Notice>}
              <div className="row">
                {partner?.state === 'verified' ? (
                  <button type="button" className="button" onClick={() => onOpen(new File([file], 'package.age'))}>
                    {t('openNow')}
                  </button>
                ) : (
                  <button type="button" className="button" onClick={() => onCards(partner === undefined ? card : undefined)}>
                    {t(partner === undefined ? 'addCard' : 'toCards')}
                  </button>
                )}
                <button type="button" className="button plain" onClick={() => (leaving === id ? onRemove(id) : setLeaving(id))}>
                  {t(leaving === id ? 'removeYes' : 'remove')}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
