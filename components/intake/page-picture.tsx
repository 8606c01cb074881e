import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Pages } from '../../lib/intake/open-pages';
import type { PageRequest } from '../../lib/intake/page-source';
import { Notice } from '../ui/notice';

/** One page of a document, drawn as wide as there is room for, times `zoom`. Arrow keys move it. */
export function PagePicture({ pages, page, zoom, turn }: { pages: Pages; page: number; zoom: number; turn: PageRequest['turn'] }) {
  const t = useTranslations('look');
  const box = useRef<HTMLElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [room, setRoom] = useState(0);
  const [isFailed, setFailed] = useState(false);

  useEffect(() => {
    if (box.current === null) return;
    const watch = new ResizeObserver(([entry]) => setRoom(Math.floor(entry?.contentRect.width ?? 0)));
    watch.observe(box.current);
    return () => watch.disconnect();
  }, []);

  useEffect(() => {
    if (room === 0) return;
    let isStale = false;
    void pages.draw({ page, turn, width: Math.round(room * zoom * devicePixelRatio) }).then((picture) => {
      if (isStale) return picture?.close();
      setFailed(picture === undefined);
      const sheet = canvas.current;
      if (picture === undefined || sheet === null) return;
      sheet.width = picture.width;
      sheet.height = picture.height;
      sheet.getContext('bitmaprenderer')?.transferFromImageBitmap(picture);
      sheet.dataset.drawn = `${page}`;
    });
    return () => {
      isStale = true;
    };
  }, [pages, page, zoom, turn, room]);

  return (
    <>
      {isFailed && <Notice tone="bad">{t('failed')}</Notice>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section ref={box} className="page-box sensitive" tabIndex={0} aria-label={t('picture', { page, count: pages.count })}>
        <canvas ref={canvas} hidden={isFailed} style={{ width: `${zoom * 100}%` }} />
      </section>
    </>
  );
}
