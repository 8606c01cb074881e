import { useTranslations } from 'use-intl';
import type { Transfer } from '../../lib/hmis/transfer';
import type { Deployment } from '../../lib/profiles/deployment';
import { askedOfPerson } from '../review/asked-of-person';
import { Receipt } from '../review/receipt';
import { Review } from '../review/review';
import { Notice } from '../ui/notice';
import { GateSentence, PageSentence } from './page-sentence';
import type { Work } from './use-work';
import { expectedScreen, titleOfScreen } from './workflow-steps';

/** ClientTrack's page as it is now: a sentence, the review of its fields, or the receipt of the last fill. */
export function PageArea({ work, transfer, deployment, code }: { work: Work; transfer: Transfer; deployment: Deployment; code: string }) {
  const t = useTranslations('work');
  const { reading, screen, receipt, gate } = work;
  if (screen === undefined) {
    const expected = titleOfScreen(expectedScreen(transfer, deployment) ?? '');
    return <PageSentence reading={reading?.kind === 'screen' ? undefined : reading} deployment={deployment} expected={expected} />;
  }
  const asked = askedOfPerson(screen.document.description, screen.plan);
  const isEmpty = screen.plan.rows.every(({ state }) => state === 'left');
  return (
    <>
      {gate !== undefined && <GateSentence failure={gate} deployment={deployment} code={code} />}
      {gate === undefined && receipt === undefined && work.isRight && asked.length === 0 && <p>{t(isEmpty ? 'nothing' : 'allThere')}</p>}
      {asked.length > 0 && (
        <Notice tone="info">
          <p>{t('youChoose', { labels: asked.join(', ') })}</p>
        </Notice>
      )}
      {receipt === undefined ? (
        <Review plan={screen.plan} included={work.included} onInclude={work.include} />
      ) : (
        <Receipt receipt={receipt} />
      )}
    </>
  );
}
