import { addDays, type Day } from '../core/basics/day';
import type { SharedMap } from '../core/basics/sharedMap';
import { firstNotBefore } from '../core/basics/sortedList';
import type { NoteFolder } from './liveNotes';
import type { Overview } from './overview';
import type { Breath, FileVersion } from './ports';
import { rowOf, type FollowUpRow } from './rows';

/**
 * What is kept from one start to the next, so that the due list shows before any note is read: the list as it was, and which files it
 * was made from. It is never trusted further than that: when it is missing, damaged or of another make, only time is lost.
 */
export interface Snapshot {
  /** What else decides what is due: the product's version, its settings. */
  readonly make: string;
  readonly day: Day;
  readonly files: readonly KeptFile[];
  /** What presses, soonest first. */
  readonly rows: readonly FollowUpRow[];
}

/** A file with its version, as one short list. `root` is that of its folder, empty where there is one. */
type KeptFile = readonly [root: string, path: string, modified: number, size: number];

/** What lies further ahead than this is not kept: by then it is reckoned anew. */
const keptAhead = 30; // days
const sliceSize = 2_000;

/** A snapshot as text, made in slices. */
export async function writeSnapshot(make: string, { campaign, pressing }: Overview, versions: SharedMap<FileVersion>, breath: Breath): Promise<string> {
  const last = addDays(campaign.today, keptAhead);
  const rows = pressing.slice(0, firstNotBefore(pressing, ({ due }) => (due <= last ? -1 : 1))).map(rowOf);
  const places = campaign.vault.places();
  const files: string[] = [];
  for (let start = 0; start < places.length; start += sliceSize) {
    const slice = places.slice(start, start + sliceSize).map(({ id, root = '', path }): KeptFile => {
      const { modified, size } = versions.get(id) ?? { modified: -1, size: -1 };
      return [root, path, modified, size];
    });
    files.push(JSON.stringify(slice).slice(1, -1));
    await breath();
  }
  return `{"make":${JSON.stringify(make)},"day":"${campaign.today}","rows":${JSON.stringify(rows)},"files":[${files.join(',')}]}`;
}

/** Reads what {@link writeSnapshot} wrote; undefined for anything else, and for one of another make. */
export function readSnapshot(text: string, make: string): Snapshot | undefined {
  try {
    const read = JSON.parse(text) as Snapshot;
    const sound = read.make === make && typeof read.day === 'string' && Array.isArray(read.files) && Array.isArray(read.rows);
    return sound && read.rows.every(isRow) ? read : undefined;
  } catch {
    return undefined;
  }
}

function isRow(row: Partial<Record<keyof FollowUpRow, unknown>>): boolean {
  const texts = [row.key, row.noteId, row.path, row.name, row.kind, row.due, row.day];
  return texts.every((text) => typeof text === 'string') && typeof row.why === 'object' && row.why !== null;
}

/** Whether the files in `folders` are those that a snapshot was made from, looking at each but reading none. */
export async function isUnchanged({ files }: Snapshot, folders: readonly NoteFolder[], breath: Breath): Promise<boolean> {
  const known = new Map(files.map((file) => [keyOf(file[0], file[1]), file]));
  let [sound, found] = [true, 0];
  for (const { store } of folders) {
    for await (const place of store.list(() => (sound = false))) {
      const file = known.get(keyOf(place.root, place.path));
      const looked = store.version(place);
      const { modified, size } = looked instanceof Promise ? await looked : looked;
      if (!sound || file?.[2] !== modified || file[3] !== size) return false;
      found++;
      await breath();
    }
  }
  return sound && found === files.length;
}

function keyOf(root = '', path: string): string {
  return `${root}\n${path}`;
}
