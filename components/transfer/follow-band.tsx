import { Footprints } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Deployment } from '../../lib/profiles/deployment';
import { Notice } from '../ui/notice';
import { GateSentence } from './page-sentence';
import type { Follow } from './use-follow';

/** In sight as long as Follow is armed: how long still, what it waits for, and the way out. */
export function FollowBand({ follow }: { follow: Follow }) {
  const t = useTranslations('work.follow');
  return (
    <section className="follow-band" aria-label={t('armed')}>
      <Footprints size={18} aria-hidden />
      <p>
        <strong>{t('armed')}</strong> · {t('left', { minutes: follow.minutesLeft })}
        <br />
        <span>{t(`wait.${follow.waitFor}`, { labels: follow.asked.join(', ') })}</span>
      </p>
      <button type="button" className="button" aria-keyshortcuts="Escape" onClick={follow.stop}>
        {t('stop')}
      </button>
    </section>
  );
}

/** Why it stopped. */
export function FollowEnded({ follow, deployment, code }: { follow: Follow; deployment: Deployment; code: string }) {
  const t = useTranslations('work.follow');
  const { ended } = follow;
  if (ended === undefined || follow.isOn) return null;
  const isGood = ended.reason === 'finished' || ended.reason === 'stopped';
  return (
    <>
      <Notice tone={isGood ? 'info' : 'warn'}>
        <p>
          <strong>{t('ended')}</strong> {t(`reason.${ended.reason}`)}
        </p>
      </Notice>
      {ended.gate !== undefined && <GateSentence failure={ended.gate} deployment={deployment} code={code} />}
    </>
  );
}
