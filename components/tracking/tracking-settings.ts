import { createContext, useContext, useMemo } from 'react';
import { type Ageing, usualAgeing } from '../../lib/lifecycle/referral-wait';
import { useSettings } from '../use-settings';

export interface TrackingSettings {
  ageing: Ageing;
  /** The day of the next case conference. */
  conferenceOn: string | undefined;
  change: (patch: { ageing?: Ageing; conferenceOn?: string | undefined }) => Promise<void>;
}

/** How long referrals may wait at this agency, for everything that says so. */
export const TrackingSettingsContext = createContext<TrackingSettings>({
  ageing: usualAgeing,
  conferenceOn: undefined,
  change: () => Promise.resolve(),
});
export const useTrackingSettings = (): TrackingSettings => useContext(TrackingSettingsContext);

/** For the desk, which reads them once for all. */
export function useKeptTrackingSettings(): TrackingSettings {
  const { settings, change } = useSettings();
  const ageing = settings?.ageing ?? usualAgeing;
  const conferenceOn = settings?.conferenceOn;
  return useMemo(() => ({ ageing, conferenceOn, change }), [ageing, conferenceOn, change]);
}
