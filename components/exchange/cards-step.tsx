import type { Card } from '../../lib/exchange/card';
import { cardText } from '../../lib/exchange/card-text';
import type { Environment } from '../../lib/hmis/ids';
import { LaterWords } from '../ui/later-words';
import { ExchangeView } from './exchange-view';
import type { Exchange } from './use-exchange';

/** The cards, on the way to opening a file; with the card that came in it, when nobody is known by that. */
export const CardsStep = ({
  exchange,
  environment,
  now,
  card,
  onBack,
}: {
  exchange: Exchange;
  environment: Environment;
  now: Date;
  card: Card | undefined;
  onBack: () => void;
}) => (
  <LaterWords>
    <ExchangeView
      kind="vsp"
      exchange={exchange}
      environment={environment}
      now={now}
      cardToAdd={card && cardText(card, environment)}
      onBack={onBack}
    />
  </LaterWords>
);
