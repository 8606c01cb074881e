import { ListChecks } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Known } from '../../lib/eligibility/fit';
import type { MatrixEntry } from '../../lib/eligibility/matrix';
import type { Referral } from '../../lib/hmis/referral';
import { useAnnounce } from '../ui/announcer';
import { LaterWords } from '../ui/later-words';
import { MatrixNote } from './matrix-note';
import { ReferralChoice } from './referral-choice';
import { useMatrix } from './use-matrix';
import './eligibility.css';

interface HelpProps {
  /** Of the referral, from 1. */
  number: number;
  /** As the form has it so far. */
  provider: string;
  known: Known;
  /** 'YYYY-MM-DD' */
  today: string;
  onUse: (choice: Pick<Referral, 'provider' | 'service'>) => void;
}

function Help({ number, provider, known, today, onUse }: HelpProps) {
  const t = useTranslations('eligibility');
  const announce = useAnnounce();
  const { state } = useMatrix();
  const [isOpen, setOpen] = useState(false);
  const matrix = state.kind === 'open' ? state.matrix : undefined;
  // A desk that keeps no matrix is not told about it at every referral.
  if (matrix === undefined || matrix.entries.length === 0) return null;

  function use(entry: MatrixEntry, service: Referral['service']) {
    setOpen(false);
    onUse({ provider: entry.provider, service });
    announce(t('used', { project: entry.project, provider: entry.provider }));
  }
  return (
    <>
      <MatrixNote matrix={matrix} provider={provider} known={known} today={today} />
      {isOpen ? (
        <ReferralChoice number={number} matrix={matrix} known={known} today={today} onUse={use} onClose={() => setOpen(false)} />
      ) : (
        <button type="button" className="button" onClick={() => setOpen(true)}>
          <ListChecks size={16} aria-hidden />
          {t('choose')}
        </button>
      )}
    </>
  );
}

/** What the Eligibility Matrix says of a referral's agency, and the way to choose one from it; nothing is chosen by itself. */
export function ReferralHelp(props: HelpProps) {
  return (
    <LaterWords>
      <Help {...props} />
    </LaterWords>
  );
}
