import { type ChangeEvent, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { takePackage } from '../../lib/store/packages';
import { applyReceipt, type ReceiptLine, type ReceiptTools } from '../exchange/apply-receipt';
import { openSealed } from '../exchange/open-sealed';
import { ReceiptLines } from '../exchange/receipt-lines';
import { Notice } from '../ui/notice';
import { storeProblem, useProblemWords } from '../ui/problem';

/** The VSP's receipt as a sealed file: it confirms this ID, and every other one it names. */
export function TakeReceipt({ vsp, tools }: { vsp: string; tools: ReceiptTools }) {
  const { db, vault } = tools.open;
  const t = useTranslations('idReturn');
  const refusals = useTranslations('exchange.packages');
  const problemWords = useProblemWords();
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string>();
  const [lines, setLines] = useState<readonly ReceiptLine[]>();

  async function read(file: File): Promise<void> {
    const opened = await openSealed(new Uint8Array(await file.arrayBuffer()), db, vault, new Date());
    if (!opened.ok) return setProblem(refusals(opened.reason));
    const { payload, partner } = opened;
    if (payload.purpose !== 'receipt') return setProblem(t('notReceipt'));
    let applied: ReceiptLine[] = [];
    const taken = await takePackage(db, vault, payload, async () => {
      applied = await applyReceipt(payload.rows, partner.vsp ?? '', tools);
    });
    if (taken === 'replayed') setProblem(refusals('replayed'));
    else setLines(applied);
  }

  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    target.value = '';
    setProblem(undefined);
    setLines(undefined);
    if (file !== undefined) void read(file).catch((error: unknown) => setProblem(problemWords(storeProblem(error))));
  };
  return (
    <section className="sheet">
      <p className="soft">{t('receiptHint')}</p>
      <input ref={input} type="file" accept=".age" aria-label={t('receipt', { vsp })} tabIndex={-1} hidden onChange={choose} />
      <div className="row">
        <button type="button" className="button" onClick={() => input.current?.click()}>
          {t('receipt', { vsp })}
        </button>
      </div>
      {problem !== undefined && <Notice tone="bad">{problem}</Notice>}
      {lines !== undefined && <ReceiptLines lines={lines} />}
    </section>
  );
}
