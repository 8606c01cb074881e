/** ClientTrack's masked inputs. Runs in the page as text (page-script.ts): uses nothing from outside itself. */
export function startMasks(document: Document): void {
  const seen = new WeakMap<EventTarget, string>();

  function withSeparators(digits: string, lengths: readonly number[], separator: string): string {
    const parts: string[] = [];
    let rest = digits;
    for (const length of lengths) {
      if (rest === '') break;
      parts.push(rest.slice(0, length));
      rest = rest.slice(length);
    }
    return parts.join(separator);
  }

  /** Eight digits MMDDYYYY; a single digit before a separator is a month or day written short. */
  function asDate(text: string): string {
    const parts = text.split(/\D+/);
    const digits = parts.map((part, index) => (part.length === 1 && index < 2 && index < parts.length - 1 ? `0${part}` : part)).join('');
    return withSeparators(digits.slice(0, 8), [2, 2, 4], '/');
  }

  function asPhone(text: string): string {
    const digits = text.replace(/\D/g, '').slice(0, 10);
    if (digits.length <= 3) return digits === '' ? '' : `(${digits}`;
    const [area, ...rest] = [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)];
    return `(${area}) ${rest.filter((part) => part !== '').join('-')}`;
  }

  function masked(mask: string | undefined, text: string): string {
    if (mask === 'date') return asDate(text);
    if (mask === 'phone') return asPhone(text);
    return withSeparators(text.replace(/[^\d?]/g, '').slice(0, 9), [3, 2, 4], '-');
  }

  function maskedInput(event: Event): HTMLInputElement | undefined {
    const { target } = event;
    return target !== null && 'dataset' in target && target instanceof HTMLInputElement && target.dataset.mask !== undefined
      ? target
      : undefined;
  }

  function applyMask(event: Event): void {
    const input = maskedInput(event);
    if (input === undefined) return;
    // A person who takes characters away is left alone until they type again.
    if (event instanceof InputEvent && event.inputType.startsWith('delete')) return;
    const text = masked(input.dataset.mask, input.value);
    if (text !== input.value) input.value = text;
  }

  document.addEventListener('focusin', (event) => {
    const input = maskedInput(event);
    if (input !== undefined) seen.set(input, input.value);
  });
  document.addEventListener('input', applyMask);
  document.addEventListener(
    'change',
    (event) => {
      applyMask(event);
      const input = maskedInput(event);
      if (input !== undefined) seen.set(input, input.value);
    },
    true,
  );
  // The browser forgets that a person typed once the mask has rewritten the value, so the mask says it.
  document.addEventListener('focusout', (event) => {
    const input = maskedInput(event);
    if (input === undefined || !seen.has(input) || seen.get(input) === input.value) return;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
}
