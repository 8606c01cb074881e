import type { Partner } from '../../lib/exchange/partner';
import type { Database } from '../../lib/store/database';
import type { Vault } from '../../lib/vault/envelope';
import { LaterWords } from '../ui/later-words';
import { ExchangeView } from './exchange-view';
import { useExchange } from './use-exchange';

/** Keys and cards as a place of their own. `kind`: what the others are. */
export function CardsView({
  db,
  vault,
  now,
  kind,
  onBack,
}: {
  db: Database;
  vault: Vault;
  now: Date;
  kind: Partner['kind'];
  onBack: () => void;
}) {
  const exchange = useExchange(db, vault);
  return (
    <LaterWords>
      <ExchangeView kind={kind} exchange={exchange} environment={db.environment} now={now} onBack={onBack} />
    </LaterWords>
  );
}
