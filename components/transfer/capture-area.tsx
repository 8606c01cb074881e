import { useTranslations } from 'use-intl';
import type { CaptureReading } from '../../lib/fill/reading';
import type { Transfer } from '../../lib/hmis/transfer';
import { IdCard } from '../capture/id-card';
import { MergeCard } from '../capture/merge-card';
import { Notice } from '../ui/notice';

type FoundId = Extract<CaptureReading, { kind: 'id' }>;

/** The ID on the page that the person is asked about: a new client's, or another one than the record has. */
export function askedId(transfer: Transfer, capture: CaptureReading | undefined, rejected: string | undefined): FoundId | undefined {
  if (capture?.kind !== 'id' || capture.id === rejected || capture.id === transfer.clientTrackId) return undefined;
  return capture;
}

/** What the page says about the client's ID: right after the save that creates it (R25), and after ClientTrack merged the client. */
export function CaptureArea({
  transfer,
  capture,
  asked,
  code,
  usedIds,
  onAccept,
  onReject,
}: {
  transfer: Transfer;
  capture: CaptureReading | undefined;
  asked: FoundId | undefined;
  code: string;
  usedIds: ReadonlySet<string>;
  onAccept: (id: string) => void;
  onReject: (id: string) => void;
}) {
  const t = useTranslations('finish');
  const oldId = transfer.clientTrackId;
  if (oldId === undefined && (capture?.kind === 'disagree' || capture?.kind === 'other-name' || capture?.kind === 'was-there'))
    return <Notice tone="bad">{t(capture.kind, { code })}</Notice>;
  if (asked === undefined) return null;
  const card = {
    found: asked,
    isUsedElsewhere: usedIds.has(asked.id),
    onAccept: () => onAccept(asked.id),
    onReject: () => onReject(asked.id),
  };
  return oldId === undefined ? <IdCard key={asked.id} code={code} {...card} /> : <MergeCard key={asked.id} oldId={oldId} {...card} />;
}
