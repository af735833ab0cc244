import type { NotePlace } from '../core/records/record';

/** The notes of one or more folders, wherever they are kept. Reading only: writing goes through the editor. */
export interface NoteStore {
  /** Every Markdown note, hidden folders, node_modules and excluded folders apart. */
  list(): AsyncIterable<NotePlace>;
  /** The bytes of a note. Rejects when it cannot be read. */
  read(place: NotePlace): Promise<Uint8Array>;
}

/** Lets others run when the time for one stretch of work is over, so that no one waits longer than a frame. */
export interface Breath {
  (): Promise<void>;
}
