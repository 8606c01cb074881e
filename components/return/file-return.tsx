import { useState } from 'react';
import { useLocale, useTimeZone, useTranslations } from 'use-intl';
import type { Partner } from '../../lib/exchange/partner';
import { sealAway } from '../../lib/exchange/passphrase-away';
import { returnTable } from '../../lib/exchange/return-table';
import { defaultTimeZone } from '../../lib/lifecycle/calendar-days';
import { readExchangeKeys } from '../../lib/store/exchange-keys';
import { notePackageSealed } from '../../lib/store/packages';
import { readPartners } from '../../lib/store/partners';
import { readTransfer } from '../../lib/store/transfers';
import { suggestPassphrase } from '../../lib/vault/words';
import { saveFile } from '../intake/save-file';
import type { OpenVault } from '../open-vault';
import { useAnnounce } from '../ui/announcer';
import { storeProblem, useProblemWords } from '../ui/problem';
import { ConfirmFile } from './confirm-file';
import { SavedFile } from './saved-file';
import { areAsSeen, type ConfirmedRow, type ReturnRefusal, sealReturn } from './seal-return';
import { useSealWords } from './use-seal-words';

/** An ID, or all IDs of one VSP that wait, as one file: looked at, made, saved, and only then marked as returned. */
export function FileReturn({
  open,
  vsp,
  partner,
  rows,
  isSealed,
  onSaved,
  onBack,
}: {
  open: OpenVault;
  vsp: string;
  partner: Partner | undefined;
  rows: readonly ConfirmedRow[];
  /** For a card; else for a passphrase. */
  isSealed: boolean;
  /** The file is where the person can send it from. */
  onSaved: () => Promise<void>;
  onBack: () => void;
}) {
  const { db, vault } = open;
  const t = useTranslations('idReturn');
  const refusalWords = useSealWords(vsp);
  const problemWords = useProblemWords();
  const announce = useAnnounce();
  const language = useLocale();
  const timeZone = useTimeZone() ?? defaultTimeZone;
  const [passphrase] = useState(() => (isSealed ? undefined : suggestPassphrase(language)));
  const [file, setFile] = useState<File>();
  const [refusal, setRefusal] = useState<string>();
  const [isBusy, setBusy] = useState(false);

  /** Everything as the vault holds it now, not as it was drawn. */
  async function make(): Promise<File | ReturnRefusal> {
    const found = await Promise.all(rows.map(({ id }) => readTransfer(db, vault, id)));
    const transfers = found.filter((each) => each !== undefined);
    if (passphrase !== undefined) {
      if (!areAsSeen({ vsp, rows }, transfers)) return 'id-differs';
      const table = new TextEncoder().encode(returnTable(rows.map(({ row }) => row)));
      return new File([await sealAway(table, passphrase)], 'id-return.csv.age');
    }
    if (partner === undefined) return 'no-card';
    const [keys, { partners }] = await Promise.all([readExchangeKeys(db, vault), readPartners(db, vault)]);
    const confirmed = { vsp, partnerId: partner.id, fingerprint: partner.fingerprint, rows };
    const sealed = await sealReturn(confirmed, { keys, partners, transfers, environment: db.environment, now: new Date(), timeZone });
    return sealed.ok ? new File([sealed.file], sealed.name) : sealed.reason;
  }

  async function seal() {
    if (isBusy) return;
    setBusy(true);
    setRefusal(undefined);
    try {
      const made = await make();
      if (made instanceof File) {
        saveFile(made);
        setFile(made);
        announce(t('saved', { file: made.name, vsp }));
      } else setRefusal(refusalWords(made));
    } catch (error) {
      setRefusal(problemWords(storeProblem(error)));
    }
    setBusy(false);
  }

  if (file === undefined) {
    return (
      <ConfirmFile
        vsp={vsp}
        partner={partner}
        passphrase={passphrase}
        rows={rows}
        refusal={refusal}
        isBusy={isBusy}
        onSeal={() => void seal()}
        onBack={onBack}
      />
    );
  }
  const done = async () => {
    // Written down when it can be; an ID that is on its way is marked in any case.
    if (partner !== undefined && isSealed) await notePackageSealed(db, vault, 'idReturn', partner.id).catch(() => undefined);
    await onSaved();
  };
  return <SavedFile vsp={vsp} file={file} count={rows.length} passphrase={passphrase} onYes={done} onBack={onBack} />;
}
