import { FileType, Uri, workspace } from 'vscode';
import type { NotePlace } from '../core/records/record';
import { isNoteFile, isNoteFolder } from '../live/noteFiles';
import type { Failure, NoteStore } from '../live/ports';
import { reasonOf } from '../live/scan';

/** Notes in a folder that is not on this machine's disk: a repository opened over the network, a virtual file system. */
export function fsStore(root: Uri, exclude: readonly string[], placeOf: (uri: Uri) => NotePlace): NoteStore {
  async function* walk(folder: string, missed: (failure: Failure) => void): AsyncGenerator<NotePlace> {
    const entries = await workspace.fs.readDirectory(folder === '' ? root : Uri.joinPath(root, folder));
    for (const [name, type] of entries.sort(([a], [b]) => (a < b ? -1 : 1))) {
      const path = folder === '' ? name : `${folder}/${name}`;
      // A symbolic link has a second bit set, and is not followed.
      if (type === FileType.File && isNoteFile(name)) yield placeOf(Uri.joinPath(root, path));
      else if (type === FileType.Directory && isNoteFolder(path, exclude)) {
        try {
          yield* walk(path, missed);
        } catch (error) {
          missed({ path, reason: reasonOf(error) });
        }
      }
    }
  }
    async function* list(folder: string, missed: (failure: Failure) => void): AsyncGenerator<NotePlace> {
    if (folder === '' || (await workspace.fs.stat(Uri.joinPath(root, folder))).type === FileType.Directory) yield* walk(folder, missed);
  }
  return { list: (missed, folder = '') => list(folder, missed), read: async ({ id }) => workspace.fs.readFile(Uri.parse(id, true)) };
}
