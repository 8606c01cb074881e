import { useTranslations } from 'use-intl';
import { personalDataIn } from '../../lib/fill/personal-data';
import type { Transfer } from '../../lib/hmis/transfer';
import type { Deployment } from '../../lib/profiles/deployment';
import { askedOfPerson } from '../review/asked-of-person';
import { Receipt } from '../review/receipt';
import { Review } from '../review/review';
import { TeachPageButton } from '../teach/teach-button';
import { TeachName } from '../teach/teach-name';
import { useAnnounce } from '../ui/announcer';
import { Notice } from '../ui/notice';
import type { ClientTrackLink } from '../use-clienttrack';
import { GateSentence, PageSentence } from './page-sentence';
import { PersonalDataNotice } from './personal-data-notice';
import { useShowOnPage } from './use-show-on-page';
import type { Work } from './use-work';
import { expectedScreen, titleOfScreen } from './workflow-steps';

/** ClientTrack's page as it is now: a sentence, the review of its fields, or the receipt of the last fill. */
export function PageArea({
  work,
  link,
  transfer,
  deployment,
  code,
  isIdWaiting = false,
}: {
  work: Work;
  link: ClientTrackLink;
  transfer: Transfer;
  deployment: Deployment;
  code: string;
  /** The page shows an ID that the person is asked about: until then it counts as another client's. */
  isIdWaiting?: boolean;
}) {
  const t = useTranslations('work');
  const announce = useAnnounce();
  const { reading, screen, receipt, past, gate } = work;
  const onPage = useShowOnPage(link.connection, screen, receipt?.rows ?? screen?.plan.rows);
  const behind = past !== undefined && (
    <details className="fold">
      <summary>{t('pastTitle', { page: past.title })}</summary>
      <Receipt receipt={past} title={t('pastTitle', { page: past.title })} />
    </details>
  );

  async function undo(rowIds: ReadonlySet<string>) {
    if (await work.undo(rowIds)) announce(t('undoDone'));
  }

  if (screen === undefined) {
    const next = expectedScreen(transfer, deployment);
    const expected = titleOfScreen((reading?.kind === 'login' ? (work.lastSeen ?? next) : next) ?? '');
    return (
      <>
        <PageSentence reading={reading?.kind === 'screen' ? undefined : reading} deployment={deployment} expected={expected} />
        {reading?.kind === 'unknown-page' && <TeachPageButton />}
        {behind}
      </>
    );
  }
  const isSavedHere = isIdWaiting && gate === 'other-client';
  const asked = askedOfPerson(screen.document.description, screen.plan);
  const isEmpty = screen.plan.rows.every(({ state }) => state === 'left');
  return (
    <>
      {isSavedHere && (
        <Notice tone="info">
          <p>{t('idWaiting')}</p>
        </Notice>
      )}
      {gate !== undefined && !isSavedHere && <GateSentence failure={gate} deployment={deployment} code={code} />}
      {gate === 'personal-data' && <PersonalDataNotice hits={personalDataIn(transfer, deployment.victimServiceProviders)} />}
      {gate === 'no-client' && <TeachName link={link} transfer={transfer} deployment={deployment} />}
      {gate === undefined && receipt === undefined && work.isRight && asked.length === 0 && <p>{t(isEmpty ? 'nothing' : 'allThere')}</p>}
      {asked.length > 0 && (
        <Notice tone="info">
          <p>{t('youChoose', { labels: asked.join(', ') })}</p>
        </Notice>
      )}
      {receipt === undefined ? (
        <Review plan={screen.plan} included={work.included} onInclude={work.include} onPage={onPage} />
      ) : (
        <Receipt receipt={receipt} onPage={onPage} onUndo={work.isUndoing ? undefined : (rowIds) => void undo(rowIds)} />
      )}
      {behind}
    </>
  );
}
