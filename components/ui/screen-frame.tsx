import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';

/** One view of the panel: heading, one scroll region, and one primary action that stays in sight. */
export function ScreenFrame({
  title,
  onBack,
  action,
  aside,
  beside,
  children,
}: {
  title: string;
  onBack?: (() => void) | undefined;
  action?: ReactNode;
  aside?: ReactNode;
  /** What is looked at while the view is worked on: above it, or on its left where there is room. */
  beside?: ReactNode;
  children: ReactNode;
}) {
  const t = useTranslations('app');
  const heading = useRef<HTMLHeadingElement>(null);
  // A new view: the reader starts at its heading. A field that asked for the focus keeps it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the title is what makes it another view
  useEffect(() => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <>
      <div className="with-beside">
        {beside}
        <main className="scroll">
          <div className="stack">
            <div className="head">
              {onBack !== undefined && (
                <button type="button" className="button icon" onClick={onBack} aria-label={t('back')} title={t('back')}>
                  <ArrowLeft size={18} aria-hidden />
                </button>
              )}
              <h1 ref={heading} tabIndex={-1}>
                {title}
              </h1>
              {aside}
            </div>
            {children}
          </div>
        </main>
      </div>
      {action !== undefined && <footer className="action-bar">{action}</footer>}
    </>
  );
}
