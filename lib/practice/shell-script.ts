interface EntityData {
  name: string;
  clientId: string;
  workflow?: { title: string; steps: readonly string[]; current: number };
}

/** The top document at work. Runs there as text (page-script.ts): uses nothing from outside itself. */
export function startShell(window: Window & typeof globalThis): void {
  const { document } = window;
  /** Counts every dialog of the session and never starts again. */
  let dialogs = 0;

  function show(id: string, isShown: boolean): void {
    const element = document.getElementById(id);
    if (element !== null) element.style.display = isShown ? '' : 'none';
  }

  function setText(selector: string, text: string): void {
    const element = document.querySelector(selector);
    if (element !== null) element.textContent = text;
  }

  /** The content of the Clients workspace; it exists from the first visit on. */
  function clientsFrame(): HTMLIFrameElement {
    const existing = document.querySelector<HTMLIFrameElement>('iframe#TabFrame_2');
    if (existing !== null) return existing;
    const frame = document.createElement('iframe');
    frame.id = 'TabFrame_2';
    frame.name = 'TabFrame_2';
    frame.title = 'Clients';
    document.getElementById('Workspace_2')?.append(frame);
    return frame;
  }

  function openWorkspace(number: string): void {
    for (const n of ['1', '2']) {
      show(`Workspace_${n}`, n === number);
      show(`Menu_${n}`, n === number);
      document.getElementById(`ws_${n}_tab`)?.classList.toggle('Active', n === number);
    }
    if (number === '2' && document.getElementById('TabFrame_2') === null) clientsFrame().src = 'Dashboard.aspx';
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

  function openDialog(address: string): void {
    dialogs += 1;
    const frame = document.createElement('iframe');
    frame.id = `Frame${dialogs}`;
    frame.title = 'Dialog';
    frame.className = 'DialogFrame';
    frame.src = address;
    document.body.append(frame);
  }

  function closeDialog(): void {
    document.getElementById(`Frame${dialogs}`)?.remove();
  }

  document.addEventListener('click', (event) => {
    const { target } = event;
    const button =
      target instanceof window.Element ? target.closest<HTMLElement>('[data-open],[data-workspace],[data-dialog],[data-group]') : null;
    if (button === null) return;
    const { open, workspace, dialog, group } = button.dataset;
    if (workspace !== undefined) openWorkspace(workspace);
    if (open !== undefined) {
      openWorkspace('2');
      clientsFrame().src = open;
    }
    if (dialog !== undefined) openDialog(dialog);
    if (group !== undefined) button.parentElement?.classList.toggle('Closed');
  });
  document.getElementById('GlobalSearch')?.addEventListener('submit', () => openWorkspace('2'));
  Object.assign(window, { SetEntity: setEntity, CloseDialog: closeDialog });
  openWorkspace('1');
}
