import type { OpenVault } from '../open-vault';
import { useNow } from '../ui/use-now';
import { ExchangeView } from './exchange-view';
import { useExchange } from './use-exchange';

/** Keys and cards as a place of their own; `kind`: what the others are. */
export function CardsView({ open: { db, vault }, kind, onBack }: { open: OpenVault; kind: 'vsp' | 'agency'; onBack: () => void }) {
  const now = useNow();
  const exchange = useExchange(db, vault);
  return <ExchangeView kind={kind} exchange={exchange} environment={db.environment} now={now} onBack={onBack} />;
}
