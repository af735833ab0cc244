import type { Day } from '../core/basics/day';
import { readRecord } from '../core/records/read';
import { placeOf } from '../core/records/place';
import type { NoteRecord } from '../core/records/record';
import { writtenSince, type NoteThenAndNow, type WrittenWeek } from '../core/review/weekly/written';
import type { Vault } from '../core/vault/vault';
import type { Breath } from './ports';

/** A repository as it was before a day. Paths are relative to its top, with `/`. All may reject: then nothing is known. */
export interface PastSource {
  /** The last commit written before a day, on the way that led to the one checked out; undefined: there is none on this machine. */
  commitBefore(day: Day): Promise<string | undefined>;
  /** The files that are not as they were in a commit, or were not there: the path of each, and its path then. */
  changedFrom(commit: string): Promise<ReadonlyMap<string, string>>;
  /** The file's text in a commit; undefined when it is not there. */
  textAt(commit: string, path: string): Promise<string | undefined>;
}

/** A note, and where its past is. */
export interface NoteWithPast {
  readonly record: NoteRecord;
  /** In the repository. */
  readonly path: string;
  readonly source: PastSource;
}

/** So many earlier versions are read; of more changed notes, the first ones by path. */
export const mostChanged = 150;

/**
 * What was written since the day before `from`, from the versions of then. Undefined where no repository reaches back that far, so that
 * all its notes would look new. Never rejects: of what cannot be read, nothing is said.
 */
export async function readWrittenWeek(notes: readonly NoteWithPast[], from: Day, vault: Vault, breath: Breath, isStopped: () => boolean): Promise<WrittenWeek | undefined> {
  const found: NoteThenAndNow[] = [];
  let [reaches, isWhole] = [false, true];
  for (const source of new Set(notes.map((note) => note.source))) {
    const commit = await source.commitBefore(from).catch(() => undefined);
    const changed = commit === undefined ? undefined : await source.changedFrom(commit).catch(() => undefined);
    if (commit === undefined || !changed) continue;
    reaches = true;
    for (const { record, path } of notes.filter((note) => note.source === source)) {
      const pathThen = changed.get(path);
      if (pathThen === undefined) continue;
      if (isStopped() || found.length >= mostChanged) {
        isWhole = false;
        break;
      }
      try {
        const text = await source.textAt(commit, pathThen);
        found.push({ now: record, before: text === undefined ? undefined : readRecord(text, placeOf(record)) });
      } catch {
        // A failed read makes no note a new one.
        isWhole = false;
      }
      await breath();
    }
  }
  return reaches ? writtenSince(found, from, vault, isWhole) : undefined;
}
