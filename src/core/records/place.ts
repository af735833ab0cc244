import { compareText } from '../basics/fold';

/** Where the text of a record is: what it is called, and from where its links are followed. */
export interface NotePlace {
  /** Unique among all notes; given by whoever reads them (a path, a URI). */
  readonly id: string;
  /** Relative to its folder, with `/`. */
  readonly path: string;
  /** The folder it is in, where there are several. */
  readonly root?: string;
}

/** The place of something that has one, and nothing else of it. */
export function placeOf({ id, path, root }: NotePlace): NotePlace {
  return { id, path, ...(root !== undefined && { root }) };
}

/** The order in which notes are listed, the same on every machine. */
export function byPath(a: NotePlace, b: NotePlace): number {
  return compareText(a.path, b.path) || compareText(a.id, b.id);
}
