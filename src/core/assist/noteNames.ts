import { compareText, fold } from '../basics/fold';
import type { NoteRecord } from '../records/record';
import type { RecordType } from '../records/schemas';
import type { Vault } from '../vault/vault';

/** More than this nobody looks through; who types on finds the others. */
const most = 60;
const order: readonly RecordType[] = ['person', 'company', 'role', 'profile', 'template'];

/** `text` as it is searched: without case and accents. */
function searchable(text: string): string {
  return /^[ -~]*$/.test(text) ? text.toLowerCase() : fold(text).normalize('NFD').replace(/\p{M}/gu, '');
}

/** The records one of whose names holds `query`, the best first: those of the wanted types, those whose name begins with it, by name. */
export function recordsNamed(query: string, vault: Vault, wanted: readonly RecordType[] = []): NoteRecord[] {
  const sought = searchable(query.trim());
  const found: { readonly record: NoteRecord; readonly rank: number }[] = [];
  for (const record of [...vault.people, ...vault.companies, ...vault.roles, ...(vault.profile ? [vault.profile] : [])]) {
    let best = Infinity;
    for (const name of vault.namesOf(record.id)) {
      const at = searchable(name).indexOf(sought);
      if (at !== -1) best = Math.min(best, at === 0 ? 0 : /[\s-]/.test(name[at - 1] ?? '') ? 1 : 2);
    }
    if (best !== Infinity) found.push({ record, rank: best + (wanted.length === 0 || wanted.includes(record.type) ? 0 : 10) });
  }
  return found
    .sort((a, b) => a.rank - b.rank || order.indexOf(a.record.type) - order.indexOf(b.record.type) || compareText(a.record.name, b.record.name))
    .slice(0, most)
    .map(({ record }) => record);
}
