import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { browser } from 'wxt/browser';
import { type ClientTrackConnection, connectClientTrack } from '../lib/connection/connect-clienttrack';
import { hasSite, requestSite } from '../lib/connection/site-access';
import type { ClientTrackView } from '../lib/fill/read-page';
import type { Deployment } from '../lib/profiles/deployment';

export interface ClientTrackLink {
  /** undefined until the browser has answered. */
  isAllowed: boolean | undefined;
  /** Asks the browser for the site; call it straight from a click. */
  allow: () => Promise<boolean>;
  connection: ClientTrackConnection | undefined;
  view: ClientTrackView;
}

const nothingSeen: ClientTrackView = { documents: [], loadingTabs: [] };
const noChange = () => () => {};

/** The panel's live view of the granted site, while the vault is open. */
export function useClientTrack(current: Deployment): ClientTrackLink {
  const { origin, tenantPath, environment } = current;
  // What the agency says of its ClientTrack besides is no other site: the connection stays.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the three that make the site
  const deployment = useMemo(() => current, [origin, tenantPath, environment]);
  const [isAllowed, setAllowed] = useState<boolean>();
  const [connection, setConnection] = useState<ClientTrackConnection>();

  useEffect(() => {
    const ask = () => void hasSite(deployment).then(setAllowed);
    ask();
    browser.permissions.onAdded.addListener(ask);
    browser.permissions.onRemoved.addListener(ask);
    return () => {
      browser.permissions.onAdded.removeListener(ask);
      browser.permissions.onRemoved.removeListener(ask);
    };
  }, [deployment]);

  useEffect(() => {
    if (isAllowed !== true) return;
    const opened = connectClientTrack(deployment);
    setConnection(opened);
    return () => {
      opened.close();
      setConnection(undefined);
    };
  }, [deployment, isAllowed]);

  const view = useSyncExternalStore(connection?.subscribe ?? noChange, connection?.current ?? (() => nothingSeen));
  const allow = useCallback(async () => {
    const isGranted = await requestSite(deployment);
    setAllowed(isGranted);
    return isGranted;
  }, [deployment]);
  return { isAllowed, allow, connection, view };
}
