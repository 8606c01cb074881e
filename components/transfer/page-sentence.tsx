import { useTranslations } from 'use-intl';
import { showTab } from '../../lib/connection/show-tab';
import type { GateFailure, PageReading } from '../../lib/fill/reading';
import { type Deployment, isInside } from '../../lib/profiles/deployment';
import { OpenPractice } from '../training/open-practice';
import { Notice } from '../ui/notice';

/** The address, or the name of the ClientTrack that has none. */
function useSite(deployment: Deployment): string {
  const t = useTranslations('training');
  return isInside(deployment) ? t('name') : `${deployment.origin}${deployment.tenantPath}`;
}

/** What ClientTrack shows when it is not a page we can fill, and what to do about it. */
export function PageSentence({
  reading,
  deployment,
  expected,
}: {
  reading: Exclude<PageReading, { kind: 'screen' }> | undefined;
  deployment: Deployment;
  expected: string;
}) {
  const t = useTranslations('work.reading');
  const work = useTranslations('work');
  const training = useTranslations('training');
  const site = useSite(deployment);
  if (reading === undefined) return <p className="soft">{t('waiting')}</p>;
  if (reading.kind === 'no-clienttrack' && isInside(deployment)) {
    return (
      <Notice tone="info">
        <p>{training('notOpen')}</p>
        <OpenPractice />
      </Notice>
    );
  }
  const isQuiet = reading.kind === 'no-clienttrack' || reading.kind === 'unknown-page' || reading.kind === 'login';
  return (
    <Notice tone={isQuiet ? 'info' : 'warn'}>
      <p>{t(reading.kind, { site, page: expected })}</p>
      {reading.kind === 'login' && expected !== '' && <p>{t('backTo', { page: expected })}</p>}
      {reading.kind === 'two-tabs' && (
        <div className="row">
          {reading.tabs.map(({ tabId, heading }) => (
            <button key={tabId} type="button" className="button" onClick={() => void showTab(tabId)}>
              {heading === '' ? work('tabOther') : work('tab', { page: heading })}
            </button>
          ))}
        </div>
      )}
    </Notice>
  );
}

/** Why nothing may be written now. */
export function GateSentence({ failure, deployment, code }: { failure: GateFailure; deployment: Deployment; code: string }) {
  const t = useTranslations('gate');
  const site = useSite(deployment);
  return (
    <Notice tone="bad">
      <p>{t(failure, { site, code })}</p>
    </Notice>
  );
}
