import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Deployment } from '../../lib/profiles/deployment';
import { useAnnounce } from '../ui/announcer';
import { TextField } from '../ui/field';

type Names = Pick<Deployment, 'organization' | 'victimServiceProviders'>;

const longest = 120;
const most = 200;
const namesIn = (text: string): string[] => [
  ...new Set(
    text
      .split(';')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  ),
];

/** Who may be signed in while a form is filled: the agency itself, and never a victim service provider (R12). */
export function OrganizationNames({
  organization = '',
  victimServiceProviders = [],
  onChange,
}: Names & { onChange: (names: Names) => void }) {
  const t = useTranslations('agency');
  const announce = useAnnounce();
  const [own, setOwn] = useState(organization);
  const [barred, setBarred] = useState(victimServiceProviders.join('; '));
  const providers = namesIn(barred);
  const isTooLong = own.trim().length > longest || providers.length > most || providers.some((name) => name.length > longest);

  function save(event: FormEvent) {
    event.preventDefault();
    if (isTooLong) return;
    onChange({ organization: own.trim() === '' ? undefined : own.trim(), victimServiceProviders: providers });
    announce(t('saved'));
  }

  return (
    <form className="stack" onSubmit={save} noValidate>
      <TextField
        label={t('organization')}
        hint={t('organizationHint')}
        value={own}
        autoComplete="off"
        onChange={({ target }) => setOwn(target.value)}
      />
      <TextField
        label={t('barred')}
        hint={t('barredHint')}
        error={isTooLong ? t('namesLength') : undefined}
        value={barred}
        autoComplete="off"
        onChange={({ target }) => setBarred(target.value)}
      />
      <div className="row">
        <button type="submit" className="button">
          {t('saveNames')}
        </button>
      </div>
    </form>
  );
}
