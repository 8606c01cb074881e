import { ListChecks } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { findProvider } from '../../lib/eligibility/find-provider';
import { fitOf, type Known } from '../../lib/eligibility/fit';
import type { MatrixEntry } from '../../lib/eligibility/matrix';
import { serviceOf } from '../../lib/eligibility/project-types';
import type { Referral } from '../../lib/hmis/referral';
import { useAnnounce } from '../ui/announcer';
import { LaterWords } from '../ui/later-words';
import { Notice } from '../ui/notice';
import { ReferralChoice } from './referral-choice';
import { useEntryWords } from './use-entry-words';
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
  const words = useEntryWords();
  const announce = useAnnounce();
  const { state } = useMatrix();
  const [isOpen, setOpen] = useState(false);
  const matrix = state.kind === 'open' ? state.matrix : undefined;
  // A desk that keeps no matrix is not told about it at every referral.
  if (matrix === undefined || matrix.entries.length === 0) return null;

  const found = findProvider(matrix, provider);
  const ofKind = found.filter((entry) => known.service === undefined || serviceOf(entry) === known.service);
  const [best] = ofKind.map((entry) => fitOf(entry, known, matrix, today)).sort((one, other) => one.reasons.length - other.reasons.length);
  const otherKinds = [...new Set(found.map(({ type }) => t(`types.${type}`)))].join(', ');

  function use(entry: MatrixEntry, service: Referral['service']) {
    setOpen(false);
    onUse({ provider: entry.provider, service });
    announce(t('used', { project: entry.project, provider: entry.provider }));
  }
  return (
    <>
      {best !== undefined && <p className={best.grade === 'fits' ? 'soft' : 'stale'}>{t('inMatrix', { reasons: words.reasons(best) })}</p>}
      {found.length > 0 && best === undefined && <Notice tone="warn">{t('otherKindInMatrix', { types: otherKinds })}</Notice>}
      {found.length === 0 && provider.trim().length > 1 && <Notice tone="warn">{t('notInMatrix')}</Notice>}
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
