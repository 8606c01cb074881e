import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Notice } from '../ui/notice';
import type { Drawing } from './drawing';
import { PictureLeaving } from './picture-leaving';
import { TableTwin } from './table-twin';
import { useWidth } from './use-width';

/** One picture: its answer in a sentence, the drawing, the same as a table, and the way out of the desk. */
export function PictureCard({ name, useDrawing }: { name: string; useDrawing: (isLeaving: boolean) => Drawing }) {
  const t = useTranslations('reports');
  const { title, answer, legend, table, chart } = useDrawing(false);
  const { box, width } = useWidth<HTMLDivElement>();
  const [said, setSaid] = useState<string>();
  const [isLeaving, setLeaving] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasLeaving = useRef(false);
  // The button is there again: who pressed it goes on from it.
  useEffect(() => {
    if (wasLeaving.current && !isLeaving) opener.current?.focus();
    wasLeaving.current = isLeaving;
  }, [isLeaving]);
  return (
    <section className="sheet picture" aria-labelledby={`picture-${name}`}>
      <h2 id={`picture-${name}`}>{title}</h2>
      {answer === undefined ? <p className="soft">{t('nothingYet')}</p> : <p>{answer}</p>}
      <div ref={box} className="picture-box">
        {answer !== undefined && (
          <>
            {legend}
            {chart({ label: title, width, onSay: setSaid })}
            <p className="soft said" aria-hidden="true">
              {said ?? t('pointHint')}
            </p>
          </>
        )}
      </div>
      {answer !== undefined && <TableTwin title={title} table={table} />}
      {answer !== undefined && !isLeaving && (
        <div className="row">
          <button ref={opener} type="button" className="button" onClick={() => setLeaving(true)} aria-label={t('saveWhich', { title })}>
            {t('save')}
          </button>
        </div>
      )}
      {isLeaving && (
        <Notice tone="info">
          <PictureLeaving name={name} useDrawing={useDrawing} onDone={() => setLeaving(false)} />
        </Notice>
      )}
    </section>
  );
}
