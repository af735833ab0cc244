import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import type { NotePlace } from '../core/records/place';
import type { FileVersion, NoteFile, NoteStore } from '../live/ports';
import { notePaths, type Folders } from '../live/walk';

/** No note is this large; of a larger file only this much is read, which is enough to list it and to say that it is too large. */
const mostBytes = 8 * 1024 * 1024;

/** Where a store's folder is, and how the notes in it are called. */
export interface FolderPlace {
  readonly root: string;
  readonly exclude: readonly string[];
  /** How the note at a path relative to `root` is called; by that path when not given. */
  readonly placeOf?: (path: string) => NotePlace;
}

/**
 * Notes in a folder of this machine. Links (symbolic ones) are not followed: they could lead out of it, or in circles. Files are
 * read without waiting in between: that takes a quarter of the work, and whoever reads many gives way between two of them.
 */
export function nodeStore({ root, exclude, placeOf = (path) => ({ id: path, path }) }: FolderPlace): NoteStore {
  const folders: Folders = {
    entries: (folder) => readdirSync(join(root, folder), { withFileTypes: true }).map((entry) => ({ name: entry.name, kind: entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other' })),
    isFolder: (path) => lstatSync(join(root, path)).isDirectory(),
  };
  return {
    async *list(missed, folder) {
      for await (const path of notePaths(folders, exclude, missed, folder)) yield placeOf(path);
    },
    read: ({ path }) => readRegularFile(`${root}/${path}`),
    version: ({ path }) => versionOf(lstatSync(`${root}/${path}`)),
  };
}

/** A regular file; never waits on a pipe or a device that took its name meanwhile. */
function readRegularFile(path: string): NoteFile {
  // Windows has neither of these flags, nor what they guard against.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
  try {
    const stat = fstatSync(file);
    const version = versionOf(stat);
    // A file that grows meanwhile is read as far as it was: its version has changed by then.
    const buffer = Buffer.allocUnsafe(Math.min(stat.size, mostBytes));
    const length = readFully(file, buffer);
    return { bytes: buffer.subarray(0, stat.size > mostBytes ? characterBorder(buffer, length) : length), version };
  } finally {
    closeSync(file);
  }
}

function versionOf(stat: Stats): FileVersion {
  if (!stat.isFile()) throw new Error('not a regular file');
  return { modified: stat.mtimeMs, size: stat.size };
}

function readFully(file: number, buffer: Buffer): number {
  let length = 0;
  while (length < buffer.length) {
    const count = readSync(file, buffer, length, buffer.length - length, null);
    if (count === 0) break;
    length += count;
  }
  return length;
}

/** The last place up to `end` where a character of UTF-8 begins, so that a cut makes no fault. */
function characterBorder(bytes: Uint8Array, end: number): number {
  let border = end;
  while (border > end - 4 && border > 0 && ((bytes[border - 1] ?? 0) & 0xc0) === 0x80) border--;
  return border > 0 && (bytes[border - 1] ?? 0) >= 0xc0 ? border - 1 : end;
}
