import { lazy } from 'react';

/*
 * The views behind the inbox. Each is read from the extension's own files when it is first asked for.
 */
export const BackupView = lazy(async () => ({ default: (await import('./backup/backup-view')).BackupView }));
export const CompareView = lazy(async () => ({ default: (await import('./compare/compare-view')).CompareView }));
export const EligibilityView = lazy(async () => ({ default: (await import('./eligibility/eligibility-view')).EligibilityView }));
export const ExchangeView = lazy(async () => ({ default: (await import('./exchange/exchange-view')).ExchangeView }));
export const ExitView = lazy(async () => ({ default: (await import('./transfer/exit-view')).ExitView }));
export const Receive = lazy(async () => ({ default: (await import('./intake/receive')).Receive }));
export const ReportsView = lazy(async () => ({ default: (await import('./reports/reports-view')).ReportsView }));
export const ReturnView = lazy(async () => ({ default: (await import('./return/return-view')).ReturnView }));
export const SettingsView = lazy(async () => ({ default: (await import('./settings/settings-view')).SettingsView }));
const loadTracking = () => import('./tracking/tracking-view');
export const TrackingView = lazy(async () => ({ default: (await loadTracking()).TrackingView }));
/** The sheet is opened many times a day: it is read while nobody waits. */
export const prepareTracking = (): void => void globalThis.requestIdleCallback?.(() => void loadTracking());
export const TransferView = lazy(async () => ({ default: (await import('./transfer/transfer-view')).TransferView }));
