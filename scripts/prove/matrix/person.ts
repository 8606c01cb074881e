import type { ControlDescription } from '../../../lib/messages';
import type { ClientTrackTab } from './tab';

const limitMs = 15_000;

/** The fields are there and the page asks its server nothing. */
export async function untilReady({ frame }: ClientTrackTab): Promise<void> {
  await frame().waitForFunction(
    () => document.readyState === 'complete' && !document.getElementById('LateFields') && !document.body.classList.contains('Evaluating'),
    undefined,
    { timeout: limitMs, polling: 20 },
  );
}

/** The agency's own answers: whatever is marked as required, shown and empty. All are put before the page hears of any. */
export async function answerRequired(tab: ClientTrackTab): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    const answered = await tab.frame().evaluate(() => {
      const isShown = (node: Element): boolean => node instanceof HTMLElement && node.offsetParent !== null;
      const changed: Element[] = [];
      const answer = (control: Element | null): void => {
        if (control === null || control.matches(':disabled, [readonly]')) return;
        if (control instanceof HTMLSpanElement) {
          const items = [...control.querySelectorAll<HTMLInputElement>('input')].filter(isShown);
          if (items.some(({ checked }) => checked)) return;
          items.at(-1)?.click();
          changed.push(control);
          return;
        }
        if (control instanceof HTMLSelectElement) {
          if (control.value !== '') return;
          const options = [...control.options].filter(({ value }) => value !== '');
          const best = options.find(({ text }) => /coordinated entry/i.test(text)) ?? options.at(-1);
          if (best === undefined) return;
          control.value = best.value;
        } else if (control instanceof HTMLInputElement && control.value === '' && control.type === 'text') {
          const label = document.querySelector(`label[for="${control.id}"]`)?.textContent ?? '';
          if (control.dataset.mask === 'date') control.value = '11/18/2026';
          else control.value = label.includes('First Name') ? 'Zzamber' : 'Zzquillstone';
        } else return;
        changed.push(control);
      };
      const rows = [...document.querySelectorAll('tr.FormRow:has(.RequiredMarker)')].filter(isShown);
      for (const row of rows) answer(row.querySelector('span.RadioList, span.MultiSaveList, select, input:not([type=hidden]), textarea'));
      for (const row of document.querySelectorAll('table.EditGrid tr.GridRow')) {
        const include = row.querySelector<HTMLInputElement>('input[type=checkbox]');
        if (include === null || include.checked) for (const list of row.querySelectorAll('select')) if (isShown(list)) answer(list);
      }
      // ClientTrack saves no half line. Of a need that is a status the agency chooses the rest; any other line is cleared again.
      for (const line of document.querySelectorAll('table.EditGrid tr.NewLine')) {
        const lists = [...line.querySelectorAll('select')];
        const typed = [...line.querySelectorAll<HTMLInputElement>('input[type=text]')].filter(({ value }) => value !== '');
        const isHalf = typed.length > 0 && lists.some(({ value, options }) => value === '' && options.length > 1);
        const isNeed = lists.some(({ selectedOptions }) => selectedOptions[0]?.text === 'Unmet Need');
        if (isHalf && isNeed) for (const list of lists) answer(list);
        else if (isHalf) for (const input of typed) input.value = '';
      }
      for (const control of changed) control.dispatchEvent(new Event('change', { bubbles: true }));
      return changed.length;
    });
    await untilReady(tab);
    if (answered === 0) return;
  }
}

/** Key by key, as a mask may want it. */
export async function typeInto(tab: ClientTrackTab, control: ControlDescription, text: string): Promise<void> {
  const field = tab.frame().locator(`[id="${control.id}"]`).first();
  await field.click();
  await tab.page.keyboard.press('Control+A');
  await tab.page.keyboard.type(text);
  await tab.page.keyboard.press('Tab');
  await untilReady(tab);
}

/** The row picked in the magnifier's dialog, as the dialog hands it to the page. */
export async function pickProvider(
  tab: ClientTrackTab,
  control: ControlDescription,
  providerId: string,
  providerName: string,
): Promise<void> {
  const detail = JSON.stringify({ control: `B${control.id}`, row: { providerId, providerName } });
  await tab.frame().evaluate((picked) => window.dispatchEvent(new CustomEvent('LookupPicked', { detail: picked })), detail);
}

/** ClientTrack's own first button. Where a save is refused or asks for a second one, the same page stands there again. */
export async function press(tab: ClientTrackTab): Promise<void> {
  await untilReady(tab);
  await tab.untilNextDocument(() =>
    tab.frame().evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('#FinishButton, #aspnetForm [name="__ACTION"]')];
      // Save stays on some pages; Save & Close goes on.
      (buttons.find(({ value }) => value === 'SAVEFINISH') ?? buttons[0])?.click();
    }),
  );
}
