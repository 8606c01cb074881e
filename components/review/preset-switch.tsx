import { useTranslations } from 'use-intl';
import type { PlanRow } from '../../lib/fill/reading';
import { withPreset } from '../settings/preset-list';
import { useAgency } from '../settings/use-agency';
import { useAnnounce } from '../ui/announcer';

/** A preset answer is said to be one, and is stopped or taken up again for every form from here. */
export function PresetSwitch({ row }: { row: PlanRow }) {
  const t = useTranslations('agency');
  const announce = useAnnounce();
  const { presetsOff, answer } = useAgency();
  const { preset, label } = row;
  if (preset === undefined || (row.state !== 'will-fill' && row.state !== 'differs' && row.why !== 'preset-off')) return null;
  const isOff = presetsOff.includes(preset);
  function change(isOn: boolean) {
    answer({ presetsOff: withPreset(presetsOff, preset ?? '', isOn) });
    announce(t(isOn ? 'presetResumed' : 'presetStopped', { label }));
  }
  return (
    <p className="note preset">
      {!isOff && <span>{t('presetNote')} </span>}
      <button
        type="button"
        className="button plain small"
        aria-label={t(isOff ? 'presetAgain' : 'presetStop', { label })}
        onClick={() => change(isOff)}
      >
        {t(isOff ? 'presetOn' : 'presetOff')}
      </button>
    </p>
  );
}
