import type { ControlDescription, PageDescription } from '../messages';

/** One word to the panel for a burst of changes. */
const burst = 250;
/** How long rules may still come in after a write. */
const watchAfterWrite = 5000;

const shape = ({ key, kind, label, section, value, isEnabled, options }: ControlDescription, isTyping: boolean): unknown => [
  key,
  kind,
  label,
  section,
  isTyping ? '' : value,
  isEnabled,
  options.length,
];

/** What a person sees of the page, as one text to compare. */
function looksOf(page: PageDescription, typingIn: number | undefined): string {
  const shown = page.controls.filter(({ isVisible }) => isVisible).map((control) => shape(control, control.key === typingIn));
  return JSON.stringify([page.headings, page.facts, page.buttons, shown]);
}

export interface Watch {
  /** The panel knows the page like this from now on. */
  knows(page: PageDescription): void;
  /** Our own writing is no news. */
  pause(): void;
  /** Watches what was written more closely: a rule may set a value without any other sign. */
  afterWrite(page: PageDescription): void;
  stop(): void;
}

/** Tells once when the page no longer looks as the panel knows it, then rests until the panel has asked again. */
export function createWatch(
  document: Document,
  look: () => { page: PageDescription; typingIn: number | undefined },
  tell: () => void,
): Watch {
  let known: PageDescription | undefined;
  let pending: ReturnType<typeof setTimeout> | undefined;
  let closely: ReturnType<typeof setInterval> | undefined;
  let closelyUntil = 0;

  const observer = new MutationObserver(() => {
    pending ??= setTimeout(check, burst, false);
  });

  function rest(): void {
    known = undefined;
    observer.disconnect();
    clearTimeout(pending);
    clearInterval(closely);
    closely = undefined;
    pending = undefined;
    document.removeEventListener('change', onChange, true);
  }

  function check(isTypingDone: boolean): void {
    clearTimeout(pending);
    pending = undefined;
    if (known === undefined) return;
    const { page, typingIn } = look();
    const halfTyped = isTypingDone ? undefined : typingIn;
    if (looksOf(page, halfTyped) === looksOf(known, halfTyped)) return;
    rest();
    tell();
  }

  /** Typing is told when the person is done with the field. */
  function onChange(): void {
    clearTimeout(pending);
    pending = setTimeout(check, 0, true);
  }

  /** A rule may set a value without any other sign, also after the panel has asked again. */
  function watchClosely(): void {
    if (closely !== undefined || performance.now() >= closelyUntil) return;
    closely = setInterval(() => {
      check(false);
      if (performance.now() < closelyUntil) return;
      clearInterval(closely);
      closely = undefined;
    }, burst);
  }

  function knows(page: PageDescription): void {
    known = page;
    watchClosely();
    document.addEventListener('change', onChange, true);
    observer.observe(document.documentElement, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['class', 'style', 'hidden', 'disabled', 'readonly'],
    });
  }

  return {
    knows,
    pause: rest,
    afterWrite(page) {
      closelyUntil = performance.now() + watchAfterWrite;
      knows(page);
    },
    stop: rest,
  };
}
