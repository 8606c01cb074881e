import type { PageRoads } from './page-roads';

interface MenuEntry {
  id: string;
  label: string;
  address: string;
  asks: boolean;
}

/** Lists, row menus, plugin buttons and lookups in a page of the frame. Runs there as text (page-script.ts): uses nothing from outside itself. */
export function startLists(window: Window & typeof globalThis, roads: PageRoads): void {
  const { document } = window;

  function go(address: string): void {
    const link = document.createElement('a');
    link.href = address;
    document.body.append(link);
    link.click();
    link.remove();
  }

  /** The top document holds the dialogs; a page that is open by itself has none. */
  function openDialog(address: string): void {
    if (window.parent === window) return;
    window.parent.dispatchEvent(new window.CustomEvent('OpenDialog', { detail: address }));
  }

  function closeMenu(): void {
    document.getElementById('ActionMenu')?.remove();
  }

  /** The one menu of the page, at the row it belongs to. */
  function openMenu(trigger: HTMLElement): void {
    closeMenu();
    const entries: MenuEntry[] = JSON.parse(trigger.dataset.menu ?? '[]');
    const menu = document.createElement('div');
    menu.id = 'ActionMenu';
    menu.className = 'ActionMenu';
    for (const { id, label, address, asks } of entries) {
      const link = document.createElement('a');
      link.id = id;
      link.textContent = label;
      link.href = asks ? '#' : address;
      if (asks) link.dataset.dialog = address;
      menu.append(link);
    }
    const place = trigger.getBoundingClientRect();
    menu.style.left = `${place.left + window.scrollX}px`;
    menu.style.top = `${place.bottom + window.scrollY + 2}px`;
    document.body.append(menu);
  }

  /** A group's heading hides and shows the rows below it. */
  function toggleGroup(head: Element): void {
    let row = head.nextElementSibling;
    while (row !== null && !row.classList.contains('gbHead')) {
      row.classList.toggle('ClosedGroup');
      row = row.nextElementSibling;
    }
  }

  /** A plugin's button posts the form as it stands, and the server draws the page anew. */
  function command(name: string): void {
    const form = document.querySelector('form');
    if (form === null) return;
    const field = document.createElement('input');
    field.type = 'hidden';
    field.name = '__ACTION';
    field.value = name;
    form.append(field);
    form.requestSubmit();
  }

  function textBeside(button: HTMLElement): string {
    return button.parentElement?.querySelector<HTMLInputElement>('input[type="text"]')?.value ?? '';
  }

  function openLookup(button: HTMLElement): void {
    const asked = new URLSearchParams({ Search: button.dataset.lookup ?? '', Control: button.id, Text: textBeside(button) });
    openDialog(`lookup.aspx?${asked}`);
  }

  document.addEventListener('click', (event) => {
    const { target } = event;
    if (!(target instanceof window.Element)) return;
    const near = target.closest<HTMLElement>(
      '[data-menu],[data-go],[data-dialog],[data-command],[data-lookup],[data-value],[data-pick],[data-close]',
    );
    if (near?.dataset.menu === undefined) closeMenu();
    if (near === null) return;
    const { menu, go: address, dialog, command: name, lookup, pick, close } = near.dataset;
    if (near instanceof window.HTMLAnchorElement && near.getAttribute('href') === '#') event.preventDefault();
    if (menu !== undefined) openMenu(near);
    else if (address !== undefined) go(address);
    else if (dialog !== undefined) openDialog(dialog);
    else if (name !== undefined) command(name);
    else if (lookup !== undefined) openLookup(near);
    else if (near.closest('.gbHead') !== null) toggleGroup(near.closest('.gbHead') ?? near);
    if (window.parent === window) return;
    const control = document.body.dataset.control ?? '';
    if (pick !== undefined) {
      window.parent.dispatchEvent(new window.CustomEvent('PickRow', { detail: { control, row: JSON.parse(pick) } }));
    } else if (close !== undefined) window.parent.dispatchEvent(new window.CustomEvent('CloseDialog'));
  });

  function set(id: string, value: string): void {
    const control = document.getElementById(id);
    if (control === null || !('value' in control)) return;
    control.value = value;
    control.dispatchEvent(new window.Event('change', { bubbles: true }));
  }

  /** A row was chosen in the dialog: its columns go where the magnifier's field says, most of them out of sight. */
  window.addEventListener('LookupPicked', (event) => {
    if (!('detail' in event)) return;
    const { control, row }: { control: string; row: Record<string, string> } = JSON.parse(String(event.detail));
    const copies: Record<string, string> = JSON.parse(document.getElementById(control)?.dataset.copies ?? '{}');
    for (const [column, target] of Object.entries(copies)) set(target, row[column] ?? '');
  });

  // Words typed over a chosen row are not that row any more.
  document.addEventListener('input', (event) => {
    const { target } = event;
    if (!(target instanceof window.HTMLInputElement)) return;
    const key = target.parentElement?.querySelector<HTMLElement>('[data-lookup]')?.dataset.key;
    const hidden = key === undefined ? null : document.getElementById(key);
    if (hidden instanceof window.HTMLInputElement) hidden.value = '';
  });

  async function loadPart(part: HTMLElement): Promise<void> {
    part.innerHTML = await roads.ask(part.dataset.part ?? '');
  }

  for (const part of document.querySelectorAll<HTMLElement>('[data-part]')) loadPart(part);
  const opens = document.querySelector<HTMLElement>('[data-opens]')?.dataset.opens;
  if (opens !== undefined) openDialog(opens);
}
