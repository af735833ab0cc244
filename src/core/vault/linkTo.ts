import { fileNameOf } from '../records/read';
import type { NotePlace } from '../records/place';
import type { Vault } from './vault';

/** A wikilink from one note to another: by file name, or by path where the name alone would mean another note. */
export function linkTo(target: NotePlace, from: NotePlace, vault: Vault): string {
  const name = fileNameOf(target.path);
  const byName = vault.resolve({ target: name, kind: 'wiki' }, from);
  return `[[${byName?.place.id === target.id ? name : target.path.replace(/\.(?:md|markdown)$/i, '')}]]`;
}
