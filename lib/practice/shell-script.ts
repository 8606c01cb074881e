import type { PageRoads } from './page-roads';

interface EntityData {
  name: string;
  clientId: string;
  workflow?: { title: string; steps: readonly string[]; current: number };
}

/** The top document at work. Runs there as text (page-script.ts): uses nothing from outside itself. @returns how to end it */
export function startShell(window: Window & typeof globalThis, roads: PageRoads): () => void {
  const { document } = window;
  const clients = document.body.dataset.clients ?? '2';
  /** Counts every dialog of the session and never starts again. */
  let dialogs = 0;
  let workspace = '1';

  function show(id: string, isShown: boolean): void {
    const element = document.getElementById(id);
    if (element !== null) element.style.display = isShown ? '' : 'none';
  }

  function setText(selector: string, text: string): void {
    const element = document.querySelector(selector);
    if (element !== null) element.textContent = text;
  }

  /** The content of a workspace; it exists from the first visit on. */
  function frameOf(number: string): HTMLIFrameElement {
    const existing = document.querySelector<HTMLIFrameElement>(`iframe#TabFrame_${number}`);
    if (existing !== null) return existing;
    const frame = document.createElement('iframe');
    frame.id = `TabFrame_${number}`;
    frame.name = frame.id;
    frame.title = document.getElementById(`ws_${number}_tab`)?.title ?? '';
    document.getElementById(`Workspace_${number}`)?.append(frame);
    return frame;
  }

  function openWorkspace(number: string): void {
    workspace = number;
    for (const tab of document.querySelectorAll<HTMLElement>('[data-workspace][id^="ws_"]')) {
      const n = tab.dataset.workspace ?? '';
      show(`Workspace_${n}`, n === number);
      show(`Menu_${n}`, n === number);
      tab.classList.toggle('Active', n === number);
    }
    const isNew = document.getElementById(`TabFrame_${number}`) === null;
    if (number === '1' || !isNew) return;
    roads.show(frameOf(number), number === clients ? 'Dashboard.aspx' : `home.aspx?Workspace=${number}`);
  }

  /** Every page in the frame tells who is open and which workflow runs. */
  function setEntity(data: EntityData): void {
    setText('.entity-info-value[aria-label="Name"]', data.name);
    setText('.entity-info-value[aria-label="Client ID"]', data.clientId);
    document.getElementById('EntityInfo')?.classList.toggle('NoEntity', data.clientId === '');
    show('WorkflowBar', data.workflow !== undefined);
    const steps = document.getElementById('WorkflowSteps');
    if (steps === null) return;
    steps.replaceChildren(
      ...(data.workflow?.steps ?? []).map((name, index) => {
        const item = document.createElement('li');
        item.textContent = name;
        const current = data.workflow?.current ?? 0;
        item.className = index < current ? 'Done' : index === current ? 'Current' : '';
        return item;
      }),
    );
    setText('#WorkflowTitle', data.workflow?.title ?? '');
  }

  function addDialog(address: string): HTMLIFrameElement {
    dialogs += 1;
    const frame = document.createElement('iframe');
    frame.id = `Frame${dialogs}`;
    frame.title = 'Dialog';
    frame.className = /^(?:lookup|email)/.test(address) ? 'DialogFrame LargeDialog' : 'DialogFrame';
    document.body.append(frame);
    roads.show(frame, address);
    return frame;
  }

  /** A dialog that is closed is only out of sight: its frame stays in the document. */
  function closeDialog(): void {
    show(`Frame${dialogs}`, false);
  }

  for (let stale = Number(document.body.dataset.staleDialogs ?? '0'); stale > 0; stale -= 1) {
    addDialog('completelyblank.html').style.display = 'none';
  }

  function onClick(event: Event): void {
    const { target } = event;
    const button =
      target instanceof window.Element
        ? target.closest<HTMLElement>('[data-open],[data-workspace],[data-dialog],[data-group],[data-toggle]')
        : null;
    if (button === null) return;
    const { open, workspace: number, dialog, group, toggle } = button.dataset;
    if (number !== undefined) openWorkspace(number);
    if (open !== undefined) {
      openWorkspace(clients);
      roads.show(frameOf(clients), open);
    }
    if (dialog !== undefined) addDialog(dialog);
    if (group !== undefined) button.parentElement?.classList.toggle('Closed');
    if (toggle !== undefined) document.getElementById(toggle)?.toggleAttribute('hidden');
  }

  function onEntity(event: Event): void {
    if ('detail' in event) setEntity(JSON.parse(String(event.detail)));
  }

  function onPick(event: Event): void {
    const below = frameOf(workspace).contentWindow;
    closeDialog();
    if (below === null || !('detail' in event)) return;
    // As text, so that each document makes its own objects of it.
    below.dispatchEvent(new window.CustomEvent('LookupPicked', { detail: JSON.stringify(event.detail) }));
  }

  function onDialog(event: Event): void {
    if ('detail' in event) addDialog(String(event.detail));
  }

  const heard = { EntityData: onEntity, OpenDialog: onDialog, CloseDialog: closeDialog, PickRow: onPick };
  document.addEventListener('click', onClick);
  for (const [name, listener] of Object.entries(heard)) window.addEventListener(name, listener);
  document.getElementById('GlobalSearch')?.addEventListener('submit', () => openWorkspace(clients));
  openWorkspace('1');
  return () => {
    document.removeEventListener('click', onClick);
    for (const [name, listener] of Object.entries(heard)) window.removeEventListener(name, listener);
  };
}
