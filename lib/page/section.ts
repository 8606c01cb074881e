import { isVisible } from './visibility';
import { hasWords, wordsOf } from './words';

/** HTML's own headings, and what ASP.NET skins call theirs. */
export const headingSelector =
  'h1, h2, h3, h4, h5, h6, legend, caption, [role="heading"], [class*="SectionHead" i], [class*="SectionTitle" i], [class*="PageTitle" i], [class*="FormTitle" i]';

const longest = 200;

interface Heading {
  words: string;
  shows: boolean;
  /** A legend speaks for its fieldset, a caption for its table, a heading inside them for the rest of them. */
  scope: Element | undefined;
}

/** Fed with headings and controls in the page's order, names the section of each control. */
export function createSections() {
  const open: Heading[] = [];
  const shown: string[] = [];
  const close = (element: Element): void => {
    for (let last = open.at(-1); last?.scope !== undefined && !last.scope.contains(element); last = open.at(-1)) open.pop();
  };
  return {
    /** Words of the headings that the page shows. */
    shown,
    enter(element: Element): void {
      const words = wordsOf(element);
      if (!hasWords(words) || words.length > longest) return;
      close(element);
      const shows = isVisible(element);
      const owner = element.matches('legend, caption') ? element.parentElement : undefined;
      open.push({ words, shows, scope: owner ?? open.at(-1)?.scope });
      if (shows && shown.at(-1) !== words) shown.push(words);
    },
    /** A hidden heading names only what is hidden with it. */
    of(control: Element, controlShows: boolean): string {
      close(control);
      return open.findLast((heading) => heading.shows || !controlShows)?.words ?? '';
    },
  };
}
