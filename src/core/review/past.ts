import type { Day } from '../basics/day';
import type { Campaign } from '../insights/campaign';
import { isOver, isOverByLog } from '../insights/roles';
import { PackedLog } from '../records/packedLog';
import type { Person, Profile, Role } from '../records/record';
import type { NoteChange, Vault } from '../vault/vault';

const known = new WeakMap<Vault, { readonly today: Day; readonly past: Vault }>();

/**
 * The notes as an earlier day may have seen them. A status says where a role stands now, and not since when: where the role's log tells
 * when it ended, the log alone speaks; that the search is over says nothing of the days before. Logs need no such help.
 */
export function pastVault({ vault, today }: Pick<Campaign, 'vault' | 'today'>): Vault {
  const found = known.get(vault);
  if (found?.today === today) return found.past;
  const past = vault.update([...vault.roles.filter((role) => role.fields.status !== undefined && isOver(role, today) && isOverByLog(role, today)), ...searching(vault)].map(withoutStatus));
  known.set(vault, { today, past });
  return past;
}

/** A person with the latest entries of their log alone: what lies further back hardly matters for what was due lately. */
export function withShortLog(person: Person, most: number): Person {
  return person.log.length > most ? { ...person, log: new PackedLog([...person.log].slice(-most)) } : person;
}

function searching({ profile }: Vault): Profile[] {
  return profile?.fields.search === 'over' ? [profile] : [];
}

function withoutStatus(record: Role | Profile): NoteChange {
  const { id, path, root } = record;
  const place = { id, path, ...(root !== undefined && { root }) };
  return { ...place, record: record.type === 'role' ? { ...record, fields: without(record.fields, 'status') } : { ...record, fields: without(record.fields, 'search') } };
}

function without<T extends object, K extends keyof T>(fields: T, key: K): Omit<T, K> {
  return Object.fromEntries(Object.entries(fields).filter(([each]) => each !== key)) as Omit<T, K>;
}
