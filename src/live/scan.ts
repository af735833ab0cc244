import { readRecordBytes } from '../core/records/read';
import type { NotePlace, NoteRecord } from '../core/records/record';
import type { NoteChange } from '../core/vault/vault';
import type { Breath, Failure, NoteStore } from './ports';

/** What reading a store came to. */
export interface Scan {
  readonly changes: readonly NoteChange[];
  /** What could not be read at all. */
  readonly failures: readonly Failure[];
}

const readsAtOnce = 32;

/**
 * Reads all notes of a store: the front matter of all of them first, told to `onHeads`, then the bodies of those that are
 * ours. Other people's Markdown costs a glance at its first line. Rejects only when the store's folder itself can't be listed.
 */
export async function scan(store: NoteStore, breath: Breath, onHeads?: (changes: readonly NoteChange[]) => void): Promise<Scan> {
  const heads: NoteChange[] = [];
  const ours: { place: NotePlace; bytes: Uint8Array }[] = [];
  const failures: Failure[] = [];
  await atOnce(store.list((failure) => failures.push(failure)), readsAtOnce, async (place) => {
    try {
      const bytes = await store.read(place);
      const record = readRecordBytes(bytes, place, 'front matter');
      heads.push({ ...place, record });
      if (record) ours.push({ place, bytes });
    } catch (error) {
      failures.push({ path: place.path, reason: reasonOf(error) });
    }
    await breath();
  });
  onHeads?.(heads);
  const whole = new Map<string, NoteRecord | undefined>();
  for (const { place, bytes } of ours) {
    whole.set(place.id, readRecordBytes(bytes, place));
    await breath();
  }
  return { changes: heads.map((change) => (whole.has(change.id) ? { ...change, record: whole.get(change.id) } : change)), failures };
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Calls `work` for each item, at most `limit` at a time. */
async function atOnce<T>(items: AsyncIterable<T>, limit: number, work: (item: T) => Promise<void>): Promise<void> {
  const running = new Set<Promise<void>>();
  for await (const item of items) {
    const each = work(item).finally(() => running.delete(each));
    running.add(each);
    if (running.size >= limit) await Promise.race(running);
  }
  await Promise.all(running);
}
