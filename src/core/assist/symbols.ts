import { fold, withoutAccents } from '../basics/fold';
import type { NoteRecord } from '../records/record';
import type { Vault } from '../vault/vault';

/** A record that was looked for, and the name by which it was found. */
export interface FoundRecord {
  readonly record: NoteRecord;
  readonly name: string;
}

/** People, companies and roles whose name or one of whose aliases has the letters of `query` in order; case and accents do not count. */
export function findRecords(query: string, { people, companies, roles }: Pick<Vault, 'people' | 'companies' | 'roles'>): FoundRecord[] {
  const letters = bare(query).replace(/\s/g, '');
  return [...people, ...companies, ...roles].flatMap((record) => {
    const names = [record.name, ...(record.fields.aliases ?? [])];
    const found = names.find((name) => hasInOrder(bare(name), letters));
    return found === undefined ? [] : [{ record, name: spelling(found, query) }];
  });
}

/** The editor looks once more whether it finds the query in a name, letter by letter: then accents must not stand in its way. */
function spelling(name: string, query: string): string {
  return hasInOrder(fold(name), fold(query).replace(/\s/g, '')) ? name : bare(name);
}

function bare(text: string): string {
  return withoutAccents(fold(text));
}

function hasInOrder(text: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
