import { memo } from 'react';
import { useTranslations } from 'use-intl';
import type { Card } from '../../lib/exchange/card';
import type { Partner } from '../../lib/exchange/partner';
import { isPicture } from '../../lib/intake/received-file';
import { ColumnMatch } from './column-match';
import type { Answers, FileLine } from './file-line';
import { type FormOfFile, formsOf, sentOf } from './listed-form';
import { PictureOffer } from './picture-offer';
import { RefNote } from './ref-note';
import { RefusalList } from './refusal-list';
import { SealedNote } from './sealed-note';
import type { Standing } from './standing-of';
import { useWhereWords } from './use-words-for';

/** One file of several: what came of it, its forms, and the one question it may ask. */
export const FileItem = memo(
  FileItemNow,
  (before, after) =>
    before.line === after.line &&
    before.vsp === after.vsp &&
    (after.line.sealed === undefined || (before.standing === after.standing && before.partners === after.partners)),
);

// Of 200 lines one changes at a time; drawing all of them for it would hold the panel up.
function FileItemNow({
  line,
  onOpen,
  onTypeFrom,
  onAnswer,
  standing,
  partners,
  onCards,
}: {
  line: FileLine;
  /** Whose files they are: an answer is remembered for them. */
  vsp: string;
  onOpen: (place: number) => void;
  /** The file is a picture: typed while looking at it. */
  onTypeFrom: (kind: 'enrollment' | 'exit') => void;
  onAnswer: (answers: Answers) => void;
  /** What the records say of the references of a package. */
  standing: (place: number) => Standing | undefined;
  partners: readonly Partner[];
  onCards: (card: Card | undefined) => void;
}) {
  const t = useTranslations('receive');
  const where = useWhereWords();
  const { result, state, name, kept } = line;
  const forms = formsOf(result);
  const entryWords = ({ row, kind }: FormOfFile) =>
    row === undefined ? t(kind === 'exit' ? 'exitOnly' : 'entryOnly') : t(kind === 'exit' ? 'exitRow' : 'entryRow', { row });
  const entryState = ({ result: { form } }: FormOfFile, place: number) => {
    if (kept.includes(place)) return t('entryKept');
    if (standing(place) !== undefined) return t('entryNotKept');
    return t(form === undefined ? 'entryToChange' : 'entryComplete');
  };
  // What our form has no place for is said here, also of forms that are complete without it.
  const leftOut = forms.flatMap((entry) => entry.result.refusals.filter(({ where }) => /^(?:column|unknown)/.test(where)));
  const refusals = [...(result?.refusals ?? []), ...leftOut];
  return (
    <li className="sheet file-line">
      <h2 className="sensitive">{name}</h2>
      {state !== 'read' && <p className="soft">{t(`fileState.${state}`)}</p>}
      {state === 'read' && result !== undefined && result.question === undefined && (
        <p>
          {t('fileForms', { count: forms.length })} · {t('accounting', { ...result.cells })}
        </p>
      )}
      {state === 'read' && result?.question !== undefined && (
        <fieldset className="field">
          <legend>{t('dayOrderQuestion')}</legend>
          <div className="pair">
            <button type="button" className="button" onClick={() => onAnswer({ dayOrder: 'month-first' })}>
              {t('monthFirst')}
            </button>
            <button type="button" className="button" onClick={() => onAnswer({ dayOrder: 'day-first' })}>
              {t('dayFirst')}
            </button>
          </div>
        </fieldset>
      )}
      {result?.unknown !== undefined && line.file !== undefined && (
        <ColumnMatch
          unknown={result.unknown}
          hint={t('matchHint')}
          wordsOf={where}
          onMatch={(columns) => onAnswer({ columns: { ...line.answers?.columns, ...columns } })}
        />
      )}
      {line.sealed !== undefined && (
        <SealedNote
          sealed={line.sealed}
          partners={partners}
          onPassphrase={(passphrase) => onAnswer({ passphrase })}
          onCards={onCards}
          onAgain={line.file && (() => onAnswer({}))}
        />
      )}
      <RefusalList title={t('refusedTitle')} refusals={refusals} />
      {result !== undefined && isPicture(result) && kept.length > 0 && <p>{t('entryKept')}</p>}
      {result !== undefined && isPicture(result) && kept.length === 0 && line.file !== undefined && <PictureOffer onType={onTypeFrom} />}
      {forms.length > 0 && (
        <ul className="tight">
          {forms.map((entry, place) => (
            <li key={`${entry.kind} ${entry.row}`} className="file-entry">
              <span>
                {entryWords(entry)}: {entryState(entry, place)}
                <RefNote sent={sentOf(line, place)} standing={standing(place)} />
              </span>
              {standing(place) === undefined && !kept.includes(place) && (
                <button
                  type="button"
                  className="button"
                  aria-label={t('openEntryOf', { what: entryWords(entry), file: name })}
                  onClick={() => onOpen(place)}
                >
                  {t('openEntry')}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
