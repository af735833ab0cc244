import { deepEqual } from 'node:assert/strict';
import { Disposable, EventEmitter, FileSystemError, FileType, Uri, workspace, type FileSystemProvider, type FileStat, type FileChangeEvent } from 'vscode';
import { fsStore } from '../../../src/editor/fsStore';
import { scan } from '../../../src/live/scan';
import { person } from './desk';

/** A folder that is on no disk, as a repository opened over the network is. */
class MemoryFiles implements FileSystemProvider {
  readonly onDidChangeFile = new EventEmitter<FileChangeEvent[]>().event;
  constructor(private readonly files: ReadonlyMap<string, string>) {}
  watch = (): Disposable => Disposable.from();
  stat = ({ path }: Uri): FileStat => ({ type: this.files.has(path) ? FileType.File : FileType.Directory, ctime: 0, mtime: 0, size: this.files.get(path)?.length ?? 0 });
  readDirectory({ path }: Uri): [string, FileType][] {
    const within = [...this.files.keys()].filter((each) => each.startsWith(`${path === '/' ? '' : path}/`)).map((each) => each.slice(path === '/' ? 1 : path.length + 1));
    return [...new Set(within.map((each) => each.split('/')[0]!))].map((name) => [name, within.includes(name) ? FileType.File : FileType.Directory]);
  }
  readFile({ path }: Uri): Uint8Array {
    const text = this.files.get(path);
    if (text === undefined) throw FileSystemError.FileNotFound();
    return new TextEncoder().encode(text);
  }
  createDirectory = (): void => undefined;
  writeFile = (): void => undefined;
  delete = (): void => undefined;
  rename = (): void => undefined;
}

describe('a folder that is on no disk', () => {
  it('is read through the editor, like any other', async () => {
    const files = new Map([['/people/ana.md', person([])], ['/.git/ben.md', person([])], ['/old/cleo.md', person([])], ['/readme.txt', '']]);
    const registration = workspace.registerFileSystemProvider('memory-notes', new MemoryFiles(files), { isReadonly: true });
    try {
      const root = Uri.parse('memory-notes:/');
      const store = fsStore(root, ['old'], (uri) => ({ id: uri.toString(), path: uri.path.slice(1) }));
      const { notes, failures } = await scan(store, () => Promise.resolve());
      deepEqual(notes.vault.places().map(({ id, path }) => [path, notes.vault.get(id)?.type].join(' ')), ['people/ana.md person']);
      deepEqual(failures, []);
    } finally {
      registration.dispose();
    }
  });
});
