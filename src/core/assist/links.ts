import { readNote } from '../notes/note';
import { typeOf } from '../records/read';
import { linksInBody } from './linksInBody';
import { linksInFields } from './linksInFields';
import type { NoteLink } from './linksNamed';

/** Every link of a record, in the order of the text; other Markdown is left alone and has none. */
export function linksInNote(text: string): NoteLink[] {
  const note = readNote(text, 'front matter');
  const type = typeOf(note);
  return type ? [...linksInFields(note, type), ...linksInBody(note)] : [];
}

/** The link at a place of a note, its ends included. */
export function linkAt(text: string, offset: number): NoteLink | undefined {
  return linksInNote(text).find(({ range }) => range.start <= offset && offset <= range.end);
}
