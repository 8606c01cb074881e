import { useTranslations } from 'use-intl';
import type { Transfer } from '../../lib/hmis/transfer';
import type { Deployment } from '../../lib/profiles/deployment';
import { Receipt } from '../review/receipt';
import { Review } from '../review/review';
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
  const isEmpty = screen.plan.rows.every(({ state }) => state === 'left');
  return (
    <>
      {gate !== undefined && <GateSentence failure={gate} deployment={deployment} code={code} />}
      {gate === undefined && receipt === undefined && work.isRight && <p>{t(isEmpty ? 'nothing' : 'allThere')}</p>}
      {receipt === undefined ? (
        <Review plan={screen.plan} included={work.included} onInclude={work.include} />
      ) : (
        <Receipt receipt={receipt} />
      )}
    </>
  );
}
