/** What some deployments' pages do to a hasty hand. Runs there as text (page-script.ts): uses nothing from outside itself. */
export function startQuirks(window: Window & typeof globalThis): void {
  const { document } = window;
  type Quirks = { overwriteAfterMs?: number; fieldsAfterMs?: number; typedDatesOnly?: boolean };
  const model: { quirks?: Quirks } = JSON.parse(document.getElementById('RendererModel')?.textContent ?? '{}');
  const { overwriteAfterMs, fieldsAfterMs, typedDatesOnly } = model.quirks ?? {};

  function fields(): HTMLInputElement[] {
    return [...document.querySelectorAll<HTMLInputElement>('#aspnetForm :is(input, select, textarea)')].filter(
      ({ type }) => !['hidden', 'radio', 'checkbox', 'submit', 'button'].includes(type),
    );
  }

  // The answer to a change holds the whole page as it was then; what was typed while it was on its way is lost.
  let onItsWay = false;
  function drawAgain(): void {
    if (onItsWay) return;
    onItsWay = true;
    const before = fields().map((field): [HTMLInputElement, string] => [field, field.value]);
    window.setTimeout(() => {
      onItsWay = false;
      for (const [field, value] of before) if (field.value !== value) field.value = value;
    }, overwriteAfterMs);
  }

  // Only keys count: a date that a program puts there is not taken.
  const typed = new WeakSet<EventTarget>();
  function dropPutDate({ target }: Event): void {
    if (!(target instanceof window.HTMLInputElement) || target.dataset.mask !== 'date') return;
    if (!typed.has(target)) target.value = '';
  }

  if (fieldsAfterMs !== undefined) {
    window.setTimeout(() => {
      const late = document.getElementById('LateFields');
      if (late instanceof window.HTMLTemplateElement) late.replaceWith(late.content);
    }, fieldsAfterMs);
  }
  if (overwriteAfterMs !== undefined) document.addEventListener('change', drawAgain);
  if (typedDatesOnly === true) {
    document.addEventListener('keydown', ({ target, key }) => {
      if (target !== null && /^\d$/.test(key)) typed.add(target);
    });
    document.addEventListener('change', dropPutDate);
  }
}
