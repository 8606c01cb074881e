import { useTranslations } from 'use-intl';
import { type ReturnMethod, returnMethods } from '../../lib/hmis/id-return';
import { RadioGroup } from '../ui/radio-group';

/** The ways that this VSP accepts, and a place to say which those are. */
export function WayChoice({
  vsp,
  method,
  accepted,
  onChoose,
  onAccept,
}: {
  vsp: string;
  method: ReturnMethod;
  accepted: readonly ReturnMethod[];
  onChoose: (method: ReturnMethod) => void;
  onAccept: (accepted: ReturnMethod[]) => void;
}) {
  const t = useTranslations('idReturn');
  const toggle = (way: ReturnMethod) => {
    const next = returnMethods.filter((each) => (each === way ? !accepted.includes(way) : accepted.includes(each)));
    if (next.length > 0) onAccept(next);
  };
  return (
    <div className="sheet">
      <RadioGroup
        label={t('way')}
        hint={t(`wayHint.${method}`, { vsp })}
        value={method}
        options={returnMethods.filter((way) => accepted.includes(way)).map((value) => ({ value, text: t(`ways.${value}`) }))}
        onChange={(value) => onChoose(returnMethods.find((way) => way === value) ?? method)}
      />
      <details>
        <summary>{t('accepts', { vsp })}</summary>
        <fieldset className="field">
          <legend className="unseen">{t('accepts', { vsp })}</legend>
          <span className="hint">{t('acceptsHint', { vsp })}</span>
          {returnMethods.map((way) => (
            <label className="choice" key={way}>
              <input
                type="checkbox"
                checked={accepted.includes(way)}
                disabled={accepted.length === 1 && accepted.includes(way)}
                onChange={() => toggle(way)}
              />
              <span>{t(`ways.${way}`)}</span>
            </label>
          ))}
        </fieldset>
      </details>
    </div>
  );
}
