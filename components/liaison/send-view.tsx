import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Partner } from '../../lib/exchange/partner';
import type { SealRefusal } from '../../lib/exchange/seal-package';
import type { SentTransfer } from '../../lib/hmis/sent-transfer';
import { exitSent } from '../../lib/lifecycle/sent-exit-moves';
import { sent } from '../../lib/lifecycle/sent-moves';
import { sentStateOf } from '../../lib/lifecycle/sent-state';
import type { Database } from '../../lib/store/database';
import type { Vault } from '../../lib/vault/envelope';
import { saveFile } from '../intake/save-file';
import { useAnnounce } from '../ui/announcer';
import { maskCodeName } from '../ui/mask';
import { Notice } from '../ui/notice';
import { type Problem, storeProblem, useProblemWords } from '../ui/problem';
import { ScreenFrame } from '../ui/screen-frame';
import { AgencyChoice, comparedAgencies } from './agency-choice';
import { enrollmentRow, exitRow, sealForAgency } from './seal-for-agency';
import { SealedNotice } from './sealed-notice';
import type { PerformSent } from './use-sent';

/** Several forms in one sealed file for one agency; exits go in a file of their own. */
export function SendView({
  db,
  vault,
  forms,
  only,
  partners,
  perform,
  onCards,
  onBack,
}: {
  db: Database;
  vault: Vault;
  forms: readonly SentTransfer[];
  /** One form that goes, or goes again. */
  only: string | undefined;
  partners: readonly Partner[];
  perform: PerformSent;
  onCards: () => void;
  onBack: () => void;
}) {
  const t = useTranslations('liaison');
  const sealing = useTranslations('exchange.sealing');
  const problemWords = useProblemWords();
  const announce = useAnnounce();
  const agencies = comparedAgencies(partners);
  const [agency, setAgency] = useState<string>();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [files, setFiles] = useState<File[]>([]);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<SealRefusal>();
  const [problem, setProblem] = useState<Problem>();
  const to = agencies.find(({ id }) => id === agency) ?? agencies[0];

  const whatOf = (form: SentTransfer): 'enrollment' | 'exit' => (form.exit === undefined ? 'enrollment' : 'exit');
  const isUnsent = (form: SentTransfer) => sentStateOf(form) === 'draft' || sentStateOf(form) === 'exit-draft';
  const offered = forms.filter((form) => (only === undefined ? isUnsent(form) : form.id === only));
  const chosen = offered.filter(({ id }) => !left.has(id));

  async function sealAll(partner: Partner): Promise<void> {
    const now = new Date();
    const enrollments = chosen.filter((form) => whatOf(form) === 'enrollment');
    const exits = chosen.filter((form) => whatOf(form) === 'exit');
    for (const [purpose, some] of [['enrollment', enrollments] as const, ['exit', exits] as const]) {
      if (some.length === 0) continue;
      const content =
        purpose === 'enrollment'
          ? { purpose, rows: some.flatMap((form) => enrollmentRow(form) ?? []) }
          : { purpose, rows: some.flatMap((form) => exitRow(form) ?? []) };
      const sealed = await sealForAgency({ db, vault }, content, partner, now);
      if (!sealed.ok) return setRefusal(sealed.reason);
      saveFile(sealed.file);
      setFiles((before) => [...before, sealed.file]);
      const how = { way: 'package', to: partner.id, package: sealed.id } as const;
      for (const { id } of some) {
        await perform(id, (latest) => (purpose === 'exit' ? exitSent(latest, how, now) : sent(latest, how, now)));
      }
      announce(t('sealed', { file: sealed.file.name, name: partner.name }));
    }
  }

  async function seal(): Promise<void> {
    if (isBusy || to === undefined) return;
    setBusy(true);
    setRefusal(undefined);
    await sealAll(to).catch((error: unknown) => setProblem(storeProblem(error)));
    setBusy(false);
  }

  if (files.length > 0 && to !== undefined) {
    return (
      <ScreenFrame
        title={t('sendTitle')}
        onBack={onBack}
        action={
          <button type="button" className="button primary" onClick={onBack}>
            {t('done')}
          </button>
        }
      >
        {refusal !== undefined && <Notice tone="bad">{sealing(refusal)}</Notice>}
        {files.map((file) => (
          <SealedNotice key={file.name} file={file} sentence={t('sealed', { file: file.name, name: to.name })} />
        ))}
        <p>{t('sealedNext')}</p>
      </ScreenFrame>
    );
  }
  const isReady = to !== undefined && chosen.length > 0;
  return (
    <ScreenFrame
      title={t('sendTitle')}
      onBack={onBack}
      action={
        isReady ? (
          <button type="button" className="button primary" disabled={isBusy} onClick={() => void seal()}>
            {isBusy ? t('sealing') : t('seal', { count: chosen.length })}
          </button>
        ) : undefined
      }
    >
      {refusal !== undefined && <Notice tone="bad">{sealing(refusal)}</Notice>}
      {problem !== undefined && <Notice tone="bad">{problemWords(problem)}</Notice>}
      {offered.length === 0 ? (
        <Notice tone="info">{t('nothingToSend')}</Notice>
      ) : (
        <div className="sheet">
          <fieldset className="field">
            <legend>{t('sendWhich')}</legend>
            {offered.map((form) => (
              <label className="choice" key={form.id}>
                <input
                  type="checkbox"
                  checked={!left.has(form.id)}
                  onChange={({ target }) => {
                    const next = new Set(left);
                    if (target.checked) next.delete(form.id);
                    else next.add(form.id);
                    setLeft(next);
                  }}
                />
                <span>
                  <span className="figures">{form.ref}</span>
                  {form.codeName !== undefined && ` · ${maskCodeName(form.codeName)}`}
                  {` · ${t(whatOf(form) === 'exit' ? 'sendExit' : 'sendEnrollment')}`}
                </span>
              </label>
            ))}
          </fieldset>
        </div>
      )}
      <AgencyChoice agencies={agencies} chosen={to} onChoose={setAgency} onCards={onCards} />
    </ScreenFrame>
  );
}
