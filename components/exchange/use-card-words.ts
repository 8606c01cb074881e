import { useTranslations } from 'use-intl';
import type { CardRefusal } from '../../lib/exchange/card-text';

/** What this desk finds of a card that reads well. */
const own = ['own-card', 'other-environment', 'revoked-card', 'card-of-another'] as const;

/** Why a card is not taken, at the field where it can be mended. */
export type CardProblem = CardRefusal | (typeof own)[number];

export function useCardWords(): (problem: CardProblem) => string {
  const t = useTranslations('partners');
  const cards = useTranslations('exchange.cards');
  const isOwn = (problem: CardProblem): problem is (typeof own)[number] => own.some((each) => each === problem);
  return (problem) => (isOwn(problem) ? t(problem) : cards(problem));
}
