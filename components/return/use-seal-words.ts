import { useTranslations } from 'use-intl';
import type { ReturnRefusal } from './seal-return';

/** Why nothing was sealed for this VSP, and what to do. */
export function useSealWords(vsp: string): (reason: ReturnRefusal) => string {
  const t = useTranslations('idReturn.refused');
  const leftOut = useTranslations('exchange.left');
  const sealing = useTranslations('exchange.sealing');
  return (reason) => {
    switch (reason) {
      case 'no-keys':
      case 'card-differs':
      case 'id-differs':
        return t(reason, { vsp });
      case 'no-id':
      case 'no-card':
      case 'two-cards':
      case 'card-unverified':
      case 'card-changed':
      case 'card-revoked':
        return leftOut(reason);
      default:
        return sealing(reason);
    }
  };
}
