import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Partner } from '../../lib/exchange/partner';
import type { TransferSummary } from '../../lib/lifecycle/summary';
import { listSummaries } from '../../lib/store/list-summaries';
import { ExchangeView } from '../exchange/exchange-view';
import { useExchange } from '../exchange/use-exchange';
import type { OpenVault } from '../open-vault';
import { LaterWords } from '../ui/later-words';
import { Notice } from '../ui/notice';
import { type Problem, storeProblem, useProblemWords } from '../ui/problem';
import { hasOutcomes, SendOutcomes } from './send-outcomes';

interface VspCardsProps {
  open: OpenVault;
  now: Date;
  onBack: () => void;
}

/** Own card and the cards of the VSPs; beside each that was compared, what became of its households' referrals can be sent. */
export const VspCards = (props: VspCardsProps) => (
  <LaterWords>
    <Cards {...props} />
  </LaterWords>
);

function Cards({ open, now, onBack }: VspCardsProps) {
  const { db, vault } = open;
  const t = useTranslations('idReturn');
  const problemWords = useProblemWords();
  const exchange = useExchange(db, vault);
  const [summaries, setSummaries] = useState<readonly TransferSummary[]>([]);
  const [problem, setProblem] = useState<Problem>();
  const [to, setTo] = useState<Partner>();
  useEffect(() => {
    let isCurrent = true;
    const readAll = async () => {
      let list = await listSummaries(db, vault, new Map());
      while (list.isPartial) list = await listSummaries(db, vault, list.pages);
      if (isCurrent) setSummaries(list.summaries);
    };
    readAll().catch((error: unknown) => isCurrent && setProblem(storeProblem(error)));
    return () => {
      isCurrent = false;
    };
  }, [db, vault]);

  const toldOf = (vsp: string) => summaries.filter((each) => each.vsp === vsp && hasOutcomes(each));
  if (to?.vsp !== undefined) {
    return <SendOutcomes open={open} partner={to} vsp={to.vsp} records={toldOf(to.vsp)} onBack={() => setTo(undefined)} />;
  }
  const aside = (partner: Partner) =>
    partner.state === 'verified' &&
    partner.vsp !== undefined &&
    toldOf(partner.vsp).length > 0 && (
      <div className="row">
        <button type="button" className="button" onClick={() => setTo(partner)}>
          {t('sendOutcomes')}
        </button>
      </div>
    );
  return (
    <>
      {problem !== undefined && <Notice tone="bad">{problemWords(problem)}</Notice>}
      <ExchangeView kind="vsp" exchange={exchange} environment={db.environment} now={now} aside={aside} onBack={onBack} />
    </>
  );
}
