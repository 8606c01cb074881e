import { escapeHtml } from './html';
import { clientsMenu, type MenuGroup } from './menu';
import type { PracticeProfile } from './profile';
import { hasCoordinatedEntry, settingsOf } from './settings';
import { renderSettingFields } from './settings-fields';
import type { Session } from './state';
import { otherWorkspaces } from './workspaces';

function renderGroup({ title, options }: MenuGroup): string {
  const items = options.map(
    (option) =>
      `<li><button type="button" class="MenuOption" id="${option.id}" data-open="${option.address}">${escapeHtml(option.title)}</button></li>`,
  );
  return `<div class="MenuGroup"><button type="button" class="MenuGroupTitle" data-group="1"><i class="Folder"></i>${escapeHtml(title)}</button><ul>${items.join('')}</ul></div>`;
}

/** Behind the person's icon: workgroup, organization and location decide what there is to see. */
function renderSettings(profile: PracticeProfile, session: Session): string {
  return `<aside id="SettingsSidebar" class="SettingsSidebar" hidden><h2>Settings</h2><p>${escapeHtml(session.user)}</p>
<form method="post" action="settings.aspx" autocomplete="off">
${renderSettingFields(profile, session)}
<button type="submit" id="ApplySettings" class="CommandButton SaveIcon">Apply</button></form></aside>`;
}

/** Without the right workgroup no coordinated entry; without Need records no page for them. */
function menuOf(profile: PracticeProfile, session: Session): readonly MenuGroup[] {
  const hasNeeds = (profile.unmetNeeds ?? 'need') === 'need';
  return (profile.switches?.menu ?? clientsMenu)
    .filter(({ needsCoordinatedEntry }) => needsCoordinatedEntry !== true || hasCoordinatedEntry(profile, session))
    .map((group) => ({ ...group, options: group.options.filter(({ title }) => hasNeeds || title !== 'Unmet Needs') }));
}

/** The workspaces that are only a home page here. */
function renderOthers(): { tabs: string; menus: string; pages: string } {
  const all = otherWorkspaces.map(({ number, title }) => ({
    tab: `<button type="button" id="ws_${number}_tab" data-workspace="${number}" title="${title}"><i class="${title}Icon"></i>${title}</button>`,
    menu: `<div id="Menu_${number}"><div class="MenuGroup"><button type="button" class="MenuGroupTitle" data-group="1"><i class="Folder"></i>${title}</button><ul><li><button type="button" class="MenuOption" id="o100000000${number}" data-workspace="${number}">${title} Home</button></li></ul></div></div>`,
    page: `<div id="Workspace_${number}" class="Workspace" style="display:none"></div>`,
  }));
  const join = (part: 'tab' | 'menu' | 'page') => all.map((one) => one[part]).join('\n');
  return { tabs: join('tab'), menus: join('menu'), pages: join('page') };
}

/** The top document: left rail, menu, client header, workflow bar, and the frame where everything happens. */
export function renderShell(profile: PracticeProfile, session: Session): string {
  const settings = settingsOf(profile, session);
  const clients = profile.workspace ?? 2;
  const menu = menuOf(profile, session);
  const others = renderOthers();
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>ClientTrack – ${escapeHtml(profile.customer)}</title>
<link rel="stylesheet" href="ClientTrack.css"></head><body class="Shell" data-clients="${clients}" data-stale-dialogs="${profile.staleDialogs ?? 0}">
<header class="TopBar"><span class="Brand">Client<b>Track</b></span>
<span class="EnvironmentName" aria-label="Environment">${escapeHtml(profile.environment)}</span>
<form id="GlobalSearch" method="get" action="search.aspx" target="TabFrame_${clients}" autocomplete="off"><input type="text" name="q" class="form-control" placeholder="Search clients" aria-label="Global search"><button type="submit" class="FindButton" title="Search"><i class="FindIcon"></i></button></form>
<span class="Settings"><span class="SettingLine"><span class="SettingName">Workgroup</span> <span class="setting-value" aria-label="Workgroup">${escapeHtml(settings.workgroup)}</span></span>
<span class="SettingLine"><span class="SettingName">Organization</span> <span class="setting-value" aria-label="Organization">${escapeHtml(settings.organization)}</span></span></span>
${profile.switches?.asksSettings === true ? '<a class="CommandButton" id="SwitchButton" href="settings.aspx" target="_top">Switch</a>' : ''}
<button type="button" class="UserBadge" data-toggle="SettingsSidebar" title="${escapeHtml(session.user)}">${escapeHtml(session.user.slice(0, 1).toUpperCase())}</button></header>
<div class="Columns"><nav class="Rail" aria-label="Workspaces">
<button type="button" id="ws_1_tab" data-workspace="1" title="Home"><i class="HomeIcon"></i>Home</button>
<button type="button" id="ws_${clients}_tab" data-workspace="${clients}" title="Clients"><i class="ClientsIcon"></i>Clients</button>
${others.tabs}</nav>
<nav class="Menu" aria-label="Menu"><div id="Menu_1"><div class="MenuGroup"><button type="button" class="MenuGroupTitle" data-group="1"><i class="Folder"></i>Home</button><ul><li><button type="button" class="MenuOption" id="o1000000001" data-workspace="1">My ClientTrack</button></li></ul></div></div>
<div id="Menu_${clients}">${menu.map(renderGroup).join('')}</div>
${others.menus}</nav>
<main class="Work"><div id="EntityInfo" class="EntityInfo NoEntity"><i class="PersonIcon"></i><span class="entity-info-item"><span class="entity-info-label">Name</span><span class="entity-info-value" aria-label="Name"></span></span><span class="entity-info-item"><span class="entity-info-label">Client ID</span><span class="entity-info-value" aria-label="Client ID"></span></span></div>
<div id="WorkflowBar" class="WorkflowBar" style="display:none"><span id="WorkflowTitle"></span><ol id="WorkflowSteps"></ol><div class="workflow-controls"><button type="button" aria-label="Cancel the workflow" title="Cancel the workflow" data-dialog="confirm.aspx?Ask=CancelWorkflow">✕</button></div></div>
<div id="Workspace_1" class="Workspace HomePage"><h1>Welcome, ${escapeHtml(session.user)}</h1><p>This copy of ClientTrack is for practice. Every client in it is invented.</p>
<h2>News</h2><p>Choose <b>Clients</b> on the left to begin. The CE Workflow is in the menu group Coordinated Entry.</p></div>
<div id="Workspace_${clients}" class="Workspace" style="display:none"></div>
${others.pages}</main></div>
${renderSettings(profile, session)}
<iframe src="completelyblank.html" class="Underlay" title="" aria-hidden="true" tabindex="-1"></iframe>
<script src="Shell.js"></script></body></html>`;
}
