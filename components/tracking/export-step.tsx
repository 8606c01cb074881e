import { Printer } from 'lucide-react';
import { useState } from 'react';
import { useLocale, useTimeZone, useTranslations } from 'use-intl';
import type { ExportTable } from '../../lib/exports/export-table';
import { type ExportFormat, exportFormats, sheetExports } from '../../lib/exports/registry';
import type { SheetRecords } from '../../lib/exports/sheet-export';
import { sheetWordsOf } from '../../lib/exports/sheet-words';
import { dayIn, defaultTimeZone } from '../../lib/lifecycle/calendar-days';
import { appendToLog } from '../../lib/store/audit-log';
import type { OpenVault } from '../open-vault';
import { SetByIt } from '../policy/set-by-it';
import { usePolicy } from '../policy/use-policy';
import { Notice } from '../ui/notice';
import { RadioGroup } from '../ui/radio-group';
import { ScreenFrame } from '../ui/screen-frame';
import { PrintedSheet } from './printed-sheet';
import { useSheetExport } from './use-sheet-export';

const isFormat = (name: string): name is ExportFormat => Object.hasOwn(exportFormats, name);

/** Before anything leaves the sheet: what is inside, and with what it must never be sent (R45). */
export function ExportStep({ db, vault, records, onBack }: OpenVault & { records: SheetRecords; onBack: () => void }) {
  const t = useTranslations('tracking');
  const language = useLocale();
  const { allowPlainExport, allowPrint } = usePolicy().rules;
  const [name, setName] = useState<(typeof sheetExports)[number]['name']>('tracking-sheet');
  const [format, setFormat] = useState<ExportFormat>('xlsx');
  const [printing, setPrinting] = useState<ExportTable>();
  const { share, outcome, save, stop } = useSheetExport({ db, vault });
  const day = dayIn(useTimeZone() ?? defaultTimeZone, new Date());
  const words = sheetWordsOf(language);
  const chosen = sheetExports.find((each) => each.name === name);
  if (chosen === undefined) return null;

  const columns = chosen.columns(records, words);
  const leftOut = chosen.leftOut(records);
  const tableNow = (): ExportTable => ({
    title: t(`exports.${name}`),
    watermark: t(db.environment === 'practice' ? 'watermarkPractice' : 'watermark', { title: t('title'), day }),
    columns,
    rows: chosen.rows(records, words),
  });
  async function print() {
    setPrinting(tableNow());
    await appendToLog(db, vault, [{ action: 'sheet-printed', detail: name }]).catch(() => undefined);
  }

  const isBusy = share !== undefined;
  const action = isBusy ? (
    <>
      <label className="sheet-progress">
        <span>{t('saving')}</span>
        <progress value={share} />
      </label>
      <button type="button" className="button wide" onClick={stop}>
        {t('stop')}
      </button>
    </>
  ) : (
    <button type="button" className="button primary" disabled={!allowPlainExport} onClick={() => void save(name, tableNow(), format, day)}>
      {t('save')}
    </button>
  );
  return (
    <ScreenFrame title={t('exportTitle')} onBack={onBack} action={action}>
      {/* Spoken when it comes: it stands here before it says anything. */}
      <div role="status">
        {outcome === 'saved' && <Notice tone="good">{t('saved')}</Notice>}
        {outcome === 'stopped' && <Notice tone="info">{t('stopped')}</Notice>}
        {outcome === 'failed' && <Notice tone="bad">{t('failed')}</Notice>}
      </div>
      <SetByIt rule="allowPlainExport" />
      <div className="sheet">
        <RadioGroup
          label={t('whichExport')}
          value={name}
          options={sheetExports.map((each) => ({ value: each.name, text: t(`exports.${each.name}`) }))}
          onChange={(value) => setName(sheetExports.find((each) => each.name === value)?.name ?? name)}
        />
        <p>
          {t(`inside.${name}`, {
            count: records.shown.length - leftOut,
            columns: columns.map(({ title }) => title).join(', '),
          })}
        </p>
        {leftOut > 0 && <p>{t('leftOut', { count: leftOut })}</p>}
        <p className="soft">{t('neverInside')}</p>
      </div>
      <Notice tone="warn">
        <h2>{t('careTitle')}</h2>
        <p>{t(`care.${name}`)}</p>
      </Notice>
      <div className="sheet">
        <RadioGroup
          label={t('format')}
          value={format}
          options={Object.keys(exportFormats)
            .filter(isFormat)
            .map((value) => ({ value, text: t(`formats.${value}`) }))}
          onChange={(value) => isFormat(value) && setFormat(value)}
        />
      </div>
      <button type="button" className="button" disabled={!allowPrint || printing !== undefined} onClick={() => void print()}>
        <Printer size={16} aria-hidden />
        {t('print')}
      </button>
      <SetByIt rule="allowPrint" />
      {printing !== undefined && <PrintedSheet table={printing} onPrinted={() => setPrinting(undefined)} />}
    </ScreenFrame>
  );
}
