import type { ControlDescription, PageDescription, PlannedWrite, Trigger, WriteOutcome, WriteReport } from '../../lib/messages';
import { describe } from '../../lib/page/describe';
import { createScanner } from '../../lib/page/scan';
import { createTouch, type Touch } from '../../lib/page/touch';
import { writePlan } from '../../lib/page/write';

/** A page of this markup on the stage of this browser. */
export function openPage(html: string) {
  document.body.innerHTML = html;
  return pageHere();
}

let earlier: Touch | undefined;

/** What the content script would hold for the document that this runs in. */
export function pageHere() {
  const scanner = createScanner(document);
  earlier?.stop();
  const touch = createTouch(document, scanner);
  earlier = touch;
  const look = (): PageDescription => describe(window, 'n', scanner.scan, touch.has);

  function control(label: string, row?: number): ControlDescription {
    const found = look().controls.filter((one) => one.label === label && (row === undefined || one.row?.index === row));
    const [only] = found;
    if (only === undefined || found.length > 1) throw new Error(`${found.length} controls "${label}"`);
    return only;
  }

  function planned(label: string, value: string, trigger: Trigger = 'none', row?: number): PlannedWrite {
    const { key, kind, label: words, value: before } = control(label, row);
    return { key, label: words, kind, before, value, trigger };
  }

  const write = (writes: PlannedWrite[], limit?: number): Promise<WriteReport> =>
    writePlan({ document, scanner, touch }, { nonce: 'n', writes }, limit);

  return { look, control, planned, write };
}

export function outcomesOf(report: WriteReport): WriteOutcome[] {
  if ('refused' in report) throw new Error(report.refused);
  return report.outcomes;
}

export const wordsOf = (report: WriteReport): string[] =>
  outcomesOf(report).map(({ outcome, reason }) => (reason === undefined ? outcome : `${outcome}: ${reason}`));

export function input(id: string): HTMLInputElement {
  const found = document.getElementById(id);
  if (!(found instanceof HTMLInputElement)) throw new Error(`no input ${id}`);
  return found;
}

export function list(id: string): HTMLSelectElement {
  const found = document.getElementById(id);
  if (!(found instanceof HTMLSelectElement)) throw new Error(`no list ${id}`);
  return found;
}
