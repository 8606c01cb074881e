import { useTranslations } from 'use-intl';
import { findScreen, findWritten } from '../../lib/profiles/check-taught';
import type { TaughtChange } from '../../lib/profiles/diff-taught';
import { titleOfScreen } from '../transfer/workflow-steps';

/** What a line of a profile is about, in our own words for pages, fields and choices. */
export function useEntryWords(): (entry: Pick<TaughtChange, 'what' | 'screen' | 'label' | 'code'>) => string {
  const t = useTranslations('teach.profile');
  return ({ what, screen = '', label = '', code = '' }) => {
    const known = findScreen(screen);
    const field = known === undefined ? undefined : findWritten(known, label);
    const ours =
      field?.control === 'choice' && field.options !== undefined && Object.hasOwn(field.options, code) ? field.options[code] : [];
    return t(`what.${what}`, { page: titleOfScreen(screen), label, code: ours?.[0] ?? code });
  };
}
