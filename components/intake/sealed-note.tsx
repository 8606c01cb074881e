import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type Card, isSameCard } from '../../lib/exchange/card';
import type { Partner } from '../../lib/exchange/partner';
import { ReceiptLines } from '../exchange/receipt-lines';
import { TextField } from '../ui/field';
import { LaterWords } from '../ui/later-words';
import { Notice } from '../ui/notice';
import type { SealedOutcome } from './sealed-outcome';

interface SealedNoteProps {
  sealed: SealedOutcome;
  /** Whose cards are here by now. */
  partners: readonly Partner[];
  onPassphrase: (passphrase: string) => void;
  /** To the cards and the comparison; with the card of the file when nobody is known by it. */
  onCards: (card: Card | undefined) => void;
  /** Once the words were compared; not there any more after a lock. */
  onAgain: (() => void) | undefined;
}

/** What came of the seal of a received file, and what is to be done about it. */
export const SealedNote = (props: SealedNoteProps) => (
  <LaterWords>
    <Note {...props} />
  </LaterWords>
);

function Note({ sealed, partners, onPassphrase, onCards, onAgain }: SealedNoteProps) {
  const t = useTranslations('sealed');
  const reasons = useTranslations('exchange.packages');
  switch (sealed.is) {
    case 'forms':
      return null;
    case 'receipt':
      return <ReceiptLines lines={sealed.lines} />;
    case 'refused':
      return (
        <Notice tone="bad">
          <strong>{t('notTaken')}</strong>
          <p>{reasons(sealed.reason)}</p>
        </Notice>
      );
    case 'waiting': {
      const { card, vsp } = sealed;
      const senders = partners.filter((each) => (card === undefined ? each.vsp === vsp : isSameCard(each.card, card)));
      const isCompared = senders.some(({ state }) => state === 'verified');
      return (
        <Notice tone={sealed.reason === 'sender-changed' ? 'bad' : 'warn'}>
          {sealed.vsp !== undefined && <p>{t('from', { vsp: sealed.vsp })}</p>}
          {isCompared ? <p>{t(onAgain === undefined ? 'comparedLater' : 'compared')}</p> : <p>{reasons(sealed.reason)}</p>}
          {!isCompared && <p>{t('waits', { count: sealed.rows })}</p>}
          <div className="row">
            {!isCompared && (
              <button type="button" className="button" onClick={() => onCards(senders.length === 0 ? card : undefined)}>
                {t(senders.length === 0 && card !== undefined ? 'addCard' : 'toCards')}
              </button>
            )}
            {isCompared && onAgain !== undefined && (
              <button type="button" className="button" onClick={onAgain}>
                {t('openNow')}
              </button>
            )}
          </div>
        </Notice>
      );
    }
    case 'passphrase':
      return <AskPassphrase problem={sealed.problem} onPassphrase={onPassphrase} />;
  }
}

function AskPassphrase({
  problem,
  onPassphrase,
}: {
  problem: Extract<SealedOutcome, { is: 'passphrase' }>['problem'];
  onPassphrase: (passphrase: string) => void;
}) {
  const t = useTranslations('sealed');
  const problems = useTranslations('exchange.passphrases');
  const [typed, setTyped] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() === '') return;
    onPassphrase(typed);
    setTyped('');
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <TextField
        label={t('passphrase')}
        hint={t('passphraseHint')}
        error={problem === undefined ? undefined : problems(problem)}
        type="password"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <div className="row">
        <button type="submit" className="button">
          {t('open')}
        </button>
      </div>
    </form>
  );
}
