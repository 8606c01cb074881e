import type { FormDefinition } from './element';
import { escapeHtml } from './html';
import type { PracticeProfile } from './profile';
import type { PracticeState } from './state';

export interface ListColumn {
  /** ElementID of the column; the cells carry it in data-eid. */
  id: string;
  key: string;
  label: string;
}

/** One entry of a row's action menu; {key} in its address is the row's. */
export interface RowAction {
  label: string;
  address: string;
  /** Offered only in rows of this group. */
  onlyIn?: string;
  /** Asks in a dialog first. */
  asks?: true;
}

/** A list of results (FormTypeID 2) as data. */
export interface ListDefinition {
  /** FormID of the page, or the renderer of a dashboard part. */
  id: string;
  title: string;
  evidence: FormDefinition['evidence'];
  columns: readonly ListColumn[];
  actions: readonly RowAction[];
  actionsAt: 'first' | 'last';
  /** Groups in their order: with `isGrouped` each is headed by a row of its own. */
  groups: readonly string[];
  isGrouped: boolean;
  /** Buttons on top, `Renderer_{id}`. */
  buttons: readonly { id: string; label: string; address: string }[];
  empty: string;
}

export interface ListRow {
  key: string;
  group: string;
  cells: Readonly<Record<string, string>>;
}

export interface RecordList {
  definition: ListDefinition;
  rows(state: PracticeState, clientId: string): readonly ListRow[];
}

function columnsOf({ id, columns }: ListDefinition, profile: PracticeProfile): readonly ListColumn[] {
  const named = profile.switches?.lists?.[id]?.columns;
  const own = named ? named.flatMap((key) => columns.filter((column) => column.key === key)) : columns;
  return profile.columnOrder === 'changed' ? [...own.slice(1), ...own.slice(0, 1)] : own;
}

/** The menu of one row: its positions are the numbers of `#amb{n}`, so an entry a row lacks moves those after it. */
function menuOf(definition: ListDefinition, row: ListRow, profile: PracticeProfile) {
  const named = profile.switches?.lists?.[definition.id]?.menu;
  const actions = named ? named.flatMap((label) => definition.actions.filter((action) => action.label === label)) : definition.actions;
  const first = 1 + (profile.actionShift ?? 0);
  return actions
    .filter(({ onlyIn }) => onlyIn === undefined || onlyIn === row.group)
    .map(({ label, address, asks }, index) => ({
      id: `amb${first + index}`,
      label: profile.labels?.[label] ?? label,
      address: address.replace('{key}', encodeURIComponent(row.key)),
      asks: asks === true,
    }));
}

/** The table alone, as it stands on a list page and in a part of the dashboard. An empty one is there too, with its headings. */
export function renderRecordList(definition: ListDefinition, rows: readonly ListRow[], renderer: string, profile: PracticeProfile): string {
  const columns = columnsOf(definition, profile);
  const layout = profile.switches?.lists?.[definition.id];
  const isFirst = (layout?.actionsAt ?? definition.actionsAt) === 'first';
  const hasActions = definition.actions.length > 0;
  const inOrder = (cells: string, action: string) => (hasActions ? (isFirst ? action + cells : cells + action) : cells);

  function row(one: ListRow): string {
    const cells = columns.map(({ id, key }) => `<td data-eid="${id}_${renderer}">${escapeHtml(one.cells[key] ?? '')}</td>`).join('');
    const menu = escapeHtml(JSON.stringify(menuOf(definition, one, profile)));
    const action = `<td class="ActionCell"><button type="button" class="action-menu" title="Actions" data-menu="${menu}">⋮</button></td>`;
    return `<tr class="ListRow">${inOrder(cells, action)}</tr>`;
  }
  const width = columns.length + (hasActions ? 1 : 0);
  const isGrouped = layout?.isGrouped ?? profile.groupRows ?? definition.isGrouped;
  const body = isGrouped
    ? definition.groups.flatMap((group) => {
        const own = rows.filter((one) => one.group === group);
        const name = escapeHtml(layout?.groupNames?.[group] ?? group);
        const head = `<tr class="gbHead"><td colspan="${width}"><a href="#" data-value="${name}">${name}</a></td></tr>`;
        return own.length === 0 ? [] : [head, ...own.map(row)];
      })
    : rows.map(row);
  const heads = columns.map(({ label }) => `<th scope="col">${escapeHtml(label)}</th>`).join('');
  const none = rows.length === 0 ? `<p class="NoResults">${escapeHtml(definition.empty)}</p>` : '';
  return `<table id="${renderer}ResultSet" class="ResultSet"><thead><tr>${inOrder(heads, '<th class="ActionCell"></th>')}</tr></thead>
<tbody>${body.join('\n')}</tbody></table>${none}`;
}
