import { expect, type Frame, type Locator, type Page } from '@playwright/test';
import { numbersOf } from '../../lib/practice/deploy-numbers';
import type { PracticeProfile } from '../../lib/practice/profile';

const limitMs = 10_000;

interface Question {
  id: string;
  kind: 'list' | 'choices' | 'date' | 'text';
  /** Last option of a list. */
  last: string;
}

/** One look at the page for all questions that are open: a look at each would take a minute over all pages. */
function openQuestions(content: Frame): Promise<Question[]> {
  return content.evaluate(() => {
    const isShown = (node: Element) => node instanceof HTMLElement && node.offsetParent !== null;
    const rows = [...document.querySelectorAll('tr.FormRow:has(.RequiredMarker)')].filter(isShown);
    const inForm = rows.map((row) => row.querySelector('span.RadioList, span.MultiSaveList, select, input:not([type=hidden]), textarea'));
    const inGrid = [...document.querySelectorAll('table.EditGrid tr.GridRow select')].filter(isShown);
    return [...inForm, ...inGrid].flatMap((control): Question[] => {
      if (control === null) return [];
      const { id } = control;
      if (control instanceof HTMLSelectElement) {
        const last = control.options[control.options.length - 1]?.value ?? '';
        return control.value === '' && last !== '' ? [{ id, kind: 'list', last }] : [];
      }
      if (control instanceof HTMLSpanElement) return control.querySelector('input:checked') ? [] : [{ id, kind: 'choices', last: '' }];
      if (!('value' in control) || control.value !== '') return [];
      const isDate = control instanceof HTMLElement && control.dataset.mask === 'date';
      return [{ id, kind: isDate ? 'date' : 'text', last: '' }];
    });
  });
}

/** A person's hands at the practice ClientTrack, whatever the deployment: mouse and keys only. */
/** `onPage` is called with each page and dialog as it stands on screen. */
export function handAt(page: Page, profile: PracticeProfile, onPage: () => Promise<void> = () => Promise.resolve()) {
  const workspace = profile.workspace ?? 2;
  const numbers = numbersOf(profile, new URLSearchParams());
  /** Our number as this deployment has it. */
  const its = (id: string) => numbers?.inAnswer(id) ?? id;
  const frame = page.frameLocator(`iframe#TabFrame_${workspace}`);
  const byId = (id: string) => frame.locator(`[id="${its(id)}"]`);

  async function contentFrame(): Promise<Frame> {
    const handle = await page.locator(`iframe#TabFrame_${workspace}`).elementHandle();
    const content = await handle?.contentFrame();
    if (!content) throw new Error('there is no content frame');
    return content;
  }

  /** Every press loads a new document into the frame. */
  async function untilNextDocument(act: () => Promise<void>): Promise<void> {
    const content = await contentFrame();
    const replaced = page.waitForEvent('framenavigated', { predicate: (each) => each === content, timeout: limitMs });
    await Promise.all([replaced, act()]);
    await content.waitForLoadState('load');
    await onPage();
  }

  const heading = async () => (await frame.locator('h1').first().innerText()).trim();
  const click = (place: Locator) => untilNextDocument(() => place.click());
  const ready = () => frame.locator('body:not(.Evaluating)').waitFor({ timeout: limitMs });

  async function answer({ id, kind, last }: Question): Promise<void> {
    const control = frame.locator(`[id="${id}"]`);
    if (kind === 'list') await control.selectOption(last);
    else if (kind === 'choices') await control.locator('.ListItem:visible label').last().click();
    else {
      await control.click();
      await page.keyboard.press('Control+A');
      await page.keyboard.type(kind === 'date' ? '11202026' : 'Zzoriole');
      await page.keyboard.press('Tab');
    }
    await ready();
  }

  const dialog = page.frameLocator('iframe.DialogFrame:visible').last();

  return {
    frame,
    /** The newest dialog. */
    dialog,
    untilNextDocument,
    byId,
    heading,
    its,
    async login(url: string) {
      await page.goto(`${url}/login/${profile.customer}`);
      await page.locator('#UserName').click();
      await page.keyboard.type('zz.caseworker@practice.example');
      await page.keyboard.press('Tab');
      await page.keyboard.type('Practice-2026!');
      await Promise.all([page.waitForURL(/default\.aspx/i), page.keyboard.press('Enter')]);
      await page.locator(`#ws_${workspace}_tab`).click();
      await frame.locator('h1').first().waitFor({ timeout: limitMs });
    },
    async openClients() {
      await page.locator(`#ws_${workspace}_tab`).click();
      await frame.locator('h1').first().waitFor({ timeout: limitMs });
    },
    /** The option of the menu on the left. */
    menu: (id: string) => click(page.locator(`#${its(id)}`)),
    click: (id: string) => click(byId(id)),
    clickIn: (selector: string) => click(frame.locator(selector).first()),
    async type(id: string, text: string) {
      await byId(id).click();
      await page.keyboard.press('Control+A');
      await page.keyboard.type(text);
      await page.keyboard.press('Tab');
      await ready();
    },
    async choose(id: string, value: string) {
      await byId(id).selectOption(value);
      await ready();
    },
    /** Whatever is marked as required and empty gets an answer, and what an answer asks for in its turn. */
    async answerRequired() {
      for (let questions = await openQuestions(await contentFrame()), round = 0; questions.length > 0 && round < 3; round += 1) {
        for (const question of questions) await answer(question);
        questions = await openQuestions(await contentFrame());
      }
    },
    /** The page's own button, by the keyboard. */
    async save() {
      const button = frame.locator('#aspnetForm [name="__ACTION"]').first();
      await untilNextDocument(async () => {
        await button.focus();
        await page.keyboard.press('Enter');
      });
    },
    /** An entry of the first row's action menu. */
    async rowAction(label: string) {
      await frame.locator('.action-menu').first().click();
      await click(frame.locator('#ActionMenu a', { hasText: new RegExp(`^${label}$`) }));
    },
    /** An entry of the first row's action menu that asks first. */
    async openDialog(label: string) {
      await frame.locator('.action-menu').first().click();
      await frame.locator('#ActionMenu a', { hasText: new RegExp(`^${label}$`) }).click();
      await dialog.locator('#YesButton').waitFor({ timeout: limitMs });
      await onPage();
    },
    /** Magnifier, search, the first row: the words and the number out of sight come back together. */
    async lookUp(id: string, text: string) {
      await byId(`B${id}`).click();
      await dialog.locator('#aspnetForm input[type="text"]').first().click();
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
      await dialog.locator('#RendererResultSet tbody tr').first().waitFor({ timeout: limitMs });
      await onPage();
      await dialog.locator('#RendererResultSet tbody tr').first().click();
      await expect(page.locator('iframe.DialogFrame:visible')).toHaveCount(0);
      await expect(byId(id)).toHaveValue(new RegExp(text));
    },
  };
}
export type Hand = ReturnType<typeof handAt>;
