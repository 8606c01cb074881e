import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { UnmetNeedRecipe } from '../../lib/profiles/profile';
import { useAnnounce } from '../ui/announcer';
import { TextField } from '../ui/field';
import { RadioGroup } from '../ui/radio-group';

const ways: readonly UnmetNeedRecipe['as'][] = ['need', 'service', 'status'];

/** How this ClientTrack records what could not be referred: nobody outside knows, so the agency says it. */
export function UnmetNeedChoice({
  recipe,
  onChange,
}: {
  recipe: UnmetNeedRecipe | undefined;
  onChange: (recipe: UnmetNeedRecipe | undefined) => void;
}) {
  const t = useTranslations('agency');
  const announce = useAnnounce();
  const [as, setAs] = useState(recipe?.as);
  const [provider, setProvider] = useState(recipe?.provider ?? '');
  const [error, setError] = useState<string>();

  function save(event: FormEvent) {
    event.preventDefault();
    const name = provider.trim();
    const isNamed = name !== '' && (as === 'service' || as === 'status');
    if (isNamed && (name.length < 2 || name.length > 60)) {
      setError(t('providerLength'));
      return;
    }
    setError(undefined);
    onChange(as === undefined ? undefined : { as, ...(isNamed && { provider: name }) });
    announce(t('saved'));
  }

  return (
    <form className="stack" onSubmit={save} noValidate>
      <RadioGroup
        label={t('needs')}
        hint={t('needsHint')}
        value={as ?? ''}
        options={[...ways.map((way) => ({ value: way, text: t(`as.${way}`) })), { value: '', text: t('unknown') }]}
        onChange={(value) => setAs(ways.find((way) => way === value))}
      />
      {as === undefined && <p className="soft">{t('unknownHint')}</p>}
      {(as === 'service' || as === 'status') && (
        <TextField
          label={t('provider')}
          hint={t('providerHint')}
          error={error}
          value={provider}
          onChange={(event) => setProvider(event.target.value)}
        />
      )}
      <div className="row">
        <button type="submit" className="button">
          {t('save')}
        </button>
      </div>
    </form>
  );
}
