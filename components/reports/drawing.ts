import type { ReactNode } from 'react';
import type { PictureTable } from '../../lib/reports/table-csv';

/** What every chart is given. */
export interface ChartProps {
  label: string;
  width: number;
  footer?: string | undefined;
  onSay: (sentence: string | undefined) => void;
}

/** One picture in words, numbers and lines; the same once more as it may leave the desk. */
export interface Drawing {
  title: string;
  /** The answer in one sentence; undefined when there is nothing to draw. */
  answer: string | undefined;
  /** What the marks mean. */
  legend?: ReactNode;
  table: PictureTable;
  chart: (props: ChartProps) => ReactNode;
}
