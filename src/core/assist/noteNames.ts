import { compareText, fold, withoutAccents } from '../basics/fold';
import { firstNotBefore } from '../basics/sortedList';
import type { NoteRecord } from '../records/record';
import type { RecordType } from '../records/schemas';
import type { Vault } from '../vault/vault';

/** More than this nobody looks through; who types on finds the others. */
const most = 60;
const order: readonly RecordType[] = ['person', 'company', 'role', 'profile', 'template'];

interface Found {
  readonly record: NoteRecord;
  readonly rank: number;
}

/** The records one of whose names holds `query`, the best first: those of the wanted types, those whose name begins with it, by name. */
export function recordsNamed(query: string, vault: Vault, wanted: readonly RecordType[] = []): NoteRecord[] {
  const sought = withoutAccents(fold(query));
  const best: Found[] = [];
  for (const records of [vault.people, vault.companies, vault.roles, vault.profile ? [vault.profile] : []]) {
    const beside = records[0] && wanted.length > 0 && !wanted.includes(records[0].type) ? unwanted : 0;
    for (const record of records) {
      const rank = beside + rankOf(searchedNames(record, vault), sought);
      if (rank === Infinity) continue;
      const found = { record, rank };
      const last = best[most - 1];
      if (last && compare(found, last) >= 0) continue;
      best.splice(firstNotBefore(best, (each) => compare(each, found)), 0, found);
      if (last) best.pop();
    }
  }
  return best.map(({ record }) => record);
}

const unwanted = 10;

/** How well one of a note's names fits: 0 when it begins with what is sought, 1 when a word of it does. */
function rankOf(names: readonly string[], sought: string): number {
  let rank = Infinity;
  for (const name of names) {
    const at = name.indexOf(sought);
    if (at === 0) return 0;
    if (at > 0) rank = Math.min(rank, /[\s-]/.test(name[at - 1] ?? '') ? 1 : 2);
  }
  return rank;
}

function compare(a: Found, b: Found): number {
  return a.rank - b.rank || order.indexOf(a.record.type) - order.indexOf(b.record.type) || compareText(a.record.name, b.record.name) || compareText(a.record.id, b.record.id);
}

/** A record's names as they are searched, made once for each record; those of a record that is gone are forgotten with it. */
const searched = new WeakMap<NoteRecord, readonly string[]>();

function searchedNames(record: NoteRecord, vault: Vault): readonly string[] {
  const known = searched.get(record);
  if (known) return known;
  const names = vault.namesOf(record.id).map(withoutAccents);
  searched.set(record, names);
  return names;
}
