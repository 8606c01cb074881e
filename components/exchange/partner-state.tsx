import { BadgeCheck, CircleDashed, OctagonX, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { PartnerState as State } from '../../lib/exchange/partner';
import './exchange.css';

const icons = { unverified: CircleDashed, verified: BadgeCheck, changed: TriangleAlert, revoked: OctagonX } satisfies Record<
  State,
  unknown
>;

/** What a card is worth: said by its sign, its word and its colour. */
export function PartnerState({ state }: { state: State }) {
  const t = useTranslations('exchange.states');
  const Icon = icons[state];
  return (
    <span className={`partner-state ${state}`}>
      <Icon size={16} aria-hidden />
      {t(state)}
    </span>
  );
}
