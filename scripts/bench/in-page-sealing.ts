import { openPackage } from '../../lib/exchange/open-package';
import { sealPackage } from '../../lib/exchange/seal-package';
import { idReturnRow, now, twoDesks } from '../prove/exchange/invented-desks';

export interface Sealing {
  seal: number;
  open: number;
}

/** Seals so many IDs for one VSP and opens them again, some times over, in the page this runs in. */
export async function measureSealing(ids: number, runs: number): Promise<Sealing[]> {
  const { toVsp, vsp } = await twoDesks();
  const times: Sealing[] = [];
  for (let run = 0; run < runs; run += 1) {
    const rows = Array.from({ length: ids }, (_, at) => ({ vsp: 'V01', row: idReturnRow(String(700_000 + at)) }));
    const begun = performance.now();
    const sealed = await sealPackage({ purpose: 'idReturn', rows }, toVsp);
    const between = performance.now();
    if (!sealed.ok) throw new Error(sealed.reason);
    const opened = await openPackage(sealed.file, { ...vsp, now });
    const ended = performance.now();
    if (!opened.ok || opened.payload.rows.length !== ids) throw new Error('it does not open');
    times.push({ seal: between - begun, open: ended - between });
  }
  return times;
}
