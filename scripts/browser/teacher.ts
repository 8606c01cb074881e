import type { FrameLocator, Locator, Page } from '@playwright/test';
import { catalogues, type Language } from '../../lib/i18n/catalogue';
import type { Journal } from './journal';
import { waitFor } from './wait-for';

/** What the person knows about a page that the panel does not. */
export interface PageLesson {
  /** The heading ClientTrack shows, where the panel does not know it. */
  heading?: string;
  /** Proving label → how ClientTrack spells it here. */
  proof?: Readonly<Record<string, string>>;
}

export interface FieldLesson {
  own: string;
  /** The label in ClientTrack; in a grid the column's heading. */
  theirs: string;
  inGrid?: boolean;
  /** Our words for a choice → ClientTrack's. */
  options?: Readonly<Record<string, string>>;
}

export interface Teacher {
  page(title: string, lesson: PageLesson): Promise<void>;
  field(lesson: FieldLesson): Promise<void>;
}

const patience = 20_000;
const frameSelector = 'iframe[id^="TabFrame_"]:visible';
const words = (label: string): RegExp =>
  new RegExp(`^[\\s*]*${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s*')}[\\s*:?]*$`);

/** The middle of the field beside this label, or below this column's heading in the first row, in the window's own measures. */
async function placeOf(frame: FrameLocator, { theirs, inGrid }: FieldLesson): Promise<{ x: number; y: number }> {
  const control = 'input:not([type=hidden]), select, textarea';
  let field: Locator;
  if (inGrid === true) {
    const grid = frame.locator('table.ResultSet').filter({ has: frame.locator('thead th', { hasText: words(theirs) }) });
    const headings = await grid.locator('thead th').allInnerTexts();
    const column = headings.findIndex((heading) => words(theirs).test(heading));
    field = grid
      .locator('tbody > tr')
      .first()
      .locator(`> :nth-child(${column + 1})`)
      .locator(control)
      .first();
  } else {
    const label = frame.locator('td.LabelStyle').filter({ has: frame.locator('label:visible', { hasText: words(theirs) }) });
    field = label.locator('xpath=following-sibling::td[1]').locator(control).first();
  }
  await field.scrollIntoViewIfNeeded();
  const box = await field.boundingBox();
  if (box === null) throw new Error(`ClientTrack does not show "${theirs}"`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The script that plays a person who teaches: real clicks in the panel and in ClientTrack, each written down. */
export function teacherAt(panel: Page, page: Page, journal: Journal, language: Language = 'en'): Teacher {
  const { teach, work } = catalogues[language];
  const frame = page.frameLocator(frameSelector);
  const button = (name: string | RegExp): Locator => panel.getByRole('button', { name, exact: true });
  const press = (target: Locator, what: string): Promise<void> => journal.click(target, what);

  /** A list in the panel, by the words above it: two clicks. */
  const choose = (label: string, option: string | RegExp): Promise<void> =>
    journal.record('click', `panel ${label}`, 2, async () => {
      const list = panel.getByLabel(label, { exact: true });
      const texts = await list.locator('option').allInnerTexts();
      const found = texts.find((text) => (typeof option === 'string' ? text === option : option.test(text)));
      if (found === undefined) throw new Error(`"${label}" does not offer ${String(option)}: ${texts.join(' | ')}`);
      await list.selectOption({ label: found });
    });

  /** While the person points, an element of ours lies over the page. */
  const isPointing = (): Promise<true | undefined> =>
    frame.locator('html').evaluate((root) => (root.lastElementChild !== root.ownerDocument.body ? true : undefined));

  return {
    async page(title, { heading, proof = {} }) {
      await button(teach.page.offer).waitFor({ timeout: patience });
      await press(button(teach.page.offer), 'panel teach the page');
      await choose(teach.page.which, title);
      if (heading !== undefined) await choose(teach.page.heading, heading);
      for (const [own, theirs] of Object.entries(proof)) {
        await choose(teach.page.proof.replace('{label}', own), new RegExp(`^${theirs}(?: ·|$)`));
      }
      await panel.getByText(teach.page.recognised.replace('{page}', title)).waitFor({ timeout: patience });
      await press(button(teach.page.keep), 'panel keep the page');
      await panel.getByText(work.see.replace('{page}', title)).waitFor({ timeout: patience });
    },
    async field(lesson) {
      const { own, options = {} } = lesson;
      const either = [own, lesson.theirs].map((label) => label.replace(/[?()]/g, '\\$&')).join('|');
      const name = new RegExp(`^(?:${teach.point}|${teach.match})\\s*: (?:${either})$`);
      const point = panel.getByRole('button', { name, includeHidden: true }).first();
      await point.waitFor({ state: 'attached', timeout: patience });
      const fold = panel.locator('details.fold:not([open])').filter({ has: point }).locator('> summary');
      if (!(await point.isVisible())) await press(fold.first(), 'panel unfold');
      const isMatch = (await point.innerText()).includes(teach.match);
      await press(point, `panel point at ${own}`);
      await panel.getByRole('heading', { name: teach.title.replace('{label}', own) }).waitFor({ timeout: patience });
      if (!isMatch) {
        await waitFor(isPointing, patience, 'The picker never came up in ClientTrack');
        const { x, y } = await placeOf(frame, lesson);
        await journal.record('click', `point at ${lesson.theirs}`, 1, async () => {
          await page.mouse.move(x, y);
          await page.mouse.click(x, y);
        });
      }
      await panel.getByText(teach.foundOne).waitFor({ timeout: patience });
      for (const [ours, theirs] of Object.entries(options)) await choose(ours, theirs);
      const attempt = button(teach.try);
      if (await attempt.isVisible()) {
        await press(attempt, `panel try ${own}`);
        await panel.locator('li.review-row.filled, li.review-row.needsPerson').first().waitFor({ timeout: patience });
      }
      await press(button(teach.keep), `panel keep ${own}`);
      await panel.getByRole('heading', { name: teach.title.replace('{label}', own) }).waitFor({ state: 'hidden', timeout: patience });
    },
  };
}
