import type { ReceivedExit } from '../../lib/hmis/exit';
import type { ReceivedForm } from '../../lib/intake/intake-result';
import type { Asked } from '../../lib/lifecycle/hold-moves';
import type { OpenVault } from '../open-vault';
import type { Draft } from './draft';
import { ExitStep } from './exit-step';
import { FormStep } from './form-step';
import type { Look } from './look';
import { suggestCodeName } from './suggest-code-name';

/** The form that is being received, of either kind. */
export function OpenForm({
  open: { db, vault },
  isListed,
  onKeep,
  onKeepExit,
  onAsk,
  ...step
}: {
  open: OpenVault;
  draft: Draft;
  now: Date;
  note: string | undefined;
  /** One of a list: the next one follows. */
  isListed: boolean;
  onChange: (patch: Partial<Draft>) => void;
  onKeep: (form: ReceivedForm, start: boolean) => Promise<void>;
  onKeepExit: (form: ReceivedExit) => Promise<void>;
  onAsk: (asked: Asked[]) => Promise<void>;
  onBack: () => void;
  onDiscard: () => void;
  look: Look;
}) {
  const { source, channel, exit } = step.draft;
  if (exit !== undefined) return <ExitStep {...step} exit={exit} onKeep={onKeepExit} />;
  return (
    <FormStep
      {...step}
      suggest={() => suggestCodeName(db, vault)}
      isLive={source === 'typed' && channel === 'phone' && !isListed}
      onKeep={onKeep}
      onAsk={onAsk}
    />
  );
}
