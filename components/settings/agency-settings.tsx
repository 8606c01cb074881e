import { useTranslations } from 'use-intl';
import type { UnmetNeedRecipe } from '../../lib/profiles/profile';
import { PresetList } from './preset-list';
import { UnmetNeedChoice } from './unmet-need-choice';
import { useAgency } from './use-agency';

/** Everything the agency says of its own ClientTrack. */
export function AgencySettings({ unmetNeeds }: { unmetNeeds: UnmetNeedRecipe | undefined }) {
  const t = useTranslations('agency');
  const { presetsOff, answer } = useAgency();
  return (
    <section className="tight">
      <h2>{t('title')}</h2>
      <UnmetNeedChoice recipe={unmetNeeds} onChange={(recipe) => answer({ unmetNeeds: recipe })} />
      <PresetList off={presetsOff} onChange={(off) => answer({ presetsOff: off })} />
    </section>
  );
}
