import type { Locator, Page } from '@playwright/test';
import type { Journal } from './journal';

/** How the person works the panel. Each thing done is written down: where, never what was typed. */
export interface Hand {
  press(target: Locator, what: string): Promise<void>;
  type(target: Locator, text: string, what: string): Promise<void>;
  /** A radio button or a tick box. */
  choose(target: Locator, what: string): Promise<void>;
  /** An entry of a list, by its text. */
  pick(list: Locator, text: string, what: string): Promise<void>;
  /** A date field, from 'YYYY-MM-DD'. */
  enterDate(field: Locator, date: string, what: string): Promise<void>;
}

export function mouseHand(journal: Journal): Hand {
  return {
    press: (target, what) => journal.click(target, what),
    type: (target, text, what) => journal.type(target, text, what),
    choose: (target, what) => journal.click(target, what),
    pick: (list, text, what) => journal.record('click', what, 2, async () => void (await list.selectOption({ label: text }))),
    enterDate: (field, date, what) => journal.record('key', what, 8, () => field.fill(date)),
  };
}

const farthest = 80;

/** Keys alone: Tab and Shift+Tab to the control, then what its kind answers to. A control that Tab does not reach is an error. */
export function keyboardHand(panel: Page, journal: Journal): Hand {
  const key = (name: string, what: string): Promise<void> => journal.record('key', what, 1, () => panel.keyboard.press(name));

  /** Which way the control lies from where the focus is; undefined when it has the focus. */
  const wayTo = (target: Locator): Promise<'Tab' | 'Shift+Tab' | undefined> =>
    target.evaluate((element) => {
      const { activeElement } = document;
      if (activeElement === element) return undefined;
      if (activeElement === null) return 'Tab';
      return element.compareDocumentPosition(activeElement) & Node.DOCUMENT_POSITION_FOLLOWING ? 'Shift+Tab' : 'Tab';
    });

  async function goTo(target: Locator, what: string): Promise<void> {
    for (let step = 0; step < farthest; step += 1) {
      const way = await wayTo(target);
      if (way === undefined) return;
      await key(way, what);
    }
    throw new Error(`Tab does not reach ${what}`);
  }

  /** Arrow keys walk through a group of radio buttons and through a list. */
  async function walk(isThere: () => Promise<boolean>, what: string): Promise<void> {
    for (let step = 0; step < farthest; step += 1) {
      if (await isThere()) return;
      await key('ArrowDown', what);
    }
    throw new Error(`The arrow keys do not reach ${what}`);
  }

  return {
    async press(target, what) {
      await goTo(target, what);
      await key('Enter', what);
    },
    async type(target, text, what) {
      await goTo(target, what);
      await journal.record('key', what, text.length, () => panel.keyboard.type(text));
    },
    async choose(target, what) {
      if ((await target.getAttribute('type')) === 'checkbox') {
        await goTo(target, what);
        await key('Space', what);
        return;
      }
      // A group of radio buttons is one stop: its chosen button, or its first while none is chosen.
      const group = target.locator('xpath=ancestor::fieldset[1]').getByRole('radio');
      const chosen = group.and(panel.locator(':checked'));
      await goTo((await chosen.count()) > 0 ? chosen : group.first(), what);
      if (!(await target.isChecked())) await key('Space', what);
      await walk(() => target.isChecked(), what);
    },
    async pick(list, text, what) {
      await goTo(list, what);
      await walk(
        () => list.locator('option', { hasText: text }).evaluate((option) => option === document.querySelector(':focus option:checked')),
        what,
      );
    },
    async enterDate(field, date, what) {
      await goTo(field, what);
      const [year = '', month = '', day = ''] = date.split('-');
      const parts = { year, month, day };
      // The field takes its parts in the order of the browser's language.
      const order = await panel.evaluate(() => new Intl.DateTimeFormat(navigator.language).formatToParts().map(({ type }) => type));
      const digits = order.map((type) => (type === 'year' || type === 'month' || type === 'day' ? parts[type] : '')).join('');
      await journal.record('key', what, digits.length, () => panel.keyboard.type(digits));
    },
  };
}
