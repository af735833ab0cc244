import type { NotePlace } from '../../src/core/records/place';
import type { Failure, FileVersion, NoteFile, NoteStore } from '../../src/live/ports';

/** A folder in memory, whose reads can be held up and made to fail. */
export class FakeStore implements NoteStore {
  readonly files = new Map<string, string>();
  readonly broken = new Set<string>();
  /** When a file was saved, where that matters. */
  readonly saved = new Map<string, number>();
  listFails = false;
  readonly reads: string[] = [];
  /** Called between a read's beginning, when its bytes are fixed, and its end. */
  delay: (path: string, nth: number) => Promise<void> = () => Promise.resolve();

  constructor(files: Readonly<Record<string, string>> = {}) {
    for (const [path, text] of Object.entries(files)) this.files.set(path, text);
  }

  async *list(_missed: (failure: Failure) => void, folder = ''): AsyncGenerator<NotePlace> {
    if (this.listFails) throw new Error('the folder is away');
    for (const path of [...this.files.keys()]) if (folder === '' || path.startsWith(`${folder}/`)) yield place(path);
  }

  version({ path }: NotePlace): FileVersion {
    const text = this.files.get(path);
    if (text === undefined) throw new Error('there is no such file');
    return { modified: this.saved.get(path) ?? 0, size: Buffer.byteLength(text) };
  }

  async read({ path }: NotePlace): Promise<NoteFile> {
    this.reads.push(path);
    const nth = this.reads.filter((each) => each === path).length;
    const text = this.files.get(path);
    const fails = this.broken.has(path);
    await this.delay(path, nth);
    if (text === undefined) throw new Error('there is no such file');
    if (fails) throw new Error('it is locked');
    return { bytes: Buffer.from(text), version: this.version({ id: path, path }) };
  }
}

export const place = (path: string): NotePlace => ({ id: path, path });

/** Something to wait for, and to let go. */
export function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}
