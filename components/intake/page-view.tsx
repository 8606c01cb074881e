import { ChevronLeft, ChevronRight, type LucideIcon, RotateCw, X, ZoomIn, ZoomOut } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PageRequest } from '../../lib/intake/page-source';
import { Notice } from '../ui/notice';
import { PagePicture } from './page-picture';
import { usePages } from './use-pages';

const zooms = [1, 1.5, 2, 3] as const;
const turns: readonly PageRequest['turn'][] = [0, 90, 180, 270];

/** A scan, a fax or a photo beside the form it is typed into: pictures of its pages and nothing else, gone with the view. */
export function PageView({ file, onClose }: { file: File; onClose: () => void }) {
  const t = useTranslations('look');
  const sentences = useTranslations('refusals');
  const { pages, refused } = usePages(file);
  const [page, setPage] = useState(1);
  const [step, setStep] = useState(0);
  const [quarters, setQuarters] = useState(0);
  const count = pages?.count ?? 0;

  const tool = (Icon: LucideIcon, label: string, isOff: boolean, onClick: () => void) => (
    <button type="button" className="button icon" aria-label={label} title={label} disabled={isOff} onClick={onClick}>
      <Icon size={18} aria-hidden />
    </button>
  );
  return (
    <aside className="page-view" aria-label={t('title')}>
      <div className="page-tools">
        {count > 1 && tool(ChevronLeft, t('earlier'), page === 1, () => setPage(page - 1))}
        {count > 0 && (
          <p className="soft" aria-live="polite">
            {t('page', { page, count })}
          </p>
        )}
        {count > 1 && tool(ChevronRight, t('later'), page === count, () => setPage(page + 1))}
        <span className="grow" />
        {count > 0 && tool(ZoomOut, t('smaller'), step === 0, () => setStep(step - 1))}
        {count > 0 && tool(ZoomIn, t('larger'), step === zooms.length - 1, () => setStep(step + 1))}
        {count > 0 && tool(RotateCw, t('turn'), false, () => setQuarters((quarters + 1) % turns.length))}
        {tool(X, t('close'), false, onClose)}
      </div>
      {refused !== undefined && <Notice tone="bad">{sentences(refused)}</Notice>}
      {pages === undefined && refused === undefined && <p className="soft">{t('opening')}</p>}
      {pages !== undefined && <PagePicture pages={pages} page={page} zoom={zooms[step] ?? 1} turn={turns[quarters] ?? 0} />}
    </aside>
  );
}
