import { FileDown } from 'lucide-react';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { MatrixEntry } from '../../lib/eligibility/matrix';
import { type UnsafeCell, unsafeCells } from '../../lib/eligibility/personal-data';
import { saveFile } from '../intake/save-file';
import { SetByIt } from '../policy/set-by-it';
import { usePolicy } from '../policy/use-policy';
import { useAnnounce } from '../ui/announcer';
import { Notice } from '../ui/notice';

/** So many cells are named; the rest comes once these are mended. */
const mostNamed = 20;

const saved = ['saveXlsx', 'saveCsv', 'template'] as const;
type Kind = (typeof saved)[number];

const csv = 'text/csv';
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The matrix as a file, and the template to fill in; handed to the browser's own saving. */
export function MatrixFiles({ entries }: { entries: readonly MatrixEntry[] }) {
  const t = useTranslations('eligibility');
  const { allowPlainExport } = usePolicy().rules;
  const language = useLocale();
  const announce = useAnnounce();
  const [busy, setBusy] = useState<Kind>();
  const [hasFailed, setFailed] = useState(false);
  const [unsafe, setUnsafe] = useState<UnsafeCell[]>([]);
  const kinds = useTranslations('screening.reply.kind');
  /** The agency, unless its own name is what must not be shown. */
  const nameOf = ({ place }: UnsafeCell): string => {
    const isHidden = unsafe.some((cell) => cell.place === place && cell.field === 'provider');
    return (isHidden ? undefined : entries[place]?.provider) ?? t('projectNumber', { number: place + 1 });
  };

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
      const found = kind === 'template' ? [] : unsafeCells(entries);
      setUnsafe(found);
      if (found.length === 0) {
        const file = await fileOf(kind);
        saveFile(file);
        announce(t('savedFile', { file: file.name }));
      }
    } catch {
      setFailed(true);
    }
    setBusy(undefined);
  }
  const shown = entries.length === 0 ? (['template'] as const) : saved;
  return (
    <details className="sheet">
      <summary>{t('filesTitle')}</summary>
      <div className="stack">
        {entries.length > 0 && <p className="soft">{t('filesHint')}</p>}
        {shown.map((kind) => (
          <button
            key={kind}
            type="button"
            className="button wide"
            disabled={busy !== undefined || (kind !== 'template' && !allowPlainExport)}
            onClick={() => void save(kind)}
          >
            <FileDown size={16} aria-hidden />
            {t(kind)}
          </button>
        ))}
        <SetByIt rule="allowPlainExport" />
        {hasFailed && <Notice tone="bad">{t('saveFailed')}</Notice>}
        {unsafe.length > 0 && (
          <Notice tone="bad">
            <p>{t('notSavedPersonal', { count: unsafe.length })}</p>
            <ul className="tight">
              {unsafe.slice(0, mostNamed).map((cell) => (
                <li key={`${cell.place} ${cell.field}`}>
                  <strong className="sensitive">{nameOf(cell)}</strong>, {t(`fields.${cell.field}`)}: {kinds(cell.kind)}
                </li>
              ))}
            </ul>
          </Notice>
        )}
      </div>
    </details>
  );
}
