import type { AuditAction } from '../audit/entry';
import { type Card, isSameCard } from '../exchange/card';
import { type Partner, partner } from '../exchange/partner';
import type { Vault } from '../vault/envelope';
import type { Database } from './database';
import { changeRow, readRows, type SealedTable } from './sealed-rows';
import { StoreError } from './store-error';

const table: SealedTable<Partner> = { name: 'partners', schema: partner };

/** In the order of their aliases and names. `unreadable`: how many rows cannot be opened. */
export async function readPartners(db: Database, vault: Vault): Promise<{ partners: Partner[]; unreadable: number }> {
  const { values, unreadable } = await readRows(db, vault, table);
  const keyOf = ({ vsp = '', name }: Partner) => `${vsp} ${name}`;
  return { partners: values.toSorted((one, other) => keyOf(one).localeCompare(keyOf(other))), unreadable: unreadable.length };
}

/** Who else stands in the way of a new partner: a card belongs to one, and an alias to one whose card was not revoked. */
export const partnerLike = (partners: readonly Partner[], { card, vsp }: { card: Card; vsp?: string | undefined }): Partner | undefined =>
  partners.find((each) => isSameCard(each.card, card)) ??
  partners.find((each) => vsp !== undefined && each.vsp === vsp && each.state !== 'revoked');

export async function addPartner(db: Database, vault: Vault, added: Partner): Promise<void> {
  await changeRow(db, vault, table, added.id, (before) => ({
    value: before ?? added,
    events: before === undefined ? [{ action: 'card-added', record: added.id }] : [],
  }));
}

function actionsOf(before: Partner, after: Partner): AuditAction[] {
  const isOther = !isSameCard(before.card, after.card);
  const isNew = before.state !== after.state || before.verifiedAt !== after.verifiedAt;
  return [
    ...(isOther ? (['card-changed'] as const) : []),
    ...(isNew && after.state === 'verified' ? (['card-verified'] as const) : []),
    ...(isNew && after.state === 'revoked' ? (['card-revoked'] as const) : []),
    ...(!isOther && isNew && (after.state === 'unverified' || after.state === 'changed') ? (['card-doubted'] as const) : []),
  ];
}

/** Makes one move (lib/exchange/partner.ts) on a partner as it stands now. */
export async function changePartner(
  db: Database,
  vault: Vault,
  id: string,
  move: (before: Partner) => Partner | Promise<Partner>,
): Promise<Partner> {
  const after = await changeRow(db, vault, table, id, async (before) => {
    if (before === undefined) throw new StoreError('row-gone');
    const value = await move(before);
    return { value, events: actionsOf(before, value).map((action) => ({ action, record: id })) };
  });
  if (after === undefined) throw new StoreError('row-gone');
  return after;
}

/** Takes a partner away that was added by mistake. One that was ever compared is revoked instead, so that its card stays known. */
export async function removePartner(db: Database, vault: Vault, id: string): Promise<void> {
  await changeRow(db, vault, table, id, (before) => {
    const mayGo = before !== undefined && before.state === 'unverified' && before.earlier.length === 0;
    return mayGo ? { value: undefined, events: [{ action: 'card-removed', record: id }] } : { value: before, events: [] };
  });
}
