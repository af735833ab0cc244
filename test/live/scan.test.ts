import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import { scan, type Notes, type Progress } from '../../src/live/scan';
import { FakeStore } from './fakes';

const breath = (): Promise<void> => Promise.resolve();
const person = (name: string): string => `---\ntype: person\nname: ${name}\n---\n## Log\n- 2026-11-02 met\n`;
const seen = ({ vault }: Notes): string[] => vault.places().map(({ id, path }) => `${path} ${vault.get(id)?.name ?? '-'} ${vault.get(id)?.log.length ?? '-'}`).sort();

describe('reading a whole folder', () => {
  const files = { 'a.md': person('Ana'), 'b.md': person('Bo'), 'c.md': '# Nobody’s\n' };

  it('tells how far it is', async () => {
    const told: Progress[] = [];
    const { notes, failures } = await scan(new FakeStore(files), breath, { progressed: (progress) => told.push(progress) });
    deepEqual(told, [{ read: 3, found: 3 }]);
    deepEqual(seen(notes), ['a.md Ana 1', 'b.md Bo 1', 'c.md - -']);
    deepEqual(failures, []);
  });

  it('can be stopped: what was read until then is there', async () => {
    const store = new FakeStore(Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`${index}.md`, person(`P${index}`)])));
    let told: Progress = { read: 0, found: 0 };
    const { notes } = await scan(store, breath, { progressed: (progress) => (told = progress), isStopped: () => told.read >= 100 });
    equal(told.found, 500);
    ok(told.read >= 100 && told.read < 200, String(told.read));
    equal(seen(notes).length, told.read);
  });

  it('reads each file once', async () => {
    const store = new FakeStore(files);
    await scan(store, breath);
    deepEqual([...store.reads].sort(), ['a.md', 'b.md', 'c.md']);
  });

  it('reports what can’t be read, and reads the others', async () => {
    const store = new FakeStore(files);
    store.broken.add('a.md');
    const { notes, failures } = await scan(store, breath);
    deepEqual(seen(notes), ['b.md Bo 1', 'c.md - -']);
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
    equal(seen((await scan(store, breath)).notes).length, 200);
    equal(most <= 32, true);
  });

  it('rejects when the folder can’t be listed', async () => {
    const store = new FakeStore(files);
    store.listFails = true;
    await rejects(scan(store, breath));
  });
});
