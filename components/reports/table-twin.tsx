import { useTranslations } from 'use-intl';
import type { PictureTable } from '../../lib/reports/table-csv';

/** A table as wide as its place; the first column names the row. Where it is narrow each row is a list of its own. */
export function ReportTable({ caption, table: { columns, rows } }: { caption: string; table: PictureTable }) {
  return (
    <div className="table-scroll">
      <table className="report-table">
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...others]) => (
            <tr key={String(first)}>
              <th scope="row">{first}</th>
              {others.map((cell, at) => (
                <td key={columns[at + 1]} className="figures" data-of={columns[at + 1]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The same numbers as the picture above it. */
export function TableTwin({ title, table }: { title: string; table: PictureTable }) {
  const t = useTranslations('reports');
  return (
    <details>
      <summary aria-label={t('tableWhich', { title })}>{t('table')}</summary>
      <ReportTable caption={title} table={table} />
    </details>
  );
}
