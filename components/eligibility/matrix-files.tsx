import { FileDown } from 'lucide-react';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { MatrixEntry } from '../../lib/eligibility/matrix';
import { saveFile } from '../intake/save-file';
import { useAnnounce } from '../ui/announcer';
import { Notice } from '../ui/notice';

const kinds = ['saveXlsx', 'saveCsv', 'template'] as const;
type Kind = (typeof kinds)[number];

const csv = 'text/csv';
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The matrix as a file, and the template to fill in; handed to the browser's own saving. */
export function MatrixFiles({ entries }: { entries: readonly MatrixEntry[] }) {
  const t = useTranslations('eligibility');
  const language = useLocale();
  const announce = useAnnounce();
  const [busy, setBusy] = useState<Kind>();
  const [hasFailed, setFailed] = useState(false);

  async function fileOf(kind: Kind): Promise<File> {
    const { writeCsv, writeWorkbook } = await import('../../lib/eligibility/write-matrix');
    const name = `eligibility-matrix-${language}`;
    if (kind === 'saveCsv') return new File([writeCsv(entries, language)], `${name}.csv`, { type: csv });
    if (kind === 'saveXlsx') return new File([await writeWorkbook(entries, language)], `${name}.xlsx`, { type: xlsx });
    return new File([await writeWorkbook([], language)], `${name}-blank.xlsx`, { type: xlsx });
  }
  async function save(kind: Kind) {
    setBusy(kind);
    setFailed(false);
    try {
      const file = await fileOf(kind);
      saveFile(file);
      announce(t('savedFile', { file: file.name }));
    } catch {
      setFailed(true);
    }
    setBusy(undefined);
  }
  const shown = entries.length === 0 ? (['template'] as const) : kinds;
  return (
    <details className="sheet">
      <summary>{t('filesTitle')}</summary>
      <div className="stack">
        {entries.length > 0 && <p className="soft">{t('filesHint')}</p>}
        {shown.map((kind) => (
          <button key={kind} type="button" className="button wide" disabled={busy !== undefined} onClick={() => void save(kind)}>
            <FileDown size={16} aria-hidden />
            {t(kind)}
          </button>
        ))}
        {hasFailed && <Notice tone="bad">{t('saveFailed')}</Notice>}
      </div>
    </details>
  );
}
