import { useEffect, useState } from 'react';
import { fingerprintOf } from '../../lib/exchange/fingerprint';
import { cardOf, type ExchangeKeys } from '../../lib/exchange/own-keys';

/** Of this desk's own card; undefined until it is reckoned. */
export function useFingerprint(keys: ExchangeKeys | undefined): string | undefined {
  const [fingerprint, setFingerprint] = useState<string>();
  useEffect(() => {
    let isCurrent = true;
    setFingerprint(undefined);
    if (keys !== undefined) void fingerprintOf(cardOf(keys)).then((found) => isCurrent && setFingerprint(found));
    return () => {
      isCurrent = false;
    };
  }, [keys]);
  return fingerprint;
}
