import { TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { TrackingRow } from '../../lib/tracking/tracking-row';

/** What is late about a row, or due today: never by colour alone. */
export function DueWords({ due }: Pick<TrackingRow, 'due'>) {
  const t = useTranslations('tracking.due');
  if (due.length === 0) return null;
  return (
    <span className="due">
      <TriangleAlert size={14} aria-hidden />
      {due.map((why) => t(why)).join('; ')}
    </span>
  );
}
