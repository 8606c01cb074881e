import { useState } from 'react';
import { useTimeZone, useTranslations } from 'use-intl';
import type { Partner } from '../../lib/exchange/partner';
import { defaultTimeZone } from '../../lib/lifecycle/calendar-days';
import type { TransferSummary } from '../../lib/lifecycle/summary';
import { readExchangeKeys } from '../../lib/store/exchange-keys';
import { notePackageSealed } from '../../lib/store/packages';
import { readPartners } from '../../lib/store/partners';
import { readTransfer } from '../../lib/store/transfers';
import { saveFile } from '../intake/save-file';
import type { OpenVault } from '../open-vault';
import { useAnnounce } from '../ui/announcer';
import { Notice } from '../ui/notice';
import { storeProblem, useProblemWords } from '../ui/problem';
import { ScreenFrame } from '../ui/screen-frame';
import { RecipientCard } from './recipient-card';
import { sealOutcomes } from './seal-return';
import { useSealWords } from './use-seal-words';

/** Whether there is something to tell of a record: it stands in ClientTrack. */
export const hasOutcomes = ({ enteredAt, exit, closedAt, referrals, needs }: TransferSummary): boolean =>
  (enteredAt !== undefined || exit?.enteredAt !== undefined) && closedAt === undefined && referrals.length + needs.length > 0;

/** What became of the referrals of one VSP's households, as one sealed file: by their numbers on the form, without agencies. */
export function SendOutcomes({
  open: { db, vault },
  partner,
  vsp,
  records,
  onBack,
}: {
  open: OpenVault;
  partner: Partner;
  vsp: string;
  records: readonly TransferSummary[];
  onBack: () => void;
}) {
  const t = useTranslations('idReturn');
  const refusalWords = useSealWords(vsp);
  const problemWords = useProblemWords();
  const announce = useAnnounce();
  const timeZone = useTimeZone() ?? defaultTimeZone;
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [saved, setSaved] = useState<File>();

  /** Everything as the vault holds it now, not as it was drawn. */
  async function make(): Promise<void> {
    const found = await Promise.all(records.map(({ id }) => readTransfer(db, vault, id)));
    const transfers = found.filter((each) => each !== undefined);
    const [keys, { partners }] = await Promise.all([readExchangeKeys(db, vault), readPartners(db, vault)]);
    const confirmed = { vsp, partnerId: partner.id, fingerprint: partner.fingerprint };
    const now = new Date();
    const sealed = await sealOutcomes(confirmed, { keys, partners, transfers, environment: db.environment, now, timeZone });
    if (!sealed.ok) return setProblem(refusalWords(sealed.reason));
    const file = new File([sealed.file], sealed.name);
    saveFile(file);
    setSaved(file);
    announce(t('outcomesSaved', { file: file.name, vsp }));
    await notePackageSealed(db, vault, 'outcomes', partner.id);
  }
  async function seal(): Promise<void> {
    if (isBusy) return;
    setBusy(true);
    setProblem(undefined);
    await make().catch((error: unknown) => setProblem(problemWords(storeProblem(error))));
    setBusy(false);
  }

  return (
    <ScreenFrame
      title={t('outcomesTitle')}
      onBack={onBack}
      action={
        <button
          type="button"
          className="button primary"
          disabled={isBusy}
          onClick={() => void (saved === undefined ? seal() : saveFile(saved))}
        >
          {isBusy ? t('sealing') : saved === undefined ? t('seal', { vsp }) : t('saveAgain')}
        </button>
      }
    >
      {problem !== undefined && <Notice tone="bad">{problem}</Notice>}
      {saved !== undefined && <Notice tone="good">{t('outcomesSaved', { file: saved.name, vsp })}</Notice>}
      <p>{t('outcomesHint', { vsp })}</p>
      <p>{t('confirmFor')}</p>
      <RecipientCard vsp={vsp} partner={partner} />
      <section className="sheet" aria-labelledby="told">
        <h2 id="told">{t('outcomesOf', { count: records.length })}</h2>
        <ul className="return-rows">
          {records.map(({ id, ref, referrals, needs }) => (
            <li key={id}>
              <span className="figures">{ref}</span>
              <span>{t('outcomesParts', { referrals: referrals.length, needs: needs.length })}</span>
            </li>
          ))}
        </ul>
      </section>
    </ScreenFrame>
  );
}
