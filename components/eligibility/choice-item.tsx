import { useTranslations } from 'use-intl';
import type { Fit } from '../../lib/eligibility/fit';
import type { MatrixEntry } from '../../lib/eligibility/matrix';
import type { Referral } from '../../lib/hmis/referral';
import { useEntryWords } from './use-entry-words';

/** One project to choose, with why it fits or not. One that is out of date is used only on the word that it was checked. */
export function ChoiceItem({
  fit,
  service,
  onUse,
}: {
  fit: Fit;
  /** What the referral would say; absent where the form has no such kind. */
  service: Referral['service'] | undefined;
  onUse: (entry: MatrixEntry, service: Referral['service']) => void;
}) {
  const t = useTranslations('eligibility');
  const words = useEntryWords();
  const { entry, grade, isStale } = fit;
  const { project, provider, criteria, notes, area } = entry;
  return (
    <li>
      <strong>{project}</strong>
      {provider !== project && <span>{provider}</span>}
      <span className={`reasons ${grade}`}>{words.reasons(fit)}</span>
      {[area, criteria, notes].map((text) => text !== undefined && <span key={text}>{text}</span>)}
      {service !== undefined && (
        <button
          type="button"
          className="button"
          aria-label={t(isStale ? 'useStaleOf' : 'use', { project })}
          onClick={() => onUse(entry, service)}
        >
          {t(isStale ? 'useStale' : 'useShort')}
        </button>
      )}
    </li>
  );
}
