import { useState } from 'react';
import { useTimeZone, useTranslations } from 'use-intl';
import type { ReturnMethod } from '../../lib/hmis/id-return';
import type { ClientTrackId } from '../../lib/hmis/ids';
import type { Transfer } from '../../lib/hmis/transfer';
import { dayIn, defaultTimeZone } from '../../lib/lifecycle/calendar-days';
import { idWaitOf } from '../../lib/lifecycle/id-return';
import { acknowledged, returnAttempted, returned } from '../../lib/lifecycle/moves';
import type { TransferSummary } from '../../lib/lifecycle/summary';
import { ExchangeView } from '../exchange/exchange-view';
import { useExchange } from '../exchange/use-exchange';
import { type OpenVault, useOpenVault } from '../open-vault';
import { useAnnounce } from '../ui/announcer';
import { LaterWords } from '../ui/later-words';
import { Notice } from '../ui/notice';
import { useProblemWords } from '../ui/problem';
import { ScreenFrame } from '../ui/screen-frame';
import type { Perform } from '../use-transfers';
import { AcknowledgeForm } from './acknowledge-form';
import { AttemptList } from './attempt-list';
import { FileReturn } from './file-return';
import { GiveId } from './give-id';
import { RecipientCard } from './recipient-card';
import { partnerOfVsp } from './seal-return';
import { hasOutcomes, SendOutcomes } from './send-outcomes';
import { Slip } from './slip';
import { TakeReceipt } from './take-receipt';
import { useReturnWays } from './use-return-ways';
import { othersWaiting } from './waiting-ids';
import { WayChoice } from './way-choice';

interface ReturnProps {
  transfer: Transfer;
  /** All records, for the others of this VSP that wait. */
  summaries: readonly TransferSummary[];
  now: Date;
  perform: Perform;
  onBack: () => void;
}

export function ReturnView(props: ReturnProps) {
  const open = useOpenVault();
  if (open === undefined || props.transfer.clientTrackId === undefined) return null;
  return (
    <LaterWords>
      <Return {...props} open={open} clientTrackId={props.transfer.clientTrackId} />
    </LaterWords>
  );
}

function Return({
  transfer,
  summaries,
  now,
  perform,
  onBack,
  open,
  clientTrackId,
}: ReturnProps & { open: OpenVault; clientTrackId: ClientTrackId }) {
  const { db, vault } = open;
  const { id, ref, vsp, returnedAt } = transfer;
  const t = useTranslations('idReturn');
  const finish = useTranslations('finish');
  const problemWords = useProblemWords();
  const announce = useAnnounce();
  const timeZone = useTimeZone() ?? defaultTimeZone;
  const exchange = useExchange(db, vault);
  const { ways, accept, used, ...kept } = useReturnWays(db, vault, vsp);
  const [chosen, setChosen] = useState<ReturnMethod>();
  const [withOthers, setWithOthers] = useState(false);
  const [isAgain, setAgain] = useState(false);
  const [isWrong, setWrong] = useState(false);
  const [inner, setInner] = useState<'cards' | 'file' | 'outcomes'>();
  const leave = () => setInner(undefined);
  if (ways === undefined || exchange.partners === undefined) return null;

  const date = dayIn(timeZone, now);
  const partner = partnerOfVsp(exchange.partners, vsp);
  const isVerified = partner?.state === 'verified';
  const others = othersWaiting(summaries, vsp, id);
  const wished = chosen ?? transfer.returnMethod ?? ways.last ?? (isVerified ? 'sealed_package' : 'phone_readback');
  const method = ways.accepted.includes(wished) ? wished : (ways.accepted[0] ?? wished);
  const isFile = method === 'sealed_package' || method === 'passphrase_file';
  const isDone = transfer.acknowledgedAt !== undefined;
  const isEntered = transfer.enteredAt !== undefined;
  const isGiving = !isDone && (returnedAt === undefined || isAgain);
  const wait = idWaitOf(transfer, now, timeZone);

  const mark = (record: string, shown: string): Promise<boolean> =>
    perform(record, (latest) => (latest.clientTrackId === shown ? returned(latest, method, new Date()) : { ok: false, reason: 'not-now' }));
  async function markReturned() {
    if (!(await mark(id, clientTrackId))) return;
    setAgain(false);
    await used(method);
  }
  const tried = async (outcome: 'not-reached' | 'no-message') => {
    if (await perform(id, (latest) => returnAttempted(latest, method, outcome, new Date()))) announce(t('tried'));
  };
  async function acknowledge(lastFour: string) {
    const isKept = await perform(id, (latest) => {
      const move = acknowledged(latest, lastFour, new Date());
      setWrong(!move.ok && move.reason === 'digits-differ');
      return move;
    });
    if (isKept) announce(finish(isEntered ? 'done' : 'confirmed'));
  }

  if (inner === 'cards')
    return <ExchangeView kind="vsp" exchange={exchange} environment={db.environment} now={now} forVsp={vsp} onBack={leave} />;
  const told = summaries.filter((each) => each.vsp === vsp && hasOutcomes(each));
  if (inner === 'outcomes' && partner !== undefined)
    return <SendOutcomes open={open} partner={partner} vsp={vsp} records={told} onBack={leave} />;
  if (inner === 'file') {
    const rows = [
      { id, row: { ref, clientTrackId, date } },
      ...(withOthers ? others : []).flatMap((each) =>
        each.clientTrackId === undefined ? [] : [{ id: each.id, row: { ref: each.ref, clientTrackId: each.clientTrackId, date } }],
      ),
    ];
    const onSaved = async () => {
      let count = 0;
      for (const { id: record, row } of rows) if (await mark(record, row.clientTrackId)) count += 1;
      announce(count === rows.length ? t('marked', { count }) : t('markedSome', { count, all: rows.length }));
      await used(method);
      setAgain(false);
      setWithOthers(false);
      leave();
    };
    return (
      <FileReturn
        open={open}
        vsp={vsp}
        partner={partner}
        rows={rows}
        isSealed={method === 'sealed_package'}
        onSaved={onSaved}
        onBack={leave}
      />
    );
  }

  function action() {
    if (isDone) return undefined;
    if (!isGiving) {
      return (
        <button type="submit" form="acknowledge" className="button primary">
          {finish(isEntered ? 'acknowledge' : 'confirm')}
        </button>
      );
    }
    if (!isFile) {
      return (
        <button type="button" className="button primary" onClick={() => void markReturned()}>
          {finish('markReturned')}
        </button>
      );
    }
    const needsCard = method === 'sealed_package' && (!isVerified || exchange.keys === undefined);
    return (
      <button type="button" className="button primary" onClick={() => setInner(needsCard ? 'cards' : 'file')}>
        {needsCard ? t('toCards') : t(method === 'sealed_package' ? 'goOnSealed' : 'goOnPassphrase', { vsp })}
      </button>
    );
  }

  const trouble = exchange.problem ?? kept.problem;
  return (
    <ScreenFrame title={finish('returnTitle')} onBack={onBack} action={action()}>
      {trouble !== undefined && <Notice tone="bad">{problemWords(trouble)}</Notice>}
      {isDone && <Notice tone="good">{finish(transfer.items === undefined ? 'done' : 'confirmed')}</Notice>}
      {wait !== undefined && <Notice tone="warn">{t(wait.for === 'return' ? 'waited' : 'unconfirmed', { days: wait.days, vsp })}</Notice>}
      <RecipientCard vsp={vsp} partner={partner} onCards={() => setInner('cards')} />
      {isGiving && (
        <>
          <WayChoice vsp={vsp} method={method} accepted={ways.accepted} onChoose={setChosen} onAccept={(next) => void accept(next)} />
          <GiveId
            method={method}
            vsp={vsp}
            reference={ref}
            clientTrackId={clientTrackId}
            date={date}
            others={others.length}
            withOthers={withOthers}
            onWithOthers={setWithOthers}
            onTried={(outcome) => void tried(outcome)}
          />
        </>
      )}
      {!isGiving && <Slip reference={ref} clientTrackId={clientTrackId} date={date} />}
      {returnedAt !== undefined && !isDone && !isAgain && (
        <>
          <AcknowledgeForm
            returnedAt={returnedAt}
            isEntered={isEntered}
            isWrong={isWrong}
            onAcknowledge={(lastFour) => void acknowledge(lastFour)}
          />
          <TakeReceipt vsp={vsp} tools={{ open, summaries, perform }} />
          <button type="button" className="button plain" onClick={() => setAgain(true)}>
            {t('again')}
          </button>
        </>
      )}
      <AttemptList attempts={transfer.attempts} />
      {isVerified && told.length > 0 && (
        <section className="tight">
          <h2>{t('outcomesTitle')}</h2>
          <p className="soft">{t('outcomesHint', { vsp })}</p>
          <div className="row">
            <button type="button" className="button" onClick={() => setInner('outcomes')}>
              {t('sendOutcomes')}
            </button>
          </div>
        </section>
      )}
    </ScreenFrame>
  );
}
