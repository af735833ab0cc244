import { addDays, type Day } from '../core/basics/day';
import type { SharedMap } from '../core/basics/sharedMap';
import { firstNotBefore } from '../core/basics/sortedList';
import { keepRows, rowsKept, type KeptRows } from './keptRows';
import type { NoteFolder } from './liveNotes';
import type { Overview } from './overview';
import type { Breath, FileVersion } from './ports';
import { rowOf, type FollowUpRow } from './rows';

/**
 * What is kept from one start to the next, so that the due list shows before any note is read: the list as it was, and which files it
 * was made from. It is never trusted further than that: when it is missing, damaged or of another make, only time is lost.
 */
export interface Snapshot {
  readonly day: Day;
  /** What presses, soonest first. */
  readonly rows: readonly FollowUpRow[];
  /** The files in portions, each still as it was written: the list shows before they are looked at. */
  readonly files: readonly string[];
}

/** The first line of a snapshot. */
interface Head {
  /** What else decides what is due: the product's version, its settings. */
  readonly make: string;
  readonly day: Day;
  readonly list: KeptRows;
  readonly portions: number;
}

/** `root` is that of the file's folder, empty where there is one. */
type KeptFile = readonly [root: string, path: string, modified: number, size: number];

/** What lies further ahead than this is not kept: it is in no group that is open. */
const keptAhead = 7; // days
const portionSize = 1_000; // files

/** A snapshot as text: its head on the first line, and a portion of the files on each other. Made in slices. */
export async function writeSnapshot(make: string, { campaign, pressing }: Overview, versions: SharedMap<FileVersion>, breath: Breath): Promise<string> {
  const last = addDays(campaign.today, keptAhead);
  const rows = pressing.slice(0, firstNotBefore(pressing, ({ due }) => (due <= last ? -1 : 1))).map(rowOf);
  const places = campaign.vault.places();
  const portions: string[] = [];
  for (let start = 0; start < places.length; start += portionSize) {
    const portion = places.slice(start, start + portionSize).map(({ id, root = '', path }): KeptFile => {
      const { modified, size } = versions.get(id) ?? { modified: -1, size: -1 };
      return [root, path, modified, size];
    });
    portions.push(JSON.stringify(portion));
    await breath();
  }
  const head: Head = { make, day: campaign.today, list: keepRows(rows), portions: portions.length };
  return [JSON.stringify(head), ...portions].join('\n');
}

/** Reads what {@link writeSnapshot} wrote; undefined for anything else, and for one of another make. */
export function readSnapshot(text: string, make: string): Snapshot | undefined {
  try {
    const [first = '', ...files] = text.split('\n');
    const head = JSON.parse(first) as Head;
    const sound = head.make === make && typeof head.day === 'string' && head.portions === files.length;
    return sound ? { day: head.day, rows: rowsKept(head.list), files } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether the files in `folders` are those that a snapshot was made from, looking at each but reading none. Rejects when the
 * snapshot is damaged or a folder can't be listed: then it is not known.
 */
export async function isUnchanged({ files }: Snapshot, folders: readonly NoteFolder[], breath: Breath): Promise<boolean> {
  const known = new Map<string, FileVersion>();
  for (const portion of files) {
    for (const [root, path, modified, size] of JSON.parse(portion) as KeptFile[]) known.set(keyOf(root, path), { modified, size });
    await breath();
  }
  let [sound, found] = [true, 0];
  for (const { store } of folders) {
    for await (const place of store.list(() => (sound = false))) {
      const file = known.get(keyOf(place.root, place.path));
      const looked = store.version(place);
      const { modified, size } = looked instanceof Promise ? await looked : looked;
      if (!sound || file?.modified !== modified || file.size !== size) return false;
      found++;
      await breath();
    }
  }
  return sound && found === known.size;
}

function keyOf(root = '', path: string): string {
  return `${root}\n${path}`;
}
