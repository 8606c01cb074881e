import type { ExitResult } from './intake-result';
import type { PdfCells } from './read-pdf-cells';
import { receiveExitForm } from './receive-exit-form';
import { hard, type Refusal, soft } from './refusal';
import { emptyExit, exitItemNames } from './typed-exit';

/** An exit form as the cells of a file give it. What the form does not have is refused and not kept; what was given twice is not believed. */
export function receiveExitCells({ cells, notes }: Pick<PdfCells, 'cells' | 'notes'>, today: string, strays: Refusal[] = []): ExitResult {
  const already = [...strays, ...Array.from({ length: notes }, () => soft('unknown-field', 'not-one-of-the-six'))];
  const typed = emptyExit();
  for (const { name, text, disagrees } of cells) {
    const item = exitItemNames.find((one) => one === name);
    const isTwice = cells.filter((cell) => cell.name === name).length > 1;
    if (item === undefined) already.push(soft('unknown-field', 'not-one-of-the-six'));
    else if (disagrees || isTwice) already.push(hard(item, 'two-readings'));
    else typed[item] = text;
  }
  return receiveExitForm(typed, today, already);
}
