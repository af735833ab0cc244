import { constants } from 'node:fs';
import { lstat, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { NotePlace } from '../core/records/record';
import type { NoteStore } from '../live/ports';
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

/** Notes in a folder of this machine. Links (symbolic ones) are not followed: they could lead out of it, or in circles. */
export function nodeStore({ root, exclude, placeOf = (path) => ({ id: path, path }) }: FolderPlace): NoteStore {
  const folders: Folders = {
    entries: async (folder) => (await readdir(join(root, folder), { withFileTypes: true })).map((entry) => ({ name: entry.name, kind: entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other' })),
    isFolder: async (path) => (await lstat(join(root, path))).isDirectory(),
  };
  return {
    async *list(missed, folder) {
      for await (const path of notePaths(folders, exclude, missed, folder)) yield placeOf(path);
    },
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
