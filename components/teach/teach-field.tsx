import { MousePointerClick } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { RecordAtWork } from '../../lib/connection/look-again';
import type { PlanRow } from '../../lib/fill/reading';
import { fieldFrom, listed, matchedOptions, pickable, refusePick, tableOf } from '../../lib/fill/teach';
import type { ControlDescription } from '../../lib/messages';
import { findWritten, refuseOption } from '../../lib/profiles/check-taught';
import { nothingTaught, type Taught, withField } from '../../lib/profiles/taught';
import { ReceiptLine } from '../review/receipt-row';
import { ReviewRow } from '../review/review-row';
import { GateSentence } from '../transfer/page-sentence';
import type { ScreenReading } from '../transfer/use-work';
import { useAnnounce } from '../ui/announcer';
import { Notice } from '../ui/notice';
import { ScreenFrame } from '../ui/screen-frame';
import type { ClientTrackLink } from '../use-clienttrack';
import { OptionMatch } from './option-match';
import { PickList } from './pick-list';
import { usePick } from './use-pick';
import { useTaughtDraft } from './use-taught';
import { useTrial } from './use-trial';
import './teach.css';

/** The field the row means already, where only its choices are not known. */
const knownControl = (row: PlanRow, choices: readonly ControlDescription[]): number | undefined => {
  const same = listed(choices).filter(({ label, section }) => label === row.label && section === row.section);
  return row.state === 'no-such-option' && same.length === 1 ? same[0]?.key : undefined;
};

/** Only what is new: a choice that is known without it needs no teaching. */
function newTexts(texts: Readonly<Record<string, string>>, known: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).filter(([code, text]) => text !== '' && known[code] !== text));
}

/** Where a field of ours is on this page: pointed at, found again, matched, tried, kept. */
export function TeachField({
  row,
  reading,
  link,
  record,
  code,
  onDone,
}: {
  row: PlanRow;
  reading: ScreenReading;
  link: ClientTrackLink;
  record: RecordAtWork;
  code: string;
  onDone: () => void;
}) {
  const t = useTranslations('teach');
  const { transfer, deployment } = record;
  const announce = useAnnounce();
  const draft = useTaughtDraft();
  const { screen, document } = reading;
  const own = row.own ?? '';
  const choices = pickable(row, screen, document.description);
  const [picked, setPicked] = useState(() => knownControl(row, choices));
  const [chosen, setChosen] = useState<Record<string, string>>({});
  const [isIncluded, setIncluded] = useState(false);
  const control = choices.find(({ key }) => key === picked);
  const refusal = control === undefined ? undefined : refusePick(control, own, screen, transfer);
  const table = tableOf(screen, own);
  const known = useMemo(() => (control === undefined ? {} : matchedOptions(screen, own, control)), [control, screen, own]);
  const texts = { ...known, ...chosen };
  const added = JSON.stringify(newTexts(texts, known));

  const taught: Taught | undefined = useMemo(() => {
    if (control === undefined || refusal !== undefined) return undefined;
    const options: Record<string, string> = JSON.parse(added);
    return withField(
      deployment.taught ?? nothingTaught,
      screen.name,
      own,
      fieldFrom(control, Object.keys(options).length === 0 ? undefined : options),
    );
  }, [control, refusal, added, deployment.taught, screen.name, own]);
  const trial = useTrial(link, record, taught, row.id);

  function take(key: number) {
    setPicked(key);
    setChosen({});
    const label = choices.find((each) => each.key === key)?.label ?? '';
    announce(t('picked', { label: label === '' ? t('noLabel') : label }));
  }
  const pick = usePick(document, take);
  const { wait } = pick;
  const firstKeys = useRef(choices.map(({ key }) => key));
  const isToPoint = useRef(picked === undefined);
  useEffect(() => {
    if (isToPoint.current && firstKeys.current.length > 0) void wait(firstKeys.current);
  }, [wait]);

  const found = taught === undefined ? undefined : trial.row;
  // In a grid the row that this form takes need not be the one that was pointed at: the column counts.
  const foundKey = found?.write?.key;
  const isElsewhere =
    foundKey !== undefined &&
    (control?.row === undefined ? foundKey !== picked : !choices.some(({ key, label }) => key === foundKey && label === control.label));
  const isFound = found !== undefined && !isElsewhere && found.state !== 'two-places' && found.state !== 'cannot-find';
  const field = findWritten(screen, own);
  const badOption =
    field === undefined
      ? undefined
      : Object.entries(newTexts(texts, known))
          .map(([each, text]) => refuseOption(text, each, field))
          .find((each) => each !== undefined);
  // One field of a blank row would make it another row's; such a row is filled as a whole.
  const isWholeRow = control?.row !== undefined && row.each !== undefined && row.each.of !== 'household';
  const canTry =
    !isWholeRow &&
    isFound &&
    badOption === undefined &&
    found.write !== undefined &&
    trial.gate === undefined &&
    (found.state !== 'differs' || isIncluded);
  const canKeep = isFound && badOption === undefined;

  async function keep() {
    if (taught === undefined) return;
    const place = taught.fields[screen.name]?.[own];
    const isKept =
      place !== undefined &&
      (await draft.change((latest) => ({
        taught: withField(latest.taught, screen.name, own, place),
        taughtWith: { ...latest.taughtWith, [`${screen.name} ${own}`]: transfer.id },
      })));
    if (isKept) announce(t('kept'));
    onDone();
  }

  const isTried = trial.receipt !== undefined;
  const action = taught !== undefined && (
    <>
      {canTry && !isTried && (
        <button type="button" className="button primary" disabled={trial.isBusy} onClick={() => void trial.fill()}>
          {trial.isBusy ? t('trying') : t('try')}
        </button>
      )}
      <button
        type="button"
        className={canTry && !isTried ? 'button plain' : 'button primary'}
        disabled={!canKeep}
        onClick={() => void keep()}
      >
        {t('keep')}
      </button>
    </>
  );

  return (
    <ScreenFrame title={t('title', { label: own })} onBack={onDone} action={action || undefined}>
      <p>{t('hint')}</p>
      <div className="row">
        <button
          type="button"
          className={control === undefined ? 'button primary' : 'button'}
          disabled={pick.isWaiting || choices.length === 0}
          onClick={() => void wait(choices.map(({ key }) => key))}
        >
          <MousePointerClick size={16} aria-hidden />
          {t(control === undefined ? 'clickIt' : 'another')}
        </button>
      </div>
      {pick.isWaiting && (
        <p className="soft" role="status">
          {t('waiting')}
        </p>
      )}
      <details className="fold" open={control === undefined}>
        <summary>{t('list')}</summary>
        <PickList
          controls={choices}
          picked={picked}
          onPick={(key) => {
            take(key);
            pick.show(key);
          }}
        />
      </details>
      {control !== undefined && (
        <section className="sheet teach-found" aria-label={t('picked', { label: control.label })}>
          <h2>{t('picked', { label: control.label === '' ? t('noLabel') : control.label })}</h2>
          <p className="soft">
            {control.section !== '' && `${t('section')}: ${control.section} · `}
            {t('kindOf')}: {t(`kind.${control.kind}`)}
          </p>
          {refusal !== undefined && <Notice tone="bad">{t(`refusal.${refusal}`)}</Notice>}
          {taught !== undefined && isFound && <Notice tone="good">{t('foundOne')}</Notice>}
          {taught !== undefined && !isFound && (
            <Notice tone="bad">{t(found?.state === 'two-places' || isElsewhere ? 'foundMany' : 'foundNone')}</Notice>
          )}
          {refusal === undefined && table !== undefined && control.options.length > 0 && (
            <OptionMatch
              table={table}
              control={control}
              texts={texts}
              onText={(each, text) => setChosen((before) => ({ ...before, [each]: text }))}
            />
          )}
          {badOption !== undefined && <Notice tone="bad">{t(`refusal.${badOption}`)}</Notice>}
          {isFound && found.state === 'no-such-option' && <Notice tone="warn">{t('needOption', { text: found.after })}</Notice>}
          {isFound && found.write !== undefined && !isTried && (
            <ul className="review">
              <ReviewRow row={found} isIncluded={isIncluded} onInclude={setIncluded} />
            </ul>
          )}
          {isFound && isWholeRow && <p className="soft">{t('wholeRow')}</p>}
          {trial.receipt !== undefined && (
            <ul className="review">
              <ReceiptLine row={trial.receipt} focusRef={undefined} onPage={undefined} onUndo={() => void trial.undo()} />
            </ul>
          )}
        </section>
      )}
      {trial.gate !== undefined && taught !== undefined && <GateSentence failure={trial.gate} deployment={deployment} code={code} />}
    </ScreenFrame>
  );
}
