import { fold } from '../basics/fold';
import { type Range, range } from '../basics/range';
import { findFrontMatter } from '../notes/fences';
import type { FrontMatterEntry } from '../notes/frontMatter';
import { readNote, type Note } from '../notes/note';
import { nameKeyOf, typeOf } from '../records/read';
import type { NotePlace } from '../records/place';
import type { Vault } from '../vault/vault';
import { linkAt, linksInNote } from './links';
import type { NoteLink } from './linksNamed';

/** The note that a place in a text speaks of, and the words there that do. */
export interface Subject {
  readonly id: string;
  readonly at: Range;
}

/** What a place in a record speaks of: the note a link means, or, elsewhere in the front matter, the record itself. */
export function subjectAt(text: string, offset: number, from: NotePlace, vault: Vault): Subject | undefined {
  const link = linkAt(text, offset);
  if (link) {
    const meant = vault.resolve(link, from);
    return meant && { id: meant.place.id, at: link.name };
  }
  const note = readNote(text, 'front matter');
  if (!typeOf(note) || offset >= (findFrontMatter(text, note.lines)?.bodyStart ?? 0)) return undefined;
  const name = ownName(note);
  return { id: from.id, at: name && name.start <= offset && offset <= name.end ? name : note.lines.rangeOf(note.lines.lineAt(offset)) };
}

/** Where a record says what it is called, without quotes; undefined when only its file does. */
export function ownName(note: Note): Range | undefined {
  const value = nameEntry(note)?.value;
  if (value?.kind !== 'text') return undefined;
  const quote = value.style === 'double' || value.style === 'single' ? 1 : 0;
  return range(value.range.start + quote, value.range.end - quote);
}

/** The entry of the front matter that says what a record is called. */
export function nameEntry(note: Note): FrontMatterEntry | undefined {
  const type = typeOf(note);
  return type && note.frontMatter?.entries.get(nameKeyOf(type));
}

/** The links in a record that mean a note. */
export function linksTo(id: string, text: string, from: NotePlace, vault: Vault): NoteLink[] {
  return linksInNote(text).filter((link) => vault.resolve(link, from)?.place.id === id);
}

/** Where a name may be spelt otherwise than it reads: percent-encoded in addresses, escaped in quotes. */
const escapes = /%[\da-f]{2}|\\|''/i;

/** A cheap look whether a text could hold a link by one of these names, which are folded: if not, it need not be read. */
export function mayName(names: readonly string[], text: string): boolean {
  if (escapes.test(text)) return true;
  const folded = fold(text);
  return names.some((name) => folded.includes(name));
}
