import { readRecord, readRecordBytes } from '../core/records/read';
import type { NotePlace } from '../core/records/record';
import { Vault, type NoteChange } from '../core/vault/vault';
import { isNotePath } from './noteFiles';
import type { Breath, Failure, NoteStore } from './ports';
import { reasonOf, scan } from './scan';

/** A folder of notes. */
export interface NoteFolder {
  readonly store: NoteStore;
  readonly exclude: readonly string[];
  /** What its notes carry as their `root`, where there are several folders. */
  readonly root?: string;
}

/** Where the reading of the notes stands. */
export type Reading = 'heads' | 'bodies' | 'done';

/** Something to be read again, when its turn comes. `gone` is told what is known by then. */
type Work = (known: () => Vault) => Promise<readonly NoteChange[]>;

/**
 * The vault, kept true while files and open documents change. An open document wins over the file on disk. Changes are gathered and
 * taken in one batch after the other, in the order they came; a read that fails keeps the last good record.
 */
export class LiveNotes {
  vault = Vault.empty;
  reading: Reading = 'heads';
  failures: readonly Failure[] = [];
  private readonly waiting = new Map<string, Work>();
  private readonly open = new Map<string, NotePlace>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private flushing = false;
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
    for (const { store, root } of folders) {
      const placed = (failure: Failure): Failure => (root === undefined ? failure : { ...failure, root });
      try {
        const read = await scan(store, this.breath, (heads) => {
          if (generation !== this.generation) return;
          this.reading = 'bodies';
          this.vault = this.vault.update(heads.filter(({ id }) => !this.open.has(id)));
          this.changed();
        });
        changes.push(...read.changes);
        failures.push(...read.failures.map(placed));
      } catch (error) {
        failures.push(placed({ path: '', reason: reasonOf(error) }));
      }
    }
    if (generation !== this.generation) return;
    this.forgetForeign(folders);
    this.vault = Vault.empty.update([...this.lastGood(failures), ...changes, ...this.held()]);
    [this.reading, this.failures] = ['done', failures];
    failures.forEach((failure) => this.failed(failure));
    this.changed();
    this.flushSoon();
  }

  /** An open document's text, saved or not. */
  documentChanged(place: NotePlace, exclude: readonly string[], text: () => string): void {
    if (!isNotePath(place.path, exclude)) return;
    this.open.set(place.id, place);
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
    this.later(`gone ${id}`, (known) => {
      // Most of what goes is no note of ours, and then nothing changes.
      const ids = known().ids().filter((each) => each === id || each.startsWith(`${id}/`));
      for (const each of ids) this.open.delete(each);
      return Promise.resolve(ids.map((each) => ({ id: each, gone: true })));
    });
  }

  dispose(): void {
    this.generation++;
    clearTimeout(this.timer);
  }

  /** What a failed read must not lose: the notes as they were where nothing could be read now. */
  private lastGood(failures: readonly Failure[]): NoteChange[] {
    if (failures.length === 0) return [];
    const covers = ({ path, root }: Failure, note: NotePlace): boolean => note.root === root && (path === '' || note.path === path || note.path.startsWith(`${path}/`));
    return this.vault.places().filter((place) => failures.some((failure) => covers(failure, place))).map((place) => ({ ...place, record: this.vault.get(place.id) }));
  }

  /** Documents that are open and no longer in a folder that is read. */
  private forgetForeign(folders: readonly NoteFolder[]): void {
    for (const [id, place] of this.open) {
      if (!folders.some(({ root, exclude }) => root === place.root && isNotePath(place.path, exclude))) this.open.delete(id);
    }
  }

  /** The notes whose open document counts, not the file. */
  private held(): NoteChange[] {
    return [...this.open.values()].map((place) => ({ ...place, record: this.vault.get(place.id) }));
  }

  private async readFile(place: NotePlace, store: NoteStore): Promise<NoteChange[]> {
    try {
      return [{ ...place, record: readRecordBytes(await store.read(place), place) }];
    } catch (error) {
      this.failed({ path: place.path, reason: reasonOf(error) });
      return [];
    }
  }

  private later(key: string, work: Work): void {
    this.waiting.delete(key); // what came last goes last
    this.waiting.set(key, work);
    this.flushSoon();
  }

  private flushSoon(): void {
    // While all is read anew, changes wait, or what is read would overtake them.
    if (this.reading !== 'done' || this.waiting.size === 0 || this.flushing) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), this.debounceMilliseconds);
  }

  /** Takes in what is waiting. Only one flush runs at a time, so no slow read can bring back an older text. */
  private async flush(): Promise<void> {
    const generation = this.generation;
    const batch = [...this.waiting];
    this.waiting.clear();
    this.flushing = true;
    let next = this.vault;
    let found: NoteChange[] = [];
    const known = (): Vault => {
      if (found.length > 0) next = next.update(found);
      found = [];
      return next;
    };
    for (const [key, work] of batch) {
      const changes = await work(known);
      // What changed once more meanwhile is read again in the next batch.
      if (!this.waiting.has(key)) found.push(...changes);
      await this.breath();
    }
    const before = this.vault;
    known();
    this.flushing = false;
    if (generation === this.generation) {
      this.vault = next;
      if (next !== before) this.changed();
    } else {
      // All is being read anew: these changes may be newer than what is read, and wait until it is done.
      const newer = [...this.waiting];
      this.waiting.clear();
      for (const [key, work] of [...batch, ...newer]) {
        this.waiting.delete(key);
        this.waiting.set(key, work);
      }
    }
    this.flushSoon();
  }
}
