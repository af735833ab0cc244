import { compareText } from '../core/basics/fold';
import { isNoteFile, isNoteFolder } from './noteFiles';
import type { Failure } from './ports';
import { reasonOf } from './scan';

/** What a store tells of its folders, by their path from the top. Symbolic links are `other`: they could lead out, or in circles. */
export interface Folders {
  entries(folder: string): Entries | Promise<Entries>;
  /** Whether a path below the top is a folder itself, and no link to one. */
  isFolder(path: string): boolean | Promise<boolean>;
}

type Entries = readonly { readonly name: string; readonly kind: 'file' | 'folder' | 'other' }[];

/** The paths of all notes in a folder and below, in the order of their names. Fails when the folder itself can't be listed. */
export async function* notePaths(folders: Folders, exclude: readonly string[], missed: (failure: Failure) => void, folder = ''): AsyncGenerator<string> {
  if (folder === '' || (await folders.isFolder(folder))) yield* walk(folders, exclude, missed, folder);
}

async function* walk(folders: Folders, exclude: readonly string[], missed: (failure: Failure) => void, folder: string): AsyncGenerator<string> {
  const entries = [...(await folders.entries(folder))].sort((a, b) => compareText(a.name, b.name));
  for (const { name, kind } of entries) {
    const path = folder === '' ? name : `${folder}/${name}`;
    if (kind === 'file' && isNoteFile(name)) yield path;
    else if (kind === 'folder' && isNoteFolder(path, exclude)) yield* walkIn(folders, exclude, missed, path);
  }
}

/** A folder below the first that can't be listed costs its own notes and no others. */
async function* walkIn(folders: Folders, exclude: readonly string[], missed: (failure: Failure) => void, path: string): AsyncGenerator<string> {
  try {
    yield* walk(folders, exclude, missed, path);
  } catch (error) {
    missed({ path, reason: reasonOf(error) });
  }
}
