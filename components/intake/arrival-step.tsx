import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { todayOf } from '../../lib/fill/dates';
import type { IntakeResult } from '../../lib/intake/intake-result';
import { openReader } from '../../lib/intake/open-reader';
import { type ReceivedFile, refusedFile } from '../../lib/intake/received-file';
import { ScreenFrame } from '../ui/screen-frame';
import type { Draft } from './draft';
import { DropZone } from './drop-zone';
import { EnvelopeFields } from './envelope-fields';
import { RefusalList } from './refusal-list';

/** How the form arrived, and the form: dropped, chosen, or to be typed. */
export function ArrivalStep({
  draft,
  now,
  onChange,
  onRead,
  onType,
  onBack,
}: {
  draft: Draft;
  now: Date;
  onChange: (patch: Partial<Draft>) => void;
  onRead: (result: IntakeResult) => void;
  onType: () => void;
  onBack: () => void;
}) {
  const t = useTranslations('receive');
  const [isBusy, setBusy] = useState(false);
  const [result, setResult] = useState<ReceivedFile>();
  const [reader] = useState(() => openReader());
  useEffect(() => reader.close, [reader]);

  async function read(file: File) {
    setBusy(true);
    setResult(undefined);
    const outcome = await reader.read(file, { today: todayOf(now) });
    setBusy(false);
    const [entry] = outcome.entries;
    // Tables hold several households; this view takes one form.
    if (outcome.entries.length > 1 || outcome.question || (entry && outcome.kind !== 'pdf')) setResult(refusedFile('not-a-pdf'));
    else if (entry === undefined) setResult(outcome);
    else onRead(entry.result);
  }

  return (
    <ScreenFrame title={t('title')} onBack={onBack}>
      <EnvelopeFields draft={draft} errors={[]} onChange={onChange} />
      {result !== undefined && <RefusalList title={t('refusedTitle')} refusals={result.refusals} />}
      <DropZone isBusy={isBusy} onFile={(file) => void read(file)} />
      <button type="button" className="button wide" onClick={onType}>
        {t('orType')}
      </button>
    </ScreenFrame>
  );
}
