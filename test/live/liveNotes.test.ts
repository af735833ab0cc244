import { deepEqual, equal, ok } from 'node:assert/strict';
import * as fc from 'fast-check';
import { readRecord } from '../../src/core/records/read';
import { Vault } from '../../src/core/vault/vault';
import { LiveNotes } from '../../src/live/liveNotes';
import type { Failure } from '../../src/live/ports';
import { FakeStore, gate, place } from './fakes';

const person = (name: string, day = '2026-11-02'): string => `---\ntype: person\nname: ${name}\n---\n## Log\n- ${day} met\n`;

/** Live notes over a folder in memory. `news` resolves at the next change that is told. */
function live(store: FakeStore, breath: () => Promise<void> = () => Promise.resolve()) {
  let told: (() => void)[] = [];
  const failures: Failure[] = [];
  const notes = new LiveNotes(
    breath,
    {
      changed: () => {
        const waiting = told;
        told = [];
        waiting.forEach((each) => each());
      },
      failed: (failure) => failures.push(failure),
      progressed: () => undefined,
    },
    { typed: 0, files: 0 },
  );
  const folder = { store, exclude: [] as string[] };
  return {
    notes,
    failures,
    folder,
    read: () => notes.read([folder]),
    news: () => new Promise<void>((resolve) => told.push(resolve)),
    names: () => shown(notes.notes.vault),
    type: (path: string, text: string) => notes.documentChanged(place(path), [], () => text),
    save: (path: string, text: string) => {
      store.files.set(path, text);
      notes.fileChanged(place(path), folder);
    },
  };
}

const shown = (vault: Vault): string[] => vault.records.map(({ path, name, log }) => `${path} ${name} ${[...log].map(({ day }) => day).join(' ')}`);
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
/** Lets everything that waits for nothing but its turn be done. */
const settled = async (): Promise<void> => {
  for (let count = 0; count < 6; count++) await turn();
};

describe('notes that stay true while files and documents change', () => {
  it('are read, and take in what comes, changes and goes', async () => {
    const { notes, read, news, names, save } = live(new FakeStore({ 'a.md': person('Ana') }));
    await read();
    deepEqual([notes.reading, names()], ['done', ['a.md Ana 2026-11-02']]);
    let next = news();
    save('b.md', person('Bo'));
    await next;
    next = news();
    save('a.md', person('Anna'));
    await next;
    deepEqual(names(), ['a.md Anna 2026-11-02', 'b.md Bo 2026-11-02']);
    next = news();
    notes.fileGone('b.md');
    await next;
    deepEqual(names(), ['a.md Anna 2026-11-02']);
  });

  it('P2: an open document wins over its file, until it is closed', async () => {
    const { notes, folder, read, news, names, type, save } = live(new FakeStore({ 'a.md': person('Disk') }));
    await read();
    let next = news();
    type('a.md', person('Typed'));
    await next;
    save('a.md', person('Newer on disk'));
    await settled();
    deepEqual(names(), ['a.md Typed 2026-11-02']);
    await read();
    deepEqual(names(), ['a.md Typed 2026-11-02']);
    next = news();
    notes.documentClosed(place('a.md'), folder);
    await next;
    deepEqual(names(), ['a.md Newer on disk 2026-11-02']);
  });

  it('an open document that is no record any more wins, too, when all is read anew', async () => {
    const { read, news, names, type } = live(new FakeStore({ 'a.md': person('Disk') }));
    await read();
    const next = news();
    type('a.md', '# No record any more\n');
    await next;
    await read();
    deepEqual(names(), []);
  });

  it('P6: a read that fails keeps the last good record, and says so', async () => {
    const store = new FakeStore({ 'a.md': person('Ana') });
    const { notes, folder, failures, read, names } = live(store);
    await read();
    store.broken.add('a.md');
    notes.fileChanged(place('a.md'), folder);
    await settled();
    deepEqual(names(), ['a.md Ana 2026-11-02']);
    deepEqual(failures.map(({ path }) => path), ['a.md']);
  });

  it('P6: keeps it also when all is read anew', async () => {
    const store = new FakeStore({ 'a.md': person('Ana'), 'b.md': person('Bo') });
    const { notes, read, names } = live(store);
    await read();
    store.broken.add('a.md');
    await read();
    deepEqual(notes.failures.map(({ path }) => path), ['a.md']);
    deepEqual(names(), ['a.md Ana 2026-11-02', 'b.md Bo 2026-11-02']);
  });

  it('P6: keeps all when the folder can’t be listed for once', async () => {
    const store = new FakeStore({ 'a.md': person('Ana') });
    const { notes, read, names } = live(store);
    await read();
    store.listFails = true;
    await read();
    equal(notes.failures.length, 1);
    deepEqual(names(), ['a.md Ana 2026-11-02']);
  });

  it('loses nothing that changes while all is read', async () => {
    const store = new FakeStore({ 'a.md': person('Ana'), 'b.md': person('Bo'), 'c.md': person('Cy') });
    const held = gate();
    store.delay = (path, nth) => (path === 'c.md' && nth === 1 ? held.opened : Promise.resolve());
    const { notes, read, names, type, save } = live(store);
    const reading = read();
    await settled();
    save('a.md', person('Anna'));
    save('d.md', person('Di'));
    type('b.md', person('Typed'));
    store.files.delete('c.md');
    notes.fileGone('c.md');
    held.open();
    await reading;
    await settled();
    deepEqual(names(), ['a.md Anna 2026-11-02', 'b.md Typed 2026-11-02', 'd.md Di 2026-11-02']);
  });

  it('forgets the notes of a folder that goes while all is read', async () => {
    const store = new FakeStore({ 'people/a.md': person('Ana'), 'z.md': person('Zoe') });
    const held = gate();
    store.delay = (path) => (path === 'z.md' ? held.opened : Promise.resolve());
    const { notes, read, names } = live(store);
    const reading = read();
    await settled();
    store.files.delete('people/a.md');
    notes.fileGone('people');
    held.open();
    await reading;
    await settled();
    deepEqual(names(), ['z.md Zoe 2026-11-02']);
  });

  it('keeps what was typed when all is read anew while it was being taken in', async () => {
    const held = gate();
    let hold = false;
    const { read, names, type } = live(new FakeStore({ 'a.md': person('Disk') }), () => (hold ? held.opened : Promise.resolve()));
    await read();
    hold = true;
    type('a.md', person('Typed'));
    await settled();
    hold = false;
    const reading = read();
    held.open();
    await reading;
    await settled();
    deepEqual(names(), ['a.md Typed 2026-11-02']);
  });

  it('drops a read that a newer one has overtaken', async () => {
    const store = new FakeStore({ 'a.md': person('Ana') });
    const { read, names, save } = live(store);
    await read();
    const slow = gate();
    store.delay = (_, nth) => (nth === 2 ? slow.opened : Promise.resolve());
    save('a.md', person('Older'));
    await settled();
    save('a.md', person('Newer'));
    await settled();
    slow.open();
    await settled();
    deepEqual(names(), ['a.md Newer 2026-11-02']);
  });

  it('lets the last of several readings of everything count', async () => {
    const store = new FakeStore({ 'a.md': person('Old') });
    const slow = gate();
    store.delay = (_, nth) => (nth === 1 ? slow.opened : Promise.resolve());
    const { read, names } = live(store);
    const first = read();
    await settled();
    store.files.set('a.md', person('New'));
    await read();
    slow.open();
    await first;
    await settled();
    deepEqual(names(), ['a.md New 2026-11-02']);
  });

  it('reads the notes of a folder that comes, and forgets those of one that goes', async () => {
    const store = new FakeStore({ 'z.md': person('Zoe') });
    const { notes, folder, read, names } = live(store);
    await read();
    store.files.set('people/a.md', person('Ana'));
    store.files.set('people/x/b.md', person('Bo'));
    notes.folderCame(place('people'), folder);
    await settled();
    deepEqual(names().length, 3);
    store.files.delete('people/a.md');
    store.files.delete('people/x/b.md');
    notes.fileGone('people');
    await settled();
    deepEqual(names(), ['z.md Zoe 2026-11-02']);
  });

  it('has the notes of a folder that goes and comes at once', async () => {
    const { notes, folder, read, names } = live(new FakeStore({ 'people/a.md': person('Ana') }));
    await read();
    notes.fileGone('people');
    notes.folderCame(place('people'), folder);
    await settled();
    deepEqual(names(), ['people/a.md Ana 2026-11-02']);
  });

  it('can be stopped while all is read: what was read counts, what was known before stays, and changes are taken in', async () => {
    const store = new FakeStore({ 'a.md': person('Ana'), 'b.md': person('Bo'), 'c.md': person('Cy') });
    const held = gate();
    store.delay = (path, nth) => (path === 'b.md' && nth === 1 ? held.opened : Promise.resolve());
    let turns = 0;
    const { notes, read, news, names, save } = live(store, async () => {
      // The third note's turn never comes.
      if (++turns === 5) notes.stop();
      await turn();
    });
    const reading = read();
    held.open();
    await reading;
    equal(notes.reading, 'stopped');
    equal(notes.progress.found, 3);
    ok(notes.progress.read < 3, String(notes.progress.read));
    const next = news();
    save('d.md', person('Di'));
    await next;
    ok(names().includes('d.md Di 2026-11-02'));
    await read();
    deepEqual([notes.reading, names().length], ['done', 4]);
  });

  it('leaves alone what is excluded, hidden or no note', async () => {
    const store = new FakeStore();
    const { notes, names, read } = live(store);
    await read();
    for (const path of ['archive/a.md', '.git/a.md', 'node_modules/x/a.md', 'a.txt', '.a.md']) {
      notes.fileChanged(place(path), { store, exclude: ['archive'] });
      notes.documentChanged(place(path), ['archive'], () => person('Ana'));
    }
    await settled();
    deepEqual([names(), store.reads], [[], []]);
  });

  it('is, after any row of changes, what reading everything anew would give', async () => {
    const path = fc.constantFrom('a.md', 'b.md', 'p/c.md', 'p/q/d.md');
    const text = fc.oneof(fc.constantFrom('Ana', 'Bo', 'Cy').map((name) => person(name)), fc.constant('# nobody\n'), fc.constant('---\ntype: company\n---\n'), fc.constant('---\ntype: person\nname: [\n---\n'));
    const step = fc.oneof(
      fc.tuple(fc.constant('save' as const), path, text),
      fc.tuple(fc.constant('type' as const), path, text),
      fc.tuple(fc.constant('close' as const), path, fc.constant('')),
      fc.tuple(fc.constant('delete' as const), path, fc.constant('')),
      fc.tuple(fc.constant('move' as const), fc.constant('p'), fc.constant('r')),
      fc.tuple(fc.constant('move' as const), fc.constant('r'), fc.constant('p')),
      fc.tuple(fc.constant('pause' as const), path, fc.constant('')),
      fc.tuple(fc.constant('read' as const), path, fc.constant('')),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const store = new FakeStore({ 'a.md': person('Ana'), 'p/c.md': person('Cy') });
        const open = new Map<string, string>();
        const { notes, folder, read, type, save } = live(store);
        const readings = [read()];
        for (const [what, at, with_] of steps) {
          if (what === 'save') save(at, with_);
          else if (what === 'type' && store.files.has(at)) {
            open.set(at, with_);
            type(at, with_);
          } else if (what === 'close' && open.delete(at)) notes.documentClosed(place(at), folder);
          else if (what === 'delete' && !open.has(at) && store.files.delete(at)) notes.fileGone(at);
          else if (what === 'move' && ![...open.keys()].some((each) => each.startsWith(`${at}/`) || each.startsWith(`${with_}/`))) {
            const moved = [...store.files].filter(([each]) => each.startsWith(`${at}/`));
            if (moved.length === 0) continue;
            for (const [each, content] of moved) {
              store.files.delete(each);
              store.files.set(with_ + each.slice(at.length), content);
            }
            notes.fileGone(at);
            notes.folderCame(place(with_), folder);
          } else if (what === 'pause') await settled();
          else if (what === 'read') readings.push(read());
        }
        await Promise.all(readings);
        await settled();
        await settled();
        const rebuilt = Vault.empty.update([...new Map([...store.files, ...open])].map(([each, content]) => ({ ...place(each), record: readRecord(content, place(each)) })));
        deepEqual(shown(notes.notes.vault), shown(rebuilt));
        notes.dispose();
      }),
      { numRuns: 60 },
    );
  });
});
