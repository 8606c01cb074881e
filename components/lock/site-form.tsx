import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { isSiteAllowed, requestSite } from '../../lib/connection/site-access';
import type { Environment } from '../../lib/hmis/ids';
import type { Deployment } from '../../lib/profiles/deployment';
import { parseAddress } from '../../lib/profiles/parse-address';
import { profileForAddress } from '../../lib/profiles/registry';
import { usePolicy } from '../policy/use-policy';
import { UseInside } from '../training/use-inside';
import { useAnnounce } from '../ui/announcer';
import { TextField } from '../ui/field';
import { Notice } from '../ui/notice';
import { RadioGroup } from '../ui/radio-group';
import { ScreenFrame } from '../ui/screen-frame';
import { SiteCard } from './site-card';

type AddressError = Extract<ReturnType<typeof parseAddress>, { ok: false }>['reason'] | 'siteBarred';

/** Where the agency's ClientTrack is and whose records it holds; then the browser's own question for that one site. */
export function SiteForm({
  step,
  onBack,
  onSite,
}: {
  step?: string;
  onBack?: (() => void) | undefined;
  onSite: (deployment: Deployment) => void;
}) {
  const t = useTranslations('setup');
  const app = useTranslations('app');
  const { rules } = usePolicy();
  const announce = useAnnounce();
  const [address, setAddress] = useState('');
  const [environment, setEnvironment] = useState<Environment>('live');
  const [error, setError] = useState<AddressError>();
  const [choiceError, setChoiceError] = useState<'isPracticeCopy' | 'isLiveSite'>();
  const [deployment, setDeployment] = useState<Deployment>();
  const [isDenied, setDenied] = useState(false);

  function check(event: FormEvent) {
    event.preventDefault();
    setChoiceError(undefined);
    const parsed = parseAddress(address);
    if (!parsed.ok) {
      setError(parsed.reason);
      return;
    }
    const { origin, tenantPath } = parsed;
    setError(undefined);
    const profile = profileForAddress(address);
    // One wrong click must not make a training copy of the live site, nor the other way round.
    const known = profile.environment ?? parsed.environment ?? environment;
    if (known !== environment) {
      const other = known === 'live' ? 'isLiveSite' : 'isPracticeCopy';
      setChoiceError(other);
      announce(t(other));
      return;
    }
    const site = { origin, tenantPath, environment, profile: profile.name };
    if (isSiteAllowed(site, rules)) setDeployment(site);
    else setError('siteBarred');
  }

  async function allow(site: Deployment) {
    if (await requestSite(site)) {
      onSite(site);
      return;
    }
    setDenied(true);
    announce(t('denied'));
  }

  if (deployment === undefined) {
    return (
      <ScreenFrame
        title={t('siteTitle')}
        onBack={onBack}
        action={
          <button type="submit" form="site" className="button primary">
            {t('checkAddress')}
          </button>
        }
      >
        {step !== undefined && <p className="soft">{step}</p>}
        <form id="site" className="stack" onSubmit={check} noValidate>
          <TextField
            label={t('address')}
            hint={t('addressHint')}
            error={error === undefined ? undefined : error === 'siteBarred' ? app(error) : t(error)}
            value={address}
            inputMode="url"
            onChange={(event) => {
              setAddress(event.target.value);
              setChoiceError(undefined);
            }}
          />
          <RadioGroup
            label={t('kind')}
            value={environment}
            error={choiceError === undefined ? undefined : t(choiceError)}
            options={[
              { value: 'live', text: t('kindLive') },
              { value: 'practice', text: t('kindPractice') },
            ]}
            onChange={(value) => {
              setEnvironment(value === 'practice' ? 'practice' : 'live');
              setChoiceError(undefined);
            }}
          />
        </form>
        <UseInside onSite={onSite} />
      </ScreenFrame>
    );
  }
  return (
    <ScreenFrame
      title={t('siteFound')}
      onBack={() => setDeployment(undefined)}
      action={
        <>
          <button type="button" className="button primary" onClick={() => void allow(deployment)}>
            {t('allowSite')}
          </button>
          <div className="row">
            <button type="button" className="button plain" onClick={() => setDeployment(undefined)}>
              {t('changeAddress')}
            </button>
            {isDenied && (
              <button type="button" className="button plain" onClick={() => onSite(deployment)}>
                {t('later')}
              </button>
            )}
          </div>
        </>
      }
    >
      {step !== undefined && <p className="soft">{step}</p>}
      <SiteCard deployment={deployment} />
      <p>{t('onlySite')}</p>
      {isDenied && <Notice tone="warn">{t('denied')}</Notice>}
    </ScreenFrame>
  );
}
