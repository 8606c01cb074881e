import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Matrix } from '../../lib/eligibility/matrix';
import type { SheetReader } from '../../lib/eligibility/open-sheet-reader';
import { ScreenFrame } from '../ui/screen-frame';
import { SheetDrop } from './sheet-drop';
import { SheetPreview } from './sheet-preview';
import { useSheet } from './use-sheet';

/** Takes in a region's sheet: a look at what it says first, then the person's word. */
export function SheetStep({
  matrix,
  today,
  openReader,
  onKeep,
  onBack,
}: {
  matrix: Matrix;
  today: string;
  openReader?: () => SheetReader;
  onKeep: (change: (before: Matrix) => Matrix) => Promise<boolean>;
  onBack: () => void;
}) {
  const t = useTranslations('eligibility');
  const sheet = useSheet(matrix.columns, today, openReader);
  const [isAnother, setAnother] = useState(false);
  const choose = (file: File) => {
    setAnother(false);
    sheet.choose(file);
  };
  if (sheet.sheet !== undefined && !isAnother && !sheet.isReading) {
    return (
      <SheetPreview
        matrix={matrix}
        received={sheet.sheet}
        columns={sheet.columns}
        today={today}
        onAnswer={sheet.answer}
        onKeep={onKeep}
        onAnother={() => setAnother(true)}
        onBack={onBack}
      />
    );
  }
  return (
    <ScreenFrame title={t('sheetTitle')} onBack={onBack}>
      <SheetDrop isReading={sheet.isReading} onFile={choose} />
    </ScreenFrame>
  );
}
