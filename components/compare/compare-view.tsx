import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Transfer } from '../../lib/hmis/transfer';
import { cameAgain, keepApart, takeLater } from '../../lib/lifecycle/compare-moves';
import { markDuplicate } from '../../lib/lifecycle/end-moves';
import { refusalOf } from '../../lib/lifecycle/machine';
import { stateOf } from '../../lib/lifecycle/state';
import type { Database } from '../../lib/store/database';
import type { Vault } from '../../lib/vault/envelope';
import { useAnnounce } from '../ui/announcer';
import { LaterWords } from '../ui/later-words';
import { Notice } from '../ui/notice';
import { RadioGroup } from '../ui/radio-group';
import { ScreenFrame } from '../ui/screen-frame';
import { useOpenTransfer } from '../use-open-transfer';
import type { Perform } from '../use-transfers';
import { ComparedParts } from './compared-parts';
import './compare.css';

type Choice = 'same' | 'newer' | 'both';
type Alike = NonNullable<Transfer['looksLike']>[number];

/** What each answer does to the two records: the earlier one first, so that nothing is lost in between. */
async function decide(choice: Choice, earlier: Transfer, later: Transfer, perform: Perform): Promise<boolean> {
  const now = new Date();
  if (choice === 'both') return perform(later.id, (latest) => keepApart(latest, earlier.id, now));
  const isTold = await perform(earlier.id, (latest) =>
    choice === 'newer' ? takeLater(latest, later, now) : cameAgain(latest, later.ref, now),
  );
  return isTold && perform(later.id, (latest) => markDuplicate(latest, earlier.ref, now));
}

interface Compared {
  db: Database;
  vault: Vault;
  own: ReadonlyMap<string, Transfer>;
  later: Transfer;
  alike: Alike;
  perform: Perform;
  /** The record to go on with. */
  onDone: (id: string) => void;
  onBack: () => void;
}

/** A form that looks like one that is here, beside it: the person says what it is, before anything is entered. */
export function CompareView(props: Compared) {
  return (
    <LaterWords>
      <Compare {...props} />
    </LaterWords>
  );
}

function Compare({ db, vault, own, later, alike, perform, onDone, onBack }: Compared) {
  const t = useTranslations('compare');
  const inbox = useTranslations('inbox');
  const format = useFormatter();
  const announce = useAnnounce();
  const [choice, setChoice] = useState<Choice>();
  const [wasTried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const { ref } = alike;
  const { transfer: earlier, isMissing, problem } = useOpenTransfer(db, vault, alike.id, own);

  async function decideNow() {
    setTried(true);
    if (earlier === undefined || choice === undefined || isBusy) return;
    setBusy(true);
    const isDone = await decide(choice, earlier, later, perform);
    setBusy(false);
    if (!isDone) return;
    announce(t(`decided.${choice}`, { ref }));
    onDone(choice === 'both' ? later.id : earlier.id);
  }

  if (earlier === undefined && !isMissing && problem === undefined) return null;
  // One that was closed as another's duplicate holds no form any more.
  if (earlier === undefined || stateOf(earlier) === 'duplicate') {
    const goOn = () => void perform(later.id, (latest) => keepApart(latest, alike.id, new Date()));
    return (
      <ScreenFrame
        title={t('title')}
        onBack={onBack}
        action={
          <button type="button" className="button primary" onClick={goOn}>
            {t('goOn')}
          </button>
        }
      >
        <Notice tone="warn">{t('otherGone')}</Notice>
      </ScreenFrame>
    );
  }
  const mayTake = stateOf(earlier) === 'returned-to-vsp' || refusalOf(earlier, 'correctForm') === undefined;
  const offered: Record<Choice, boolean> = { same: refusalOf(earlier, 'cameAgain') === undefined, newer: mayTake, both: true };
  const choices = (['same', 'newer', 'both'] as const).filter((each) => offered[each]);
  const cameAt = ({ receivedAt }: Transfer): string =>
    t('cameAt', { at: format.dateTime(new Date(receivedAt), { dateStyle: 'medium', timeStyle: 'short' }) });
  return (
    <ScreenFrame
      title={t('title')}
      onBack={onBack}
      action={
        <button type="button" className="button primary" disabled={isBusy} onClick={() => void decideNow()}>
          {t('decide')}
        </button>
      }
    >
      <Notice tone="info">{t(`why.${alike.why}`, { ref })}</Notice>
      <ul className="tight">
        <li>
          <span className="figures">{t('earlier', { ref })}</span>, {cameAt(earlier)}, {earlier.vsp}, {inbox(`state.${stateOf(earlier)}`)}
        </li>
        <li>
          <span className="figures">{t('later', { ref: later.ref })}</span>, {cameAt(later)}, {later.vsp}
        </li>
      </ul>
      <ComparedParts earlier={earlier} later={later} />
      {!mayTake && <Notice tone="warn">{t('inClientTrack', { ref })}</Notice>}
      <div className="sheet">
        <RadioGroup
          label={t('choose')}
          error={wasTried && choice === undefined ? t('chooseFirst') : undefined}
          value={choice ?? ''}
          options={choices.map((value) => ({ value, text: t(`choices.${value}`, { ref }) }))}
          onChange={(value) => setChoice(choices.find((each) => each === value))}
        />
      </div>
    </ScreenFrame>
  );
}
