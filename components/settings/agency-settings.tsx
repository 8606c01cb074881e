import { useTranslations } from 'use-intl';
import type { Deployment } from '../../lib/profiles/deployment';
import type { UnmetNeedRecipe } from '../../lib/profiles/profile';
import { OrganizationNames } from './organization-names';
import { PresetList } from './preset-list';
import { UnmetNeedChoice } from './unmet-need-choice';
import { useAgency } from './use-agency';

/** Everything the agency says of its own ClientTrack. */
export function AgencySettings({ deployment, unmetNeeds }: { deployment: Deployment; unmetNeeds: UnmetNeedRecipe | undefined }) {
  const t = useTranslations('agency');
  const { presetsOff, answer } = useAgency();
  return (
    <section className="tight">
      <h2>{t('title')}</h2>
      <OrganizationNames
        organization={deployment.organization}
        victimServiceProviders={deployment.victimServiceProviders}
        onChange={answer}
      />
      <UnmetNeedChoice recipe={unmetNeeds} onChange={(recipe) => answer({ unmetNeeds: recipe })} />
      <PresetList off={presetsOff} onChange={(off) => answer({ presetsOff: off })} />
    </section>
  );
}
