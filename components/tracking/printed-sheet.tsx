import { useEffect } from 'react';
import type { ExportTable } from '../../lib/exports/export-table';

/** What is printed of a table; on the screen it is not there. Printing begins when it is drawn whole. */
export function PrintedSheet({ table, onPrinted }: { table: ExportTable; onPrinted: () => void }) {
  useEffect(() => {
    window.addEventListener('afterprint', onPrinted, { once: true });
    window.print();
    return () => window.removeEventListener('afterprint', onPrinted);
  }, [onPrinted]);
  return (
    <div className="paper sheet-print">
      <p>{table.watermark}</p>
      <table>
        <thead>
          <tr>
            {table.columns.map(({ title }) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, never again
            <tr key={at}>
              {row.map((cell, column) => (
                <td key={table.columns[column]?.title} className={table.columns[column]?.kind}>
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
