import { readRecord, readRecordBytes } from '../core/records/read';
import type { NotePlace } from '../core/records/record';
import { Vault, type NoteChange } from '../core/vault/vault';
import { isNotePath } from './noteFiles';
import type { Breath, Failure, NoteStore } from './ports';
import { reasonOf, scan } from './scan';

/** A folder of notes, with how its notes are called. */
export interface NoteFolder {
  readonly store: NoteStore;
  readonly exclude: readonly string[];
}

/** Where the reading of the notes stands. */
export type Reading = 'heads' | 'bodies' | 'done';

/**
 * The vault, kept true while files and open documents change. An open document wins over the file on disk. Changes are gathered and
 * taken in at once; a read that fails keeps the last good record.
 */
export class LiveNotes {
  vault = Vault.empty;
  reading: Reading = 'heads';
  failures: readonly Failure[] = [];
  private readonly waiting = new Map<string, () => Promise<readonly NoteChange[]>>();
  private readonly open = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private generation = 0;

  constructor(
    private readonly breath: Breath,
    private readonly changed: () => void,
    private readonly failed: (failure: Failure) => void,
    private readonly debounceMilliseconds = 120,
  ) {}

  /** Reads all folders from scratch. A later call makes an earlier one's result void. */
  async read(folders: readonly NoteFolder[]): Promise<void> {
    const generation = ++this.generation;
    this.reading = 'heads';
    this.failures = [];
    const changes: NoteChange[] = [];
    const failures: Failure[] = [];
    for (const { store } of folders) {
      try {
        const read = await scan(store, this.breath, (heads) => {
          if (generation !== this.generation) return;
          this.reading = 'bodies';
          this.vault = this.vault.update(heads.filter(({ id }) => !this.open.has(id)));
          this.changed();
        });
        changes.push(...read.changes);
        failures.push(...read.failures);
      } catch (error) {
        failures.push({ path: '', reason: reasonOf(error) });
      }
    }
    if (generation !== this.generation) return;
    const held = [...this.open].flatMap((id): NoteChange[] => {
      const record = this.vault.get(id);
      return record ? [{ ...record, record }] : [];
    });
    this.vault = Vault.empty.update([...changes, ...held]);
    [this.reading, this.failures] = ['done', failures];
    failures.forEach((failure) => this.failed(failure));
    this.changed();
    this.flushSoon();
  }

  /** An open document's text, saved or not. */
  documentChanged(place: NotePlace, exclude: readonly string[], text: () => string): void {
    if (!isNotePath(place.path, exclude)) return;
    this.open.add(place.id);
    this.later(place.id, () => Promise.resolve([{ ...place, record: readRecord(text(), place) }]));
  }

  /** A document was closed: from now on the file is the note. */
  documentClosed(place: NotePlace, folder: NoteFolder): void {
    if (this.open.delete(place.id)) this.fileChanged(place, folder);
  }

  /** A file came or changed on disk. */
  fileChanged(place: NotePlace, { store, exclude }: NoteFolder): void {
    if (this.open.has(place.id) || !isNotePath(place.path, exclude)) return;
    this.later(place.id, () => this.readFile(place, store));
  }

  /** Something that is no note came: when it is a folder that was moved here, that is all the editor tells of the notes in it. */
  folderCame(place: NotePlace, { store, exclude }: NoteFolder): void {
    if (!isNotePath(`${place.path}/x.md`, exclude)) return;
    this.later(place.id, async () => {
      const changes: NoteChange[] = [];
      try {
        for await (const each of store.list((failure) => this.failed(failure), place.path)) {
          if (!this.open.has(each.id)) changes.push(...(await this.readFile(each, store)));
          await this.breath();
        }
      } catch {
        // It was a file, or is gone again: either way there is nothing to read.
      }
      return changes;
    });
  }

  /** A file, or a folder with all notes in it, went. */
  fileGone(id: string): void {
    const within = [id, ...this.vault.ids().filter((each) => each.startsWith(`${id}/`))];
    for (const each of within) this.later(each, () => Promise.resolve([{ id: each, gone: true }]));
  }

  dispose(): void {
    this.generation++;
    clearTimeout(this.timer);
  }

  private async readFile(place: NotePlace, store: NoteStore): Promise<NoteChange[]> {
    try {
      return [{ ...place, record: readRecordBytes(await store.read(place), place) }];
    } catch (error) {
      this.failed({ path: place.path, reason: reasonOf(error) });
      return [];
    }
  }

  private later(id: string, read: () => Promise<readonly NoteChange[]>): void {
    this.waiting.set(id, read);
    this.flushSoon();
  }

  private flushSoon(): void {
    // While all is read anew, changes wait, or what is read would overtake them.
    if (this.reading !== 'done' || this.waiting.size === 0) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), this.debounceMilliseconds);
  }

  private async flush(): Promise<void> {
    const generation = this.generation;
    const batch = [...this.waiting];
    this.waiting.clear();
    const changes: NoteChange[] = [];
    for (const [id, read] of batch) {
      const found = await read();
      // What changed once more meanwhile is read again in the next batch.
      if (!this.waiting.has(id)) changes.push(...found);
      await this.breath();
    }
    if (generation !== this.generation || changes.length === 0) return;
    this.vault = this.vault.update(changes);
    this.changed();
  }
}
