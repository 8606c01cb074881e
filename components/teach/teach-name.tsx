import { useTranslations } from 'use-intl';
import { namesToTeach } from '../../lib/fill/teach';
import type { Transfer } from '../../lib/hmis/transfer';
import type { Deployment } from '../../lib/profiles/deployment';
import { profileOf } from '../../lib/profiles/profile-of';
import { SetByIt } from '../policy/set-by-it';
import { usePolicy } from '../policy/use-policy';
import { Notice } from '../ui/notice';
import type { ClientTrackLink } from '../use-clienttrack';
import { useTaughtDraft } from './use-taught';

/** Where ClientTrack's header says whose page is open, when it calls that otherwise: only where this form's own name stands. */
export function TeachName({ link, transfer, deployment }: { link: ClientTrackLink; transfer: Transfer; deployment: Deployment }) {
  const t = useTranslations('teach.page');
  const { allowTeachMode } = usePolicy().rules;
  const { change } = useTaughtDraft();
  const [label] = namesToTeach(link.view.documents, transfer, profileOf(deployment));
  if (label === undefined) return null;
  const keep = () =>
    void change(({ taught, taughtWith }) => ({ taught: { ...taught, clientName: [...taught.clientName, label] }, taughtWith }));
  return (
    <Notice tone="info">
      <p>{t('name', { label })}</p>
      <button type="button" className="button" disabled={!allowTeachMode} onClick={keep}>
        {t('nameYes')}
      </button>
      <SetByIt rule="allowTeachMode" />
    </Notice>
  );
}
