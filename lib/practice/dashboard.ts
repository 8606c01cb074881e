import { escapeHtml } from './html';
import type { ClientRecord } from './records';
import type { PracticeState } from './state';

function zone(place: string, title: string, body: string): string {
  return `<table class="ZoneChrome ${place.slice(0, -2)}_0"><tbody><tr><td class="Header ${place}"><a href="#">${escapeHtml(title)}</a></td></tr><tr><td class="ZoneBody">${body}</td></tr></tbody></table>`;
}

function table(id: string, headings: readonly string[], rows: readonly (readonly string[])[], empty: string): string {
  if (rows.length === 0) return `<p class="NoResults">${empty}</p>`;
  const body = rows.map((cells) => `<tr>${cells.map((text) => `<td>${escapeHtml(text)}</td>`).join('')}</tr>`);
  return `<table id="${id}" class="ResultSet"><thead><tr>${headings.map((text) => `<th scope="col">${text}</th>`).join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`;
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

/** The client dashboard, clienttrack-ui.md C9: zones with parts. */
export function renderDashboard(state: PracticeState, client: ClientRecord, organization: string): string {
  const mine = <Row extends { clientId: string }>(rows: readonly Row[]) => rows.filter((row) => row.clientId === client.clientId);
  const name = `${client.lastName}, ${client.firstName}`;
  const enrollments = mine(state.enrollments).map((row) => [row.project, name, row.projectStartDate, '', organization]);
  const referrals = mine(state.referrals).map((row) => [row.date, row.service, row.provider, row.status]);
  const needs = mine(state.unmetNeeds).map((row) => [row.date, row.need, row.reason]);
  const enrollmentHeads = ['Enrollment Description', 'Case Members', 'Project Start Date', 'Exit Date', 'Organization'];
  return `<div class="Zones">${zone('ZoneTopRow_2', `${client.firstName} ${client.lastName}'s Information`, information(client))}
${zone('ZoneMiddleMiddle_2', 'Enrollments', table('wp85039573formResultSet', enrollmentHeads, enrollments, 'No enrollments.'))}
${zone('ZoneMiddleRight_2', 'Referrals', table('wp310775102formResultSet', ['Referral Date', 'Referral Service', 'Refer to Provider', 'Status'], referrals, 'No referrals.'))}
${zone('ZoneBottomRow_2', 'Unmet Needs', table('wp310775188formResultSet', ['Date', 'Need', 'Reason'], needs, 'No unmet needs.'))}</div>`;
}
