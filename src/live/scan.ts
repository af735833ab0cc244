import { SharedMap } from '../core/basics/sharedMap';
import { readBytes, type Reading } from '../core/records/read';
import type { NotePlace } from '../core/records/place';
import { Vault } from '../core/vault/vault';
import type { Breath, Failure, FileVersion, NoteFile, NoteStore } from './ports';

/** The notes, and of which version of their files they are: none where an open document says something else. */
export interface Notes {
  readonly vault: Vault;
  readonly versions: SharedMap<FileVersion>;
}

export const noNotes: Notes = { vault: Vault.empty, versions: new SharedMap() };

/** A note as read, from its file when it has a version. */
export type FoundNote = NotePlace & Reading & { readonly version?: FileVersion | undefined };

export function withFound({ vault, versions }: Notes, found: readonly FoundNote[]): Notes {
  return { vault: vault.update(found), versions: versions.with(found.map(({ id, version }) => [id, version])) };
}

/** What reading a store came to. */
export interface Scan {
  readonly notes: Notes;
  /** What could not be read at all. */
  readonly failures: readonly Failure[];
}

/** How far a reading is: notes read, of those found. */
export interface Progress {
  readonly read: number;
  readonly found: number;
}

export interface ScanOptions {
  /** What is known already, of other stores. */
  readonly onto?: Notes;
  readonly progressed?: (progress: Progress) => void;
  /** Whether what is not read yet is no longer wanted. */
  readonly isStopped?: () => boolean;
}

const readsAtOnce = 32;
const toldEach = 100; // notes

/**
 * Reads all notes of a store. Other people's Markdown costs a glance at its first line. Rejects only when the store's folder
 * itself can't be listed.
 */
export async function scan(store: NoteStore, breath: Breath, { onto = noNotes, progressed, isStopped }: ScanOptions = {}): Promise<Scan> {
  const failures: Failure[] = [];
  const places: NotePlace[] = [];
  for await (const place of store.list((failure) => failures.push(failure))) {
    places.push(place);
    await breath();
  }
  const draft = { vault: onto.vault.draft(), versions: onto.versions.draft() };
  let read = 0;
  const take = (place: NotePlace, { bytes, version }: NoteFile): void => {
    draft.vault.change({ ...place, ...readBytes(bytes, place) });
    draft.versions.set(place.id, version);
    if (++read % toldEach === 0) progressed?.({ read, found: places.length });
  };
  const fail = ({ path }: NotePlace, error: unknown): void => void failures.push({ path, reason: reasonOf(error) });
  const running = new Set<Promise<void>>();
  for (const place of places) {
    if (isStopped?.()) break;
    try {
      const file = store.read(place);
      if (!(file instanceof Promise)) take(place, file);
      else {
        const one: Promise<void> = file.then((each) => take(place, each)).catch((error: unknown) => fail(place, error)).finally(() => running.delete(one));
        running.add(one);
      }
    } catch (error) {
      fail(place, error);
    }
    if (running.size >= readsAtOnce) await Promise.race(running);
    await breath();
  }
  await Promise.all(running);
  progressed?.({ read, found: places.length });
  return { notes: { vault: draft.vault.done(), versions: draft.versions.done() }, failures };
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
