import { escapeHtml } from './html';
import type { ClientRecord } from './records';

const headings = ['Client ID', 'First Name', 'Last Name', 'Middle Name', 'Birth Date'];

/** The result list under a search: a click on a row opens that client. */
export function renderMatches(clients: readonly ClientRecord[], title: string): string {
  if (clients.length === 0) return `<p class="NoResults">No records were found.</p>`;
  const rows = clients.map((client) => {
    const address = `Dashboard.aspx?PrimaryKey=${client.clientId}`;
    const cells = [client.firstName, client.lastName, client.middleName, client.birthDate].map((text) => `<td>${escapeHtml(text)}</td>`);
    return `<tr class="ResultRow" onclick="location.href='${address}'"><td><a href="${address}">${client.clientId}</a></td>${cells.join('')}</tr>`;
  });
  return `<h2 class="SectionTitle">${escapeHtml(title)}</h2>
<table id="RendererResultSet" class="ResultSet"><thead><tr>${headings.map((text) => `<th scope="col">${text}</th>`).join('')}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table>
<p class="Hint">Choose a row to open that client.</p>`;
}
