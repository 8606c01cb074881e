import { createContext, useContext } from 'react';
import type { TransferSummary } from '../../lib/lifecycle/summary';
import type { MonthlyCounts } from '../../lib/reports/monthly-counts';

/** What every part of the reports is made from. */
export interface ReportData {
  summaries: readonly TransferSummary[];
  /** Of the records that are here and of those that were removed. */
  counts: MonthlyCounts;
  now: Date;
  timeZone: string;
  environment: 'live' | 'practice';
}

export const ReportContext = createContext<ReportData | undefined>(undefined);

export function useReportData(): ReportData {
  const data = useContext(ReportContext);
  if (data === undefined) throw new Error('outside of the reports');
  return data;
}
