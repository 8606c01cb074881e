import { Fingerprint } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Partner } from '../../lib/exchange/partner';
import type { SealRefusal } from '../../lib/exchange/seal-package';
import type { SentTransfer } from '../../lib/hmis/sent-transfer';
import { readBack } from '../../lib/lifecycle/sent-moves';
import type { Database } from '../../lib/store/database';
import type { Vault } from '../../lib/vault/envelope';
import { saveFile } from '../intake/save-file';
import { useAnnounce } from '../ui/announcer';
import { TextField } from '../ui/field';
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
  const sealing = useTranslations('exchange.sealing');
  const format = useFormatter();
  const announce = useAnnounce();
  const [lastFour, setLastFour] = useState('');
  const [receipt, setReceipt] = useState<File>();
  const [refusal, setRefusal] = useState<SealRefusal>();
  const [isBusy, setBusy] = useState(false);
  const { id, ref, clientTrackId, idReturnedAt, idReturnedBy = 'package', acknowledgedAt, doubt } = form;
  if (clientTrackId === undefined) return null;
  const agencies = comparedAgencies(partners);
  const [to] = agencies.filter((each) => form.sendings.some((sending) => sending.to === each.id)).concat(agencies);

  async function readOut(event: FormEvent) {
    event.preventDefault();
    if (await perform(id, (latest) => readBack(latest, lastFour, 'phone', new Date()))) announce(t('confirmed'));
  }
  async function seal(partner: Partner, digits: string) {
    if (isBusy) return;
    setBusy(true);
    const rows = [{ ref, lastFour: digits }];
    const sealed = await sealForAgency({ db, vault }, { purpose: 'receipt', rows }, partner, new Date());
    setRefusal(sealed.ok ? undefined : sealed.reason);
    if (sealed.ok) {
      saveFile(sealed.file);
      setReceipt(sealed.file);
      await perform(id, (latest) => readBack(latest, digits, 'package', new Date()));
      announce(t('receiptSaved', { file: sealed.file.name, name: partner.name }));
    }
    setBusy(false);
  }

  const isToRead = acknowledgedAt === undefined && form.kind === 'enrollment' && form.closedAt === undefined && doubt === undefined;
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
      {receipt !== undefined && to !== undefined && (
        <SealedNotice file={receipt} sentence={t('receiptSaved', { file: receipt.name, name: to.name })} />
      )}
      {refusal !== undefined && <Notice tone="bad">{sealing(refusal)}</Notice>}
      {acknowledgedAt !== undefined && <Notice tone="good">{t('confirmed')}</Notice>}
      {isToRead && (
        <form className="stack" onSubmit={(event) => void readOut(event)} noValidate>
          <h3>{t('readBackTitle')}</h3>
          <TextField
            label={t('lastFour')}
            hint={t('readBackHint')}
            inputMode="numeric"
            maxLength={4}
            value={lastFour}
            onChange={(event) => setLastFour(event.target.value)}
          />
          <p>{t('readBackWarning')}</p>
          <button type="submit" className="button primary">
            {t('readBack')}
          </button>
          {to !== undefined && (
            <>
              <button type="button" className="button" disabled={isBusy} onClick={() => void seal(to, clientTrackId.slice(-4))}>
                {t('sealReceipt')}
              </button>
              <p className="soft">{t('receiptHint')}</p>
            </>
          )}
        </form>
      )}
    </section>
  );
}
