import { SharedMap } from '../core/basics/sharedMap';
import { readRecordBytes } from '../core/records/read';
import type { NotePlace, NoteRecord } from '../core/records/record';
import { Vault } from '../core/vault/vault';
import type { Breath, Failure, FileVersion, NoteStore } from './ports';

/** The notes, and of which version of their files they are: none where an open document says something else. */
export interface Notes {
  readonly vault: Vault;
  readonly versions: SharedMap<FileVersion>;
}

export const noNotes: Notes = { vault: Vault.empty, versions: SharedMap.empty() };

/** A note as read, from its file when it has a version. */
export type FoundNote = NotePlace & { readonly record: NoteRecord | undefined; readonly version?: FileVersion | undefined };

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
/** So many notes are taken into the vault together: enough to save copies, few enough for a frame. */
export const batchSize = 100;

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
  let notes = onto;
  let batch: FoundNote[] = [];
  let read = 0;
  const take = (): void => {
    notes = withFound(notes, batch);
    read += batch.length;
    batch = [];
    progressed?.({ read, found: places.length });
  };
  await atOnce(places, readsAtOnce, async (place) => {
    if (isStopped?.()) return;
    try {
      const file = store.read(place);
      const { bytes, version } = file instanceof Promise ? await file : file;
      batch.push({ ...place, record: readRecordBytes(bytes, place), version });
    } catch (error) {
      failures.push({ path: place.path, reason: reasonOf(error) });
    }
    if (batch.length >= batchSize) take();
    await breath();
  });
  take();
  return { notes, failures };
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Calls `work` for each item, at most `limit` at a time. */
async function atOnce<T>(items: readonly T[], limit: number, work: (item: T) => Promise<void>): Promise<void> {
  const waiting = items.values();
  const row = async (): Promise<void> => {
    for (const item of waiting) await work(item);
  };
  await Promise.all(Array.from({ length: limit }, row));
}
