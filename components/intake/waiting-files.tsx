import { useState } from 'react';
import type { Card } from '../../lib/exchange/card';
import { dropWaiting } from '../../lib/store/packages';
import type { Exchange } from '../exchange/use-exchange';
import { useWaiting } from '../exchange/use-waiting';
import { WaitingPackages } from '../exchange/waiting-packages';
import type { OpenVault } from '../open-vault';
import { LaterWords } from '../ui/later-words';
import { Notice } from '../ui/notice';
import { type Problem, storeProblem, useProblemWords } from '../ui/problem';

/** The sealed files that came earlier and wait for the words of their senders: opened from here once those were compared. */
export function WaitingFiles({
  open: { db, vault },
  exchange,
  onCards,
  onOpen,
}: {
  open: OpenVault;
  exchange: Exchange;
  onCards: (card: Card | undefined) => void;
  onOpen: (file: File) => void;
}) {
  const problemWords = useProblemWords();
  const { waiting, problem } = useWaiting(db, vault);
  const [trouble, setTrouble] = useState<Problem>();
  const shown = problem ?? trouble;
  return (
    <LaterWords>
      {shown !== undefined && <Notice tone="bad">{problemWords(shown)}</Notice>}
      <WaitingPackages
        waiting={waiting}
        partners={exchange.partners ?? []}
        onCards={onCards}
        onOpen={onOpen}
        onRemove={(id) => void dropWaiting(db, vault, id).catch((error) => setTrouble(storeProblem(error)))}
      />
    </LaterWords>
  );
}
