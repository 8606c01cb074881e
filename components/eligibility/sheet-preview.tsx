import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Matrix } from '../../lib/eligibility/matrix';
import { matrixFields } from '../../lib/eligibility/matrix-refusal';
import { type MergeMode, mergeMatrix, mergeModes } from '../../lib/eligibility/merge-matrix';
import type { ReceivedMatrix } from '../../lib/eligibility/receive-matrix';
import type { ColumnNames } from '../../lib/intake/received-file';
import { ColumnMatch } from '../intake/column-match';
import { TextField } from '../ui/field';
import { Notice } from '../ui/notice';
import { RadioGroup } from '../ui/radio-group';
import { ScreenFrame } from '../ui/screen-frame';
import { SheetRefusals } from './sheet-refusals';

const effects = ['added', 'changed', 'same', 'gone'] as const;

/** What a sheet says and what taking it in would do; every row and cell accounted for. */
export function SheetPreview({
  matrix,
  received,
  columns,
  today,
  onAnswer,
  onKeep,
  onAnother,
  onBack,
}: {
  matrix: Matrix;
  received: ReceivedMatrix;
  columns: ColumnNames;
  today: string;
  onAnswer: (columns: ColumnNames) => void;
  onKeep: (change: (before: Matrix) => Matrix) => Promise<boolean>;
  onAnother: () => void;
  onBack: () => void;
}) {
  const t = useTranslations('eligibility');
  const { entries, refused, unknown, saysAsOf } = received;
  const [asOf, setAsOf] = useState(saysAsOf ?? '');
  const [mode, setMode] = useState<MergeMode>('replace');
  const [isBusy, setBusy] = useState(false);
  const undated = entries.filter((entry) => entry.asOf === undefined).length;
  const isDated = undated === 0 || (asOf !== '' && asOf <= today);
  const { counts } = mergeMatrix(matrix, entries, mode, asOf);

  async function keep() {
    setBusy(true);
    const isKept = await onKeep((before) => ({ ...before, columns, entries: mergeMatrix(before, entries, mode, asOf).entries }));
    if (!isKept) setBusy(false);
  }

  const another = (
    <button type="button" className="button" onClick={onAnother}>
      {t('otherSheet')}
    </button>
  );
  if (refused !== undefined) {
    return (
      <ScreenFrame title={t('sheetTitle')} onBack={onBack}>
        <Notice tone="bad">{t(`fileRefusal.${refused}`)}</Notice>
        <div className="row">{another}</div>
      </ScreenFrame>
    );
  }
  return (
    <ScreenFrame
      title={t('sheetTitle')}
      onBack={onBack}
      action={
        entries.length > 0 && (
          <button type="button" className="button primary" disabled={isBusy || !isDated} onClick={() => void keep()}>
            {t('keep', { count: entries.length })}
          </button>
        )
      }
    >
      <div className="tight" role="status">
        <p>
          <strong>{t('rows', { ...received.rows })}</strong>
        </p>
        <p className="soft">{t('cells', { ...received.cells })}</p>
      </div>
      {unknown.titles.length > 0 && (
        <ColumnMatch
          key={unknown.titles.join()}
          unknown={unknown}
          hint={t('match')}
          wordsOf={(name) => {
            const field = matrixFields.find((each) => each === name);
            return field === undefined ? name : t(`fields.${field}`);
          }}
          onMatch={onAnswer}
        />
      )}
      <SheetRefusals refusals={received.refusals} />
      {entries.length > 0 && (
        <section className="sheet">
          {undated > 0 && (
            <TextField
              label={t('sheetDate')}
              hint={`${t('sheetDateHint', { count: undated })}${saysAsOf === undefined ? '' : ` ${t('sheetDateSaid')}`}`}
              type="date"
              required
              max={today}
              value={asOf}
              onChange={({ target }) => setAsOf(target.value)}
            />
          )}
          {matrix.entries.length > 0 && (
            <RadioGroup
              label={t('mode')}
              value={mode}
              options={mergeModes.map((value) => ({ value, text: t(`modes.${value}`) }))}
              onChange={(value) => setMode(mergeModes.find((each) => each === value) ?? mode)}
            />
          )}
          <ul className="tight">
            {effects.map((effect) => counts[effect] > 0 && <li key={effect}>{t(`would.${effect}`, { count: counts[effect] })}</li>)}
          </ul>
        </section>
      )}
      <div className="row">{another}</div>
    </ScreenFrame>
  );
}
