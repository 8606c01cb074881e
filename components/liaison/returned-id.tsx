import { Fingerprint } from 'lucide-react';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Partner } from '../../lib/exchange/partner';
import type { SealRefusal } from '../../lib/exchange/seal-package';
import type { SentTransfer } from '../../lib/hmis/sent-transfer';
import { readBack } from '../../lib/lifecycle/sent-moves';
import type { Database } from '../../lib/store/database';
import type { Vault } from '../../lib/vault/envelope';
import { saveFile } from '../intake/save-file';
import { useAnnounce } from '../ui/announcer';
import { IdDigits } from '../ui/id-digits';
import { Notice } from '../ui/notice';
import { comparedAgencies } from './agency-choice';
import { sealForAgency } from './seal-for-agency';
import { SealedNotice } from './sealed-notice';
import type { PerformSent } from './use-sent';
import '../capture/id-card.css';

/** The ID, large; then the word back to the agency that it came: the last four digits by voice, or a sealed receipt. */
export function ReturnedId({
  db,
  vault,
  form,
  partners,
  perform,
}: {
  db: Database;
  vault: Vault;
  form: SentTransfer;
  partners: readonly Partner[];
  perform: PerformSent;
}) {
  const t = useTranslations('liaison');
  const idReturn = useTranslations('idReturn');
  const sealing = useTranslations('exchange.sealing');
  const format = useFormatter();
  const announce = useAnnounce();
  const [receipt, setReceipt] = useState<File>();
  const [refusal, setRefusal] = useState<SealRefusal>();
  const [isBusy, setBusy] = useState(false);
  const { id, ref, clientTrackId, idReturnedAt, idReturnedBy = 'package', acknowledgedAt, doubt } = form;
  if (clientTrackId === undefined) return null;
  const agencies = comparedAgencies(partners);
  const [to] = agencies.filter((each) => form.sendings.some((sending) => sending.to === each.id)).concat(agencies);

  const digits = clientTrackId.slice(-4);
  async function tellRead(way: 'phone' | 'package', words: string): Promise<void> {
    if (await perform(id, (latest) => readBack(latest, digits, way, new Date()))) announce(words);
  }
  /** Seals and saves only: nothing of the form goes before a person has seen the file. */
  async function seal(partner: Partner) {
    if (isBusy) return;
    setBusy(true);
    const rows = [{ ref, lastFour: digits }];
    const sealed = await sealForAgency({ db, vault }, { purpose: 'receipt', rows }, partner, new Date());
    setRefusal(sealed.ok ? undefined : sealed.reason);
    if (sealed.ok) {
      saveFile(sealed.file);
      setReceipt(sealed.file);
      announce(t('receiptSaved', { file: sealed.file.name, name: partner.name }));
    }
    setBusy(false);
  }

  const wasRead = acknowledgedAt !== undefined;
  const isByFile = form.history.findLast(({ action }) => action === 'id-read-back')?.detail === 'package';
  const isToRead = !wasRead && form.kind === 'enrollment' && form.closedAt === undefined && doubt === undefined;
  return (
    <section className="id-card" aria-labelledby="returned-id">
      <h2 id="returned-id">{t('idTitle')}</h2>
      <p className="number">
        <IdDigits id={clientTrackId} />
      </p>
      {idReturnedAt !== undefined && (
        <p>
          <Fingerprint size={16} aria-hidden />{' '}
          {t('idFrom', {
            when: format.dateTime(new Date(idReturnedAt), { dateStyle: 'medium', timeStyle: 'short' }),
            way: t(`sentWays.${idReturnedBy}`),
          })}
        </p>
      )}
      {refusal !== undefined && <Notice tone="bad">{sealing(refusal)}</Notice>}
      {wasRead && <Notice tone="good">{t(isByFile ? 'confirmedByFile' : 'confirmed')}</Notice>}
      {isToRead && receipt !== undefined && <h3>{idReturn('savedTitle')}</h3>}
      {receipt !== undefined && to !== undefined && (
        <SealedNotice file={receipt} sentence={t('receiptSaved', { file: receipt.name, name: to.name })} />
      )}
      {isToRead && receipt !== undefined && (
        <>
          <p>{t('readBackWarning')}</p>
          <button type="button" className="button primary" onClick={() => void tellRead('package', t('confirmedByFile'))}>
            {t('receiptYes')}
          </button>
          <button type="button" className="button" onClick={() => setReceipt(undefined)}>
            {t('receiptNo')}
          </button>
        </>
      )}
      {isToRead && receipt === undefined && (
        <div className="stack">
          <h3>{t('readBackTitle')}</h3>
          <p>
            {t('lastFour')} <strong className="figures">{digits}</strong>
          </p>
          <p className="soft">{t('readBackHint')}</p>
          <p>{t('readBackWarning')}</p>
          <button type="button" className="button primary" onClick={() => void tellRead('phone', t('confirmed'))}>
            {t('readBack')}
          </button>
          {to !== undefined && (
            <>
              <button type="button" className="button" disabled={isBusy} onClick={() => void seal(to)}>
                {t('sealReceipt')}
              </button>
              <p className="soft">{t('receiptHint')}</p>
            </>
          )}
        </div>
      )}
      {wasRead && form.closedAt === undefined && receipt === undefined && to !== undefined && (
        <button type="button" className="button" disabled={isBusy} onClick={() => void seal(to)}>
          {t('receiptLater')}
        </button>
      )}
    </section>
  );
}
