import { type DashboardPart, dashboardParts } from './dashboard-parts';
import { escapeHtml } from './html';
import { renderRecordList } from './record-list';
import type { ClientRecord } from './records';
import type { PracticeState } from './state';

/** `ZoneMiddleMiddle_2` heads the table `ZoneMiddleMiddle_0`. */
function zone(place: string, title: string, opens: string, body: string): string {
  const text = escapeHtml(title);
  return `<table class="ZoneChrome ${place.slice(0, -2)}_0"><tbody><tr><td class="Header ${place}"><a href="${opens}" title="${text}">${text}</a></td></tr><tr><td class="ZoneBody">${body}</td></tr></tbody></table>`;
}

/** The client's facts as read-only rows; part number and the name's id are the live site's [C], the rest is inferred. */
function information(client: ClientRecord): string {
  const part = 'wp220601446form';
  const facts = [
    ['1000003947', 'Name', `${client.lastName}, ${client.firstName}`],
    ['1000003948', 'Client ID', client.clientId],
    ['1000003949', 'Birth Date', client.birthDate],
  ];
  const rows = facts.map(
    ([id, label, value]) =>
      `<tr><td class="LabelStyle"><label id="Label${id}_${part}">${label}</label></td><td class="FieldStyle"><span id="${id}_${part}_Display" class="DisplayValue">${escapeHtml(value ?? '')}</span></td></tr>`,
  );
  return `<div id="wp220601446"><table class="FormPage"><tbody>${rows.join('')}</tbody></table></div>`;
}

/** What stands in a part, also when it is fetched after the page. */
export function renderPart({ renderer, list }: DashboardPart, state: PracticeState, clientId: string): string {
  return renderRecordList(list.definition, list.rows(state, clientId), renderer, state.profile);
}

/** The client dashboard, clienttrack-ui.md C9: zones with parts, which may come after the page. */
export function renderDashboard(state: PracticeState, client: ClientRecord): string {
  const isLate = state.profile.switches?.latePartsMs !== undefined;
  const zones = dashboardParts.map((part) => {
    const address = `part.aspx?Part=${part.renderer}&PrimaryKey=${client.clientId}`;
    const body = isLate
      ? `<div id="${part.renderer.slice(0, -4)}" data-part="${address}"><p class="NoResults">Loading…</p></div>`
      : `<div id="${part.renderer.slice(0, -4)}">${renderPart(part, state, client.clientId)}</div>`;
    return zone(part.zone, part.title, part.opens, body);
  });
  return `<div class="Zones">${zone('ZoneTopRow_2', `${client.firstName} ${client.lastName}'s Information`, '#', information(client))}
${zones.join('\n')}</div>`;
}
