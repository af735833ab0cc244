import { FileType, Uri, workspace } from 'vscode';
import type { NotePlace } from '../core/records/place';
import type { FileVersion, NoteStore } from '../live/ports';
import { notePaths, type Folders } from '../live/walk';

/** Notes in a folder that is not on this machine's disk: a repository opened over the network, a virtual file system. */
export function fsStore(root: Uri, exclude: readonly string[], placeOf: (uri: Uri) => NotePlace): NoteStore {
  const at = (path: string): Uri => (path === '' ? root : Uri.joinPath(root, path));
  const folders: Folders = {
    // The type of a symbolic link has a second bit set, and so is none of these.
    entries: async (folder) => (await workspace.fs.readDirectory(at(folder))).map(([name, type]) => ({ name, kind: type === FileType.File ? 'file' : type === FileType.Directory ? 'folder' : 'other' })),
    isFolder: async (path) => (await workspace.fs.stat(at(path))).type === FileType.Directory,
  };
  return {
    async *list(missed, folder) {
      for await (const path of notePaths(folders, exclude, missed, folder)) yield placeOf(at(path));
    },
    read: async ({ id }) => {
      const uri = Uri.parse(id, true);
      const version = await versionAt(uri);
      return { bytes: await workspace.fs.readFile(uri), version };
    },
    version: ({ id }) => versionAt(Uri.parse(id, true)),
  };
}

async function versionAt(uri: Uri): Promise<FileVersion> {
  const { mtime, size } = await workspace.fs.stat(uri);
  return { modified: mtime, size };
}
