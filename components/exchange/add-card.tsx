import { type ChangeEvent, type FormEvent, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Card } from '../../lib/exchange/card';
import { parseCard } from '../../lib/exchange/card-text';
import type { Partner } from '../../lib/exchange/partner';
import type { Environment } from '../../lib/hmis/ids';
import { TextField } from '../ui/field';
import { type CardProblem, useCardWords } from './use-card-words';

type Given = Pick<Partner, 'kind' | 'vsp' | 'name' | 'card'>;

/** A card is pasted or dropped, and said whose it is; it is worth nothing before the words are compared. */
export function AddCard({
  kind,
  environment,
  forVsp,
  text: given = '',
  knownNameOf,
  onAdd,
}: {
  kind: Partner['kind'];
  environment: Environment;
  /** The alias that a card is missing for. */
  forVsp?: string | undefined;
  /** Of a card that came in a file. */
  text?: string | undefined;
  /** How a VSP that has a card already is called. */
  knownNameOf: (vsp: string) => string | undefined;
  onAdd: (given: Given) => Promise<CardProblem | undefined>;
}) {
  const t = useTranslations('partners');
  const cardWords = useCardWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(given);
  const [vsp, setVsp] = useState(forVsp ?? '');
  const [typedName, setName] = useState('');
  const [problem, setProblem] = useState<CardProblem>();
  const [wasTried, setTried] = useState(false);
  const name = (typedName.trim() || knownNameOf(vsp)) ?? '';
  const isAliasWrong = kind === 'vsp' && !/^V\d{2}$/.test(vsp);

  const put = (next: string) => {
    setText(next);
    setProblem(undefined);
  };
  const fromFile = async (file: File | undefined) => file !== undefined && put(await file.slice(0, 100_000).text());

  async function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    const parsed = parseCard(text);
    if (!parsed.ok) {
      if (parsed.reason === 'private-key') setText('');
      return setProblem(parsed.reason);
    }
    if (parsed.environment !== environment) return setProblem('other-environment');
    if (isAliasWrong || name === '') return setProblem(undefined);
    const card: Card = parsed.card;
    const refused = await onAdd({ kind, name, card, ...(kind === 'vsp' && { vsp }) });
    setProblem(refused);
    if (refused === undefined) {
      setText('');
      setName('');
      setTried(false);
    }
  }

  return (
    <form
      className="sheet"
      onSubmit={(event) => void submit(event)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void fromFile(event.dataTransfer.files[0]);
      }}
      noValidate
    >
      <h2>{t('add')}</h2>
      {kind === 'vsp' && (
        <TextField
          label={t('alias')}
          hint={t('aliasHint')}
          error={wasTried && isAliasWrong ? t('alias-format') : undefined}
          placeholder="V01"
          maxLength={3}
          value={vsp}
          onChange={(event) => setVsp(event.target.value.toUpperCase())}
        />
      )}
      <TextField
        label={t('name')}
        hint={t('nameHint')}
        error={wasTried && name === '' ? t('name-missing') : undefined}
        maxLength={80}
        value={typedName}
        placeholder={knownNameOf(vsp) ?? ''}
        onChange={(event) => setName(event.target.value)}
      />
      <div className="field">
        <label htmlFor={id}>{t('cardText')}</label>
        <span className="hint" id={`${id}-hint`}>
          {t('addHint')}
        </span>
        <textarea
          id={id}
          className="paste"
          rows={3}
          value={text}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={problem === undefined ? undefined : true}
          aria-describedby={problem === undefined ? `${id}-hint` : `${id}-hint ${id}-error`}
          onChange={(event) => put(event.target.value)}
        />
        {problem !== undefined && (
          <span className="error" id={`${id}-error`} role="alert">
            {cardWords(problem)}
          </span>
        )}
      </div>
      <input
        ref={input}
        type="file"
        accept=".txt,text/plain"
        aria-label={t('cardFile')}
        tabIndex={-1}
        hidden
        onChange={({ target }: ChangeEvent<HTMLInputElement>) => {
          void fromFile(target.files?.[0]);
          target.value = '';
        }}
      />
      <div className="row">
        <button type="button" className="button" onClick={() => input.current?.click()}>
          {t('cardFile')}
        </button>
        <button type="submit" className="button">
          {t('addCard')}
        </button>
      </div>
    </form>
  );
}
