import { ageOn } from './age';
import { escapeHtml } from './html';
import type { ClientRecord } from './records';

/** First, last and middle name stand in the second to fourth cell, as on the live site [C]; the others and the columns' numbers are assumed. */
const columns: readonly { id: string; label: string; text(client: ClientRecord, today: string): string }[] = [
  { id: '1000005951', label: 'First Name', text: ({ firstName }) => firstName },
  { id: '1000005952', label: 'Last Name', text: ({ lastName }) => lastName },
  { id: '1000005953', label: 'Middle Name', text: ({ middleName }) => middleName },
  { id: '1000005954', label: 'Birth Date', text: ({ birthDate }) => birthDate },
  { id: '1000005956', label: 'Age', text: ({ birthDate }, today) => ageOn(birthDate, today) },
  { id: '1000005955', label: 'Client ID', text: ({ clientId }) => clientId },
];

/** The result list under a search: a click on a row opens that client. */
export function renderMatches(clients: readonly ClientRecord[], title: string, today: string): string {
  if (clients.length === 0) return `<p class="NoResults">No records were found.</p>`;
  const rows = clients.map((client) => {
    const address = `Dashboard.aspx?PrimaryKey=${client.clientId}`;
    const action = `<td class="ActionCell"><a href="${address}" title="Open this client">›</a></td>`;
    const cells = columns.map(({ id, text }) => `<td data-eid="${id}_Renderer">${escapeHtml(text(client, today))}</td>`);
    return `<tr class="ResultRow" data-go="${address}">${action}${cells.join('')}</tr>`;
  });
  const heads = columns.map(({ label }) => `<th scope="col">${label}</th>`);
  return `<h2 class="SectionTitle">${escapeHtml(title)}</h2>
<table id="RendererResultSet" class="ResultSet"><thead><tr><th class="ActionCell"></th>${heads.join('')}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table>
<p class="Hint">Choose a row to open that client.</p>`;
}
