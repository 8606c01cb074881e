import { useCallback, useMemo } from 'react';
import { useLocale } from 'use-intl';
import { sheetWordsOf } from '../../lib/exports/sheet-words';
import { cellText } from '../../lib/tracking/cell-text';
import type { ColumnName } from '../../lib/tracking/columns';
import type { TrackingRow } from '../../lib/tracking/tracking-row';

const formats = new Map<string, Intl.DateTimeFormat>();

/** A plain date with the month's name, as everywhere in the panel; a sheet writes thousands of them. */
function formatOf(locale: string): Intl.DateTimeFormat {
  const format = formats.get(locale) ?? new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  formats.set(locale, format);
  return format;
}

/** What stands in a cell, in the person's language. */
export function useCellWords(): (row: TrackingRow, column: ColumnName) => string {
  const language = useLocale();
  const words = useMemo(() => sheetWordsOf(language), [language]);
  const day = useCallback((plainDate: string) => (plainDate === '' ? '' : formatOf(language).format(new Date(plainDate))), [language]);
  return useCallback((row, column) => cellText(row, column, words, day), [words, day]);
}
