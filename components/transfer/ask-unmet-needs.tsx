import type { Transfer } from '../../lib/hmis/transfer';
import type { Deployment } from '../../lib/profiles/deployment';
import { profileOf } from '../../lib/profiles/profile-of';
import { UnmetNeedChoice } from '../settings/unmet-need-choice';
import { useAgency } from '../settings/use-agency';

/** Asked once, with the first form that has an unmet need to record: only the agency knows how its ClientTrack does it. */
export function AskUnmetNeeds({ transfer, deployment }: { transfer: Transfer; deployment: Deployment }) {
  const { answer } = useAgency();
  const isOpen = transfer.unmetNeeds.some(({ recorded }) => recorded === undefined);
  if (!isOpen || profileOf(deployment).unmetNeeds !== undefined) return null;
  return (
    <div className="sheet">
      <UnmetNeedChoice recipe={undefined} onChange={(unmetNeeds) => answer({ unmetNeeds })} />
    </div>
  );
}
