import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { dayIn } from '../../lib/lifecycle/calendar-days';
import { tableCsv } from '../../lib/reports/table-csv';
import { appendToLog } from '../../lib/store/audit-log';
import { saveFile } from '../intake/save-file';
import { useOpenVault } from '../open-vault';
import { SetByIt } from '../policy/set-by-it';
import { usePolicy } from '../policy/use-policy';
import { useAnnounce } from '../ui/announcer';
import type { Drawing } from './drawing';
import { pngOf } from './png-of';
import { useReportData } from './report-data';
import { TableTwin } from './table-twin';

/** Whatever the panel's width is: it is for a report. */
const pictureWidth = 560;

/** What would be saved, before it is: without small counts, on paper's colours, with its date. */
export function PictureLeaving({
  name,
  useDrawing,
  onDone,
}: {
  name: string;
  useDrawing: (isLeaving: boolean) => Drawing;
  onDone: () => void;
}) {
  const t = useTranslations('reports');
  const app = useTranslations('app');
  const announce = useAnnounce();
  const open = useOpenVault();
  const { allowPlainExport } = usePolicy().rules;
  const { now, timeZone, environment } = useReportData();
  const { title, table, chart } = useDrawing(true);
  const [hasFailed, setFailed] = useState(false);
  const drawing = useRef<HTMLDivElement>(null);
  const today = dayIn(timeZone, now);
  const footer = t('footer', { day: today, vault: app(environment) });

  async function save(kind: 'png' | 'csv') {
    const svg = drawing.current?.querySelector('svg');
    const file =
      kind === 'csv'
        ? new Blob([tableCsv(table, `${title}. ${footer}`)], { type: 'text/csv' })
        : svg && (await pngOf(svg).catch(() => undefined));
    if (file === undefined || file === null) return setFailed(true);
    saveFile(new File([file], `transfer-desk-${name}-${today}.${kind}`, { type: file.type }));
    announce(t('saved'));
    if (open !== undefined) await appendToLog(open.db, open.vault, [{ action: 'report-saved' }]).catch(() => undefined);
    onDone();
  }

  return (
    <div className="stack leaving">
      <p>{t('leaving')}</p>
      <p>{t('leavingWhere')}</p>
      <div ref={drawing} className="as-paper">
        {chart({ label: title, width: pictureWidth, footer, onSay: () => undefined })}
      </div>
      <TableTwin title={t('leavingTitle', { title })} table={table} />
      {hasFailed && <p role="alert">{t('failed')}</p>}
      <div className="row">
        <button type="button" className="button" disabled={!allowPlainExport} onClick={() => void save('png')}>
          {t('savePng')}
        </button>
        <button type="button" className="button" disabled={!allowPlainExport} onClick={() => void save('csv')}>
          {t('saveCsv')}
        </button>
        {/* biome-ignore lint/a11y/noAutofocus: the question came where the button was, and the harmless answer waits for it */}
        <button type="button" className="button" autoFocus onClick={onDone}>
          {t('cancel')}
        </button>
      </div>
      <SetByIt rule="allowPlainExport" />
    </div>
  );
}
