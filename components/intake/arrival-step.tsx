import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Refusal } from '../../lib/intake/refusal';
import { ScreenFrame } from '../ui/screen-frame';
import { BlankForms } from './blank-forms';
import type { Draft } from './draft';
import { DropZone } from './drop-zone';
import { EnvelopeFields } from './envelope-fields';
import { PasteField } from './paste-field';
import { PictureOffer } from './picture-offer';
import { RefusalList } from './refusal-list';

/** How the form arrived, and the form: dropped, chosen, or to be typed. */
export function ArrivalStep({
  draft,
  refusals,
  isBusy,
  onChange,
  onFiles,
  onType,
  onTypeExit,
  onTypeFrom,
  waiting,
  onBack,
}: {
  draft: Draft;
  /** Of a file that was refused whole. */
  refusals: Refusal[];
  isBusy: boolean;
  onChange: (patch: Partial<Draft>) => void;
  onFiles: (files: File[]) => void;
  onType: () => void;
  onTypeExit: () => void;
  /** The file is a picture: typed while looking at it. */
  onTypeFrom: ((kind: 'enrollment' | 'exit') => void) | undefined;
  /** Sealed files whose senders are not compared yet. */
  waiting?: ReactNode;
  onBack: () => void;
}) {
  const t = useTranslations('receive');
  return (
    <ScreenFrame title={t('title')} onBack={onBack}>
      <EnvelopeFields draft={draft} errors={[]} onChange={onChange} />
      {waiting}
      <RefusalList title={t('refusedTitle')} refusals={refusals} />
      {onTypeFrom !== undefined && <PictureOffer onType={onTypeFrom} />}
      <DropZone isBusy={isBusy} onFiles={onFiles} />
      <PasteField isBusy={isBusy} onFiles={onFiles} />
      <button type="button" className="button wide" onClick={onType}>
        {t('orType')}
      </button>
      <button type="button" className="button wide" onClick={onTypeExit}>
        {t('orTypeExit')}
      </button>
      <BlankForms />
    </ScreenFrame>
  );
}
