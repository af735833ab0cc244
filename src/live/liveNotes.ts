import { readBytes, readText } from '../core/records/read';
import type { NotePlace } from '../core/records/place';
import type { Vault } from '../core/vault/vault';
import { isNotePath } from './noteFiles';
import { ChangeQueue, type Finding } from './changeQueue';
import type { Breath, Failure, NoteStore } from './ports';
import { noNotes, reasonOf, scan, withFound, type FoundNote, type Notes, type Progress } from './scan';

/** A folder of notes. */
export interface NoteFolder {
  readonly store: NoteStore;
  readonly exclude: readonly string[];
  /** What its notes carry as their `root`, where there are several folders. */
  readonly root?: string;
}

/** Who wants to know what happens to the notes. */
export interface Listener {
  /** Another vault is there. */
  changed(): void;
  failed(failure: Failure): void;
  /** The reading of everything began or went on. */
  progressed(): void;
}

/**
 * For how many milliseconds nothing may have come before changes are taken in: what is typed shows soon; files may change by the
 * thousand at once, as in a checkout, and the editor tells it in portions some 200 ms apart.
 */
export interface Patience {
  readonly typed: number;
  readonly files: number;
}

/** Where the reading of the notes stands; `stopped` by the user, with what was read until then. */
export type Reading = 'running' | 'stopped' | 'done';

/** So many changes are taken into the vault together: enough to save copies, few enough for a frame. */
const batchSize = 100;

/**
 * The vault, kept true while files and open documents change. An open document wins over the file on disk, and a read that
 * fails keeps the last good record.
 */
export class LiveNotes {
  notes = noNotes;
  reading: Reading = 'running';
  progress: Progress = { read: 0, found: 0 };
  failures: readonly Failure[] = [];
  private readonly open = new Map<string, NotePlace>();
  private readonly queue: ChangeQueue;
  private generation = 0;
  private stopping = false;

  constructor(
    private readonly breath: Breath,
    private readonly tell: Listener,
    private readonly patience: Patience = { typed: 120, files: 300 },
  ) {
    this.queue = new ChangeQueue(breath, async (findings) => {
      const before = this.notes;
      let notes = before;
      for (let start = 0; start < findings.length; start += batchSize) {
        notes = withFindings(notes, findings.slice(start, start + batchSize));
        await breath();
      }
      return () => {
        this.notes = notes;
        if (notes.vault !== before.vault) tell.changed();
      };
    });
    this.queue.hold();
  }

  /** Reads all folders from scratch. A later call makes an earlier one's result void. */
  async read(folders: readonly NoteFolder[]): Promise<void> {
    const generation = ++this.generation;
    this.queue.hold();
    this.stopping = false;
    [this.reading, this.failures, this.progress] = ['running', [], { read: 0, found: 0 }];
    this.tell.progressed();
    const isStopped = (): boolean => this.stopping || generation !== this.generation;
    let [notes, before] = [noNotes, this.progress];
    const failures: Failure[] = [];
    for (const { store, root } of folders) {
      const placed = (failure: Failure): Failure => (root === undefined ? failure : { ...failure, root });
      const progressed = ({ read, found }: Progress): void => {
        if (generation !== this.generation) return;
        this.progress = { read: before.read + read, found: before.found + found };
        this.tell.progressed();
      };
      try {
        const scanned = await scan(store, this.breath, { onto: notes, progressed, isStopped });
        notes = scanned.notes;
        failures.push(...scanned.failures.map(placed));
      } catch (error) {
        failures.push(placed({ path: '', reason: reasonOf(error) }));
      }
      before = this.progress;
    }
    if (generation !== this.generation) return;
    this.forgetForeign(folders);
    const held = [...this.open.values()].filter(({ id }) => this.notes.vault.has(id));
    this.notes = withFound(notes, this.known([...this.lastGood(notes.vault, failures), ...held]));
    [this.failures, this.reading] = [failures, this.stopping ? 'stopped' : 'done'];
    failures.forEach((failure) => this.tell.failed(failure));
    this.tell.changed();
    this.queue.release();
  }

  /** Stops a reading of everything: what was read until now counts, with what was known before. */
  stop(): void {
    this.stopping = true;
  }

  /** An open document's text, saved or not. */
  documentChanged(place: NotePlace, exclude: readonly string[], text: () => string): void {
    if (!isNotePath(place.path, exclude)) return;
    this.open.set(place.id, place);
    this.queue.add(place.id, () => Promise.resolve([{ ...place, ...readText(text(), place) }]), this.patience.typed);
  }

  /** A document was closed: from now on the file is the note. */
  documentClosed(place: NotePlace, folder: NoteFolder): void {
    if (this.open.delete(place.id)) this.fileChanged(place, folder);
  }

  /** An open document was saved: it and its file say the same again. */
  documentSaved(place: NotePlace, { store }: NoteFolder): void {
    if (!this.open.has(place.id)) return;
    this.queue.add(`saved ${place.id}`, async () => {
      try {
        const version = await store.version(place);
        // What was typed meanwhile is not what was saved.
        return this.queue.has(place.id) ? [] : [{ saved: place.id, version }];
      } catch {
        return []; // Without its version, the next start reads it again.
      }
    }, this.patience.files);
  }

  /** A file came or changed on disk. */
  fileChanged(place: NotePlace, { store, exclude }: NoteFolder): void {
    if (this.open.has(place.id) || !isNotePath(place.path, exclude)) return;
    this.queue.add(place.id, () => this.readFile(place, store), this.patience.files);
  }

  /** Something that is no note came: when it is a folder that was moved here, that is all the editor tells of the notes in it. */
  folderCame(place: NotePlace, { store, exclude }: NoteFolder): void {
    if (!isNotePath(`${place.path}/x.md`, exclude)) return;
    this.queue.add(place.id, async () => {
      const changes: FoundNote[] = [];
      try {
        for await (const each of store.list((failure) => this.tell.failed(failure), place.path)) {
          if (!this.open.has(each.id)) changes.push(...(await this.readFile(each, store)));
          await this.breath();
        }
      } catch {
        // It was a file, or is gone again: either way there is nothing to read.
      }
      return changes;
    }, this.patience.files);
  }

  /** A file, or a folder with all notes in it, went. */
  fileGone(id: string): void {
    // At once: what is opened below it from now on is something else.
    for (const each of this.open.keys()) if (isBelow(each, id)) this.open.delete(each);
    this.queue.add(`gone ${id}`, () => Promise.resolve([{ goneBelow: id }]), this.patience.files);
  }

  dispose(): void {
    this.generation++;
    this.queue.dispose();
  }

  /** What a failed or stopped read must not lose: the notes as they were where nothing could be read now. */
  private lastGood(vault: Vault, failures: readonly Failure[]): NotePlace[] {
    const unread = (note: NotePlace): boolean =>
      this.stopping || failures.some(({ path, root }) => note.root === root && (path === '' || note.path === path || note.path.startsWith(`${path}/`)));
    return this.notes.vault.places().filter((place) => !vault.has(place.id) && unread(place));
  }

  /** Notes as they are known, whatever their files may say by now. */
  private known(places: readonly NotePlace[]): FoundNote[] {
    return places.map((place) => ({ ...place, record: this.notes.vault.get(place.id), strays: this.notes.vault.straysOf(place.id) }));
  }

  /** Documents that are open and no longer in a folder that is read. */
  private forgetForeign(folders: readonly NoteFolder[]): void {
    for (const [id, place] of this.open) {
      if (!folders.some(({ root, exclude }) => root === place.root && isNotePath(place.path, exclude))) this.open.delete(id);
    }
  }

  private async readFile(place: NotePlace, store: NoteStore): Promise<FoundNote[]> {
    try {
      const { bytes, version } = await store.read(place);
      return [{ ...place, ...readBytes(bytes, place), version }];
    } catch (error) {
      this.tell.failed({ path: place.path, reason: reasonOf(error) });
      return [];
    }
  }
}

function withFindings(before: Notes, findings: readonly Finding[]): Notes {
  let notes = before;
  let found: FoundNote[] = [];
  const take = (): void => {
    if (found.length > 0) notes = withFound(notes, found);
    found = [];
  };
  for (const finding of findings) {
    if ('record' in finding) found.push(finding);
    else {
      take();
      notes = 'saved' in finding ? { ...notes, versions: notes.versions.with([[finding.saved, finding.version]]) } : without(notes, finding.goneBelow);
    }
  }
  take();
  return notes;
}

/** Most of what goes is no note of ours, and then nothing changes. */
function without(notes: Notes, id: string): Notes {
  const gone = notes.vault.ids().filter((each) => isBelow(each, id));
  if (gone.length === 0) return notes;
  return { vault: notes.vault.update(gone.map((each) => ({ id: each, gone: true }))), versions: notes.versions.with(gone.map((each) => [each, undefined])) };
}

function isBelow(id: string, folder: string): boolean {
  return id === folder || id.startsWith(`${folder}/`);
}
