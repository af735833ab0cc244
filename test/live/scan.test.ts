import { deepEqual, equal, rejects } from 'node:assert/strict';
import type { NoteChange } from '../../src/core/vault/vault';
import { scan } from '../../src/live/scan';
import { FakeStore } from './fakes';

const breath = (): Promise<void> => Promise.resolve();
const person = (name: string): string => `---\ntype: person\nname: ${name}\n---\n## Log\n- 2026-11-02 met\n`;
const seen = (changes: readonly NoteChange[]): string[] => changes.map((change) => ('gone' in change ? '' : `${change.path} ${change.record?.name ?? '-'} ${change.record?.log.length ?? '-'}`)).sort();

describe('reading a whole folder', () => {
  const files = { 'a.md': person('Ana'), 'b.md': person('Bo'), 'c.md': '# Nobody’s\n' };

  it('tells all front matter before any body', async () => {
    const heads: string[][] = [];
    const { changes, failures } = await scan(new FakeStore(files), breath, (found) => heads.push(seen(found)));
    deepEqual(heads, [['a.md Ana 0', 'b.md Bo 0', 'c.md - -']]);
    deepEqual(seen(changes), ['a.md Ana 1', 'b.md Bo 1', 'c.md - -']);
    deepEqual(failures, []);
  });

  it('reads each file once', async () => {
    const store = new FakeStore(files);
    await scan(store, breath);
    deepEqual([...store.reads].sort(), ['a.md', 'b.md', 'c.md']);
  });

  it('reports what can’t be read, and reads the others', async () => {
    const store = new FakeStore(files);
    store.broken.add('a.md');
    const { changes, failures } = await scan(store, breath);
    deepEqual(seen(changes), ['b.md Bo 1', 'c.md - -']);
    deepEqual(failures, [{ path: 'a.md', reason: 'it is locked' }]);
  });

  it('reads more notes than it holds open at once', async () => {
    const many = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`${index}.md`, person(`P${index}`)]));
    const store = new FakeStore(many);
    let [now, most] = [0, 0];
    store.delay = async () => {
      most = Math.max(most, ++now);
      await Promise.resolve();
      now--;
    };
    equal((await scan(store, breath)).changes.length, 200);
    equal(most <= 32, true);
  });

  it('rejects when the folder can’t be listed', async () => {
    const store = new FakeStore(files);
    store.listFails = true;
    await rejects(scan(store, breath));
  });
});
