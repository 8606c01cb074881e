/** What a page in a frame tells the top document. Runs there as text (page-script.ts): uses nothing from outside itself. */
export function startTop(window: Window & typeof globalThis): void {
  const { document, parent } = window;
  if (parent === window) return;
  const tell = (name: string, detail?: string) => parent.dispatchEvent(new window.CustomEvent(name, { detail }));

  // As text, so that each document makes its own objects of it.
  const entity = document.getElementById('EntityData')?.textContent ?? '';
  if (entity !== '') tell('EntityData', entity);
  // Only after the form is on its way: a frame out of sight would not send it.
  document.addEventListener('submit', ({ target }) => {
    if (target instanceof window.HTMLFormElement && target.dataset.closes !== undefined) window.setTimeout(() => tell('CloseDialog'));
  });
}
