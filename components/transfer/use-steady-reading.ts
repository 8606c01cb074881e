import { useEffect, useState } from 'react';
import type { PageReading } from '../../lib/fill/reading';

const steadyAfterMs = 350;

/** While ClientTrack loads its next page there is no screen for a moment: that moment is not worth a sentence. */
export function useSteadyReading(reading: PageReading | undefined): PageReading | undefined {
  const [shown, setShown] = useState(reading);
  useEffect(() => {
    if (reading?.kind === 'screen') {
      setShown(reading);
      return;
    }
    const timer = setTimeout(() => setShown(reading), steadyAfterMs);
    return () => clearTimeout(timer);
  }, [reading]);
  return reading?.kind === 'screen' ? reading : shown;
}
