import { deepEqual, equal } from 'node:assert/strict';
import { mostChanged, readWrittenWeek, type PastSource } from '../../src/live/writtenWeek';
import type { WrittenWeek } from '../../src/core/review/weekly/written';
import { day, person, vaultOf, type Files } from '../support/notes';

/** A repository of which one commit is from before the week. */
class PastRepository implements PastSource {
  /** The texts that were asked for. */
  readonly read: string[] = [];
  readonly broken = new Set<string>();

  constructor(
    private readonly then: Files | undefined,
    private readonly now: Files,
    /** Old path by new one. */
    private readonly renamed: Files = {},
  ) {}

  commitBefore = async (): Promise<string | undefined> => this.then && 'c0ffee';

  async changedFrom(): Promise<ReadonlyMap<string, string>> {
    const was = (path: string): string => this.renamed[path] ?? path;
    return new Map(Object.entries(this.now).flatMap(([path, text]) => (this.then?.[was(path)] === text ? [] : [[path, was(path)]])));
  }

  async textAt(_commit: string, path: string): Promise<string | undefined> {
    this.read.push(path);
    if (this.broken.has(path)) throw new Error('the disk is full');
    return this.then?.[path];
  }
}

async function read(source: PastRepository, now: Files, isStopped = () => false): Promise<WrittenWeek | undefined> {
  const vault = vaultOf(now);
  return readWrittenWeek(vault.records.map((record) => ({ record, path: record.path, source })), day('2026-11-16'), vault, () => Promise.resolve(), isStopped);
}

const rated = (relationship: number): string => person([], [`relationship: ${relationship}`]);
const names = (records: WrittenWeek['added'] | undefined): unknown => records?.map(({ path }) => path);

describe('T5: the week as Git has it', () => {
  it('reads the earlier text of notes that changed, by the name they had, and of no others', async () => {
    const now = { 'a.md': rated(4), 'b.md': rated(2), 'c.md': rated(5), 'd.md': rated(1) };
    const source = new PastRepository({ 'a.md': rated(3), 'b.md': rated(2), 'old.md': rated(3) }, now, { 'c.md': 'old.md' });
    const week = await read(source, now);
    deepEqual(week?.changed.map(({ record, values }) => `${record.path} ${values[0]!.before} ${values[0]!.after}`), ['a.md 3 4', 'c.md 3 5']);
    deepEqual(names(week?.added), ['d.md']);
    deepEqual(source.read, ['a.md', 'old.md', 'd.md']);
    equal(week?.isWhole, true);
  });

  it('knows nothing where no commit is older than the week: there all notes would look new', async () => {
    equal(await read(new PastRepository(undefined, { 'a.md': rated(1) }), { 'a.md': rated(1) }), undefined);
    equal(await readWrittenWeek([], day('2026-11-16'), vaultOf({}), () => Promise.resolve(), () => false), undefined);
  });

  it('takes a failed read for neither a new note nor a change, and says that it is not all', async () => {
    const now = { 'a.md': rated(4), 'b.md': rated(4) };
    const source = new PastRepository({ 'a.md': rated(3), 'b.md': rated(3) }, now);
    source.broken.add('a.md');
    const week = await read(source, now);
    deepEqual([week?.changed.length, week?.added.length, week?.isWhole], [1, 0, false]);
  });

  it('stops when it is told to, and reads so many at most', async () => {
    const now = Object.fromEntries(Array.from({ length: mostChanged + 5 }, (_, at) => [`${at}.md`, rated(4)]));
    const then = Object.fromEntries(Object.keys(now).map((path) => [path, rated(3)]));
    const all = new PastRepository(then, now);
    equal((await read(all, now))?.isWhole, false);
    equal(all.read.length, mostChanged);
    const stopped = new PastRepository(then, now);
    equal((await read(stopped, now, () => stopped.read.length === 2))?.isWhole, false);
    equal(stopped.read.length, 2);
  });
});
