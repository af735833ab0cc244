import type { Day } from '../core/basics/day';
import type { NotePlace } from '../core/records/place';

/** The notes of a folder, wherever it is kept. Reading only: writing goes through the editor. */
export interface NoteStore {
  /**
   * Every Markdown note in a folder (its path from the top; the top when not given), hidden folders, node_modules and excluded
   * folders apart. Tells `missed` what can't be looked into; fails when the folder itself can't.
   */
  list(missed: (failure: Failure) => void, folder?: string): AsyncIterable<NotePlace>;
  /** A note's file: at once where that is fastest. Throws or rejects when it cannot be read. */
  read(place: NotePlace): NoteFile | Promise<NoteFile>;
  /** What a file's version is now, without reading it. Throws or rejects as `read` does. */
  version(place: NotePlace): FileVersion | Promise<FileVersion>;
}

export interface NoteFile {
  readonly bytes: Uint8Array;
  /** From before the bytes were read: what changes meanwhile has another. */
  readonly version: FileVersion;
}

/** What tells a file from what it was before. */
export interface FileVersion {
  /** When it was changed last, in milliseconds since 1970. */
  readonly modified: number;
  /** In bytes. */
  readonly size: number;
}

/** A note or folder that could not be read, and why. */
export interface Failure {
  /** Of a note or a folder; empty for the whole store. */
  readonly path: string;
  readonly reason: string;
  readonly root?: string;
}

/** The calendar day where the user is; it changes at their midnight. */
export interface Clock {
  today(): Day;
}

/** Lets others run when the time for one stretch of work is over, so that no one waits longer than a frame. */
export interface Breath {
  (): Promise<void>;
}
