import { constants } from 'node:fs';
import { lstat, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText } from '../core/basics/fold';
import type { NotePlace } from '../core/records/record';
import { isNoteFile, isNoteFolder } from '../live/noteFiles';
import type { Failure, NoteStore } from '../live/ports';
import { reasonOf } from '../live/scan';

/** No note is this large; of a larger file only this much is read, which is enough to list it and to say that it is too large. */
const mostBytes = 8 * 1024 * 1024;

/** Where a store's folder is, and how the notes in it are called. */
export interface FolderPlace {
  readonly root: string;
  readonly exclude: readonly string[];
  /** How the note at a path relative to `root` is called; by that path when not given. */
  readonly placeOf?: (path: string) => NotePlace;
}

/** Notes in a folder of this machine. Links (symbolic ones) are not followed: they could lead out of it, or in circles. */
export function nodeStore({ root, exclude, placeOf = (path) => ({ id: path, path }) }: FolderPlace): NoteStore {
  async function* walk(folder: string, missed: (failure: Failure) => void): AsyncGenerator<NotePlace> {
    const entries = await readdir(join(root, folder), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => compareText(a.name, b.name))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isFile() && isNoteFile(entry.name)) yield placeOf(path);
      else if (entry.isDirectory() && isNoteFolder(path, exclude)) yield* walkIn(path, missed);
    }
  }
  /** A folder below the first that can't be listed costs its own notes and no others. */
  async function* walkIn(path: string, missed: (failure: Failure) => void): AsyncGenerator<NotePlace> {
    try {
      yield* walk(path, missed);
    } catch (error) {
      missed({ path, reason: reasonOf(error) });
    }
  }
  /** A folder that came later may be a symbolic link, too. */
  async function* list(folder: string, missed: (failure: Failure) => void): AsyncGenerator<NotePlace> {
    if (folder === '' || (await lstat(join(root, folder))).isDirectory()) yield* walk(folder, missed);
  }
  return {
    list: (missed, folder = '') => list(folder, missed),
    read: ({ path }) => readRegularFile(join(root, path)),
  };
}

/** The bytes of a regular file; never waits on a pipe or a device that took its name meanwhile. */
async function readRegularFile(path: string): Promise<Uint8Array> {
  // Windows has neither of these flags, nor what they guard against.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
  try {
    const stat = await file.stat();
    if (!stat.isFile()) throw new Error('not a regular file');
    if (stat.size <= mostBytes) return await file.readFile();
    const { buffer, bytesRead } = await file.read(Buffer.alloc(mostBytes), 0, mostBytes, 0);
    return buffer.subarray(0, characterBorder(buffer, bytesRead));
  } finally {
    await file.close();
  }
}

/** The last place up to `end` where a character of UTF-8 begins, so that a cut makes no fault. */
function characterBorder(bytes: Uint8Array, end: number): number {
  let border = end;
  while (border > end - 4 && border > 0 && ((bytes[border - 1] ?? 0) & 0xc0) === 0x80) border--;
  return border > 0 && (bytes[border - 1] ?? 0) >= 0xc0 ? border - 1 : end;
}
