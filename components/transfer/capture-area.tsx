import { useTranslations } from 'use-intl';
import type { CaptureReading } from '../../lib/fill/reading';
import { IdCard } from '../capture/id-card';
import { Notice } from '../ui/notice';

/** What the page says about the new client's ID, right after the save that creates it (R25). */
export function CaptureArea({
  capture,
  code,
  isAsking,
  isUsedElsewhere,
  onAccept,
  onReject,
}: {
  capture: CaptureReading;
  code: string;
  isAsking: boolean;
  isUsedElsewhere: boolean;
  onAccept: (id: string) => void;
  onReject: (id: string) => void;
}) {
  const t = useTranslations('finish');
  if (capture.kind === 'disagree' || capture.kind === 'other-name' || capture.kind === 'was-there')
    return <Notice tone="bad">{t(capture.kind, { code })}</Notice>;
  if (capture.kind === 'none' || !isAsking) return null;
  return (
    <IdCard
      key={capture.id}
      found={capture}
      code={code}
      isUsedElsewhere={isUsedElsewhere}
      onAccept={() => onAccept(capture.id)}
      onReject={() => onReject(capture.id)}
    />
  );
}
