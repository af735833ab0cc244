import type { NoteRecord, Role } from '../records/record';
import { recordTypes } from '../records/schemas';
import type { Vault } from '../vault/vault';
import { isSearchOver, type Campaign } from './campaign';
import { namesOfCompany } from './company';

/**
 * The ids of the notes whose insights may differ between two campaigns with the same rules and day: those that changed, those
 * that speak of a note that changed, its namesakes, and those whom news of a role reaches. All of them when the search is over now, or no
 * longer. An insight that looks further than this must be named here; a test compares with reckoning all anew.
 */
export function affected(before: Campaign, after: Campaign): ReadonlySet<string> {
  if (before.vault.size === 0) return new Set(after.vault.ids());
  const changed = after.vault.changedSince(before.vault);
  if (isSearchOver(before) !== isSearchOver(after)) return new Set([...before.vault.ids(), ...after.vault.ids()]);
  const ids = new Set(changed);
  const roles = new Set<string>();
  for (const id of changed) {
    if (isRole(before.vault.get(id)) || isRole(after.vault.get(id))) roles.add(id);
    else if (looksAlike(id, before.vault, after.vault)) continue;
    const names = new Set([...before.vault.namesOf(id), ...after.vault.namesOf(id)]);
    for (const record of mentioning([...names], after.vault)) {
      ids.add(record.id);
      if (isRole(record)) roles.add(record.id);
    }
    for (const name of names) for (const namesake of after.vault.named(name)) ids.add(namesake.id);
  }
  for (const { vault } of [before, after]) {
    for (const id of roles) {
      const role = vault.get(id);
      if (isRole(role)) for (const each of reachedBy(role, vault)) ids.add(each);
    }
  }
  return ids;
}

/** Whether a note that is no role looks to others as it did: what they take from it is its names and its type. */
function looksAlike(id: string, before: Vault, after: Vault): boolean {
  return before.get(id)?.type === after.get(id)?.type && before.namesOf(id).join('\n') === after.namesOf(id).join('\n');
}

/** The people whom a role's stage and news concern: its referrers, and those at its company. */
function* reachedBy(role: Role, vault: Vault): IterableIterator<string> {
  for (const link of role.links.referrers ?? []) {
    const found = vault.resolve(link, role);
    if (found) yield found.place.id;
  }
  const company = vault.companyOf(role);
  if (!company) return;
  for (const { id } of vault.mentioning(namesOfCompany(company, vault), 'person')) yield id;
}

function mentioning(names: readonly string[], vault: Vault): NoteRecord[] {
  return names.length === 0 ? [] : recordTypes.flatMap((type): NoteRecord[] => vault.mentioning(names, type));
}

function isRole(record: NoteRecord | undefined): record is Role {
  return record?.type === 'role';
}
