import { escapeHtml } from './html';
import type { PracticeProfile } from './profile';
import type { Session } from './state';
import { ceWorkflow } from './workflow';

interface MenuOption {
  id: string;
  title: string;
  address: string;
}

/** Menu groups of the Clients workspace. Dashboard's and Find Client's ids are the live site's [C]. */
const menuGroups: readonly { title: string; options: readonly MenuOption[] }[] = [
  {
    title: 'Client Management',
    options: [
      { id: 'o1000000033', title: 'Dashboard', address: 'Dashboard.aspx' },
      { id: 'o1000000037', title: 'Find Client', address: 'viewform.aspx?FormID=1000000098' },
    ],
  },
  {
    title: 'Coordinated Entry',
    options: [{ id: 'o1000000141', title: ceWorkflow.title, address: `startworkflow.aspx?WorkflowID=${ceWorkflow.id}` }],
  },
];

function renderGroup({ title, options }: (typeof menuGroups)[number]): string {
  const items = options.map(
    (option) =>
      `<li><button type="button" class="MenuOption" id="${option.id}" data-open="${option.address}">${option.title}</button></li>`,
  );
  return `<div class="MenuGroup"><button type="button" class="MenuGroupTitle" data-group="1"><i class="Folder"></i>${title}</button><ul>${items.join('')}</ul></div>`;
}

/** The top document: left rail, menu, client header, workflow bar, and the frame where everything happens. */
export function renderShell(profile: PracticeProfile, session: Session): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>ClientTrack – ${escapeHtml(profile.customer)}</title>
<link rel="stylesheet" href="ClientTrack.css"></head><body class="Shell">
<header class="TopBar"><span class="Brand">Client<b>Track</b></span>
<span class="EnvironmentName" aria-label="Environment">${escapeHtml(profile.environment)}</span>
<form id="GlobalSearch" method="get" action="search.aspx" target="TabFrame_2" autocomplete="off"><input type="text" name="q" class="form-control" placeholder="Search clients" aria-label="Global search"><button type="submit" class="FindButton" title="Search"><i class="FindIcon"></i></button></form>
<span class="Settings"><span class="SettingLine"><span class="SettingName">Workgroup</span> <span class="setting-value" aria-label="Workgroup">${escapeHtml(profile.workgroup)}</span></span>
<span class="SettingLine"><span class="SettingName">Organization</span> <span class="setting-value" aria-label="Organization">${escapeHtml(profile.organization)}</span></span></span>
<span class="UserBadge" title="${escapeHtml(session.user)}">${escapeHtml(session.user.slice(0, 1).toUpperCase())}</span></header>
<div class="Columns"><nav class="Rail" aria-label="Workspaces">
<button type="button" id="ws_1_tab" data-workspace="1" title="Home"><i class="HomeIcon"></i>Home</button>
<button type="button" id="ws_2_tab" data-workspace="2" title="Clients"><i class="ClientsIcon"></i>Clients</button></nav>
<nav class="Menu" aria-label="Menu"><div id="Menu_1"><div class="MenuGroup"><button type="button" class="MenuGroupTitle" data-group="1"><i class="Folder"></i>Home</button><ul><li><button type="button" class="MenuOption" id="o1000000001" data-workspace="1">My ClientTrack</button></li></ul></div></div>
<div id="Menu_2">${menuGroups.map(renderGroup).join('')}</div></nav>
<main class="Work"><div id="EntityInfo" class="EntityInfo NoEntity"><i class="PersonIcon"></i><span class="entity-info-item"><span class="entity-info-label">Name</span><span class="entity-info-value" aria-label="Name"></span></span><span class="entity-info-item"><span class="entity-info-label">Client ID</span><span class="entity-info-value" aria-label="Client ID"></span></span></div>
<div id="WorkflowBar" class="WorkflowBar" style="display:none"><span id="WorkflowTitle"></span><ol id="WorkflowSteps"></ol><div class="workflow-controls"><button type="button" aria-label="Cancel the workflow" title="Cancel the workflow" data-dialog="confirm.aspx?Ask=CancelWorkflow">✕</button></div></div>
<div id="Workspace_1" class="Workspace HomePage"><h1>Welcome, ${escapeHtml(session.user)}</h1><p>This copy of ClientTrack is for practice. Every client in it is invented.</p>
<h2>News</h2><p>Choose <b>Clients</b> on the left to begin. The CE Workflow is in the menu group Coordinated Entry.</p></div>
<div id="Workspace_2" class="Workspace" style="display:none"></div></main></div>
<iframe src="completelyblank.html" class="Underlay" title="" aria-hidden="true" tabindex="-1"></iframe>
<script src="Shell.js"></script></body></html>`;
}
