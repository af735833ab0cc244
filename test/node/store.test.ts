import { deepEqual, equal, notDeepEqual, ok, rejects, throws } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Failure } from '../../src/live/ports';
import { scan } from '../../src/live/scan';
import { nodeStore } from '../../src/node/store';

const note = '---\ntype: person\n---\n';

describe('the notes of a folder on disk', () => {
  let root = '';
  beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'notes-'))));
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const write = (path: string, text: string | Buffer = note): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const listed = async (exclude: string[] = [], folder?: string, missed: Failure[] = []): Promise<string[]> => {
    const paths: string[] = [];
    for await (const { path } of nodeStore({ root, exclude }).list((failure) => missed.push(failure), folder)) paths.push(path);
    return paths.sort();
  };

  it('are all .md and .markdown files, in every case, in any folder', async () => {
    for (const path of ['a.md', 'b.markdown', 'C.MD', 'deep/er/d.Markdown', 'e e/é.md', 'f.txt', 'g.mdx', 'md', 'h.md.bak', 'i/.md']) write(path);
    deepEqual(await listed(), ['C.MD', 'a.md', 'b.markdown', 'deep/er/d.Markdown', 'e e/é.md']);
  });

  it('are not in hidden folders, node_modules or what is excluded', async () => {
    for (const path of ['a.md', '.git/b.md', '.obsidian/c.md', 'x/.trash/d.md', 'node_modules/e.md', 'x/node_modules/y/f.md', '.hidden.md', 'archive/g.md', 'x/archive/h.md', 'x/y/i.md', 'archived/j.md']) write(path);
    deepEqual(await listed(), ['a.md', 'archive/g.md', 'archived/j.md', 'x/archive/h.md', 'x/y/i.md']);
    deepEqual(await listed(['archive']), ['a.md', 'archived/j.md', 'x/y/i.md']);
    deepEqual(await listed(['x/archive/', '/x/y', './archived']), ['a.md', 'archive/g.md']);
  });

  it('are listed from one folder, by their path from the top', async () => {
    for (const path of ['a.md', 'people/b.md', 'people/x/c.md']) write(path);
    deepEqual(await listed([], 'people'), ['people/b.md', 'people/x/c.md']);
  });

  it('are not what a symbolic link leads to, neither file nor folder, and circles end', async () => {
    write('a.md');
    const outside = mkdtempSync(join(tmpdir(), 'outside-'));
    writeFileSync(join(outside, 'secret.md'), note);
    symlinkSync(outside, join(root, 'out'));
    symlinkSync(join(outside, 'secret.md'), join(root, 'link.md'));
    symlinkSync(root, join(root, 'self'));
    symlinkSync('nowhere.md', join(root, 'dangling.md'));
    deepEqual(await listed(), ['a.md']);
    const store = nodeStore({ root, exclude: [] });
    throws(() => store.read({ id: 'link.md', path: 'link.md' }));
    rmSync(outside, { recursive: true });
  });

  it('are no pipes, devices or folders, and reading one does not hang', async function () {
    if (process.platform === 'win32') this.skip();
    write('a.md');
    mkdirSync(join(root, 'folder.md'));
    write('folder.md/inside.md');
    execFileSync('mkfifo', [join(root, 'pipe.md')]);
    deepEqual(await listed(), ['a.md', 'folder.md/inside.md']);
    const store = nodeStore({ root, exclude: [] });
    throws(() => store.read({ id: 'pipe.md', path: 'pipe.md' }));
    throws(() => store.read({ id: 'folder.md', path: 'folder.md' }));
    throws(() => store.read({ id: 'gone.md', path: 'gone.md' }));
  });

  it('are read byte for byte', async () => {
    const bytes = Buffer.from([0xef, 0xbb, 0xbf, 0x2d, 0x0d, 0xff, 0x00]);
    write('a.md', bytes);
    const file = await nodeStore({ root, exclude: [] }).read({ id: 'a.md', path: 'a.md' });
    deepEqual(Buffer.from(file.bytes), bytes);
    equal(file.version.size, bytes.length);
  });

  it('have another version when they have changed', () => {
    write('a.md');
    const store = nodeStore({ root, exclude: [] });
    const before = store.version({ id: 'a.md', path: 'a.md' });
    write('a.md', `${note}more\n`);
    utimesSync(join(root, 'a.md'), 1, 1);
    notDeepEqual(store.version({ id: 'a.md', path: 'a.md' }), before);
    symlinkSync('a.md', join(root, 'link.md'));
    throws(() => store.version({ id: 'link.md', path: 'link.md' }));
  });

  it('are read in part when they are far too large', async () => {
    write('huge.md', Buffer.concat([Buffer.from(note), Buffer.alloc(9 * 1024 * 1024, 'é')]));
    const { notes } = await scan(nodeStore({ root, exclude: [] }), () => Promise.resolve());
    deepEqual(notes.vault.get('huge.md')?.problems.map(({ code }) => code), ['too-large']);
  });

  it('are there, and the others too, when one of them or a folder can’t be read', async function () {
    if (process.platform === 'win32' || process.getuid?.() === 0) this.skip();
    for (const path of ['a.md', 'b.md', 'locked/c.md', 'z/d.md']) write(path);
    chmodSync(join(root, 'b.md'), 0);
    chmodSync(join(root, 'locked'), 0);
    const { notes, failures } = await scan(nodeStore({ root, exclude: [] }), () => Promise.resolve());
    chmodSync(join(root, 'locked'), 0o755);
    deepEqual(notes.vault.ids().sort(), ['a.md', 'z/d.md']);
    deepEqual(failures.map(({ path }) => path).sort(), ['b.md', 'locked']);
  });

  it('fail as a whole only when the folder itself can’t be listed', async () => {
    rmSync(root, { recursive: true });
    await rejects(listed());
  });

  it('are not written to, whatever they are', async () => {
    const texts: Record<string, string> = { 'a.md': note, 'b.md': '# Someone else’s\r\n', 'c.md': '---js\nthrow 1\n---\n', 'd.md': '\uFEFF---\ntype: person\nname: [\n---' };
    for (const [path, text] of Object.entries(texts)) write(path, text);
    await scan(nodeStore({ root, exclude: [] }), () => Promise.resolve());
    for (const [path, text] of Object.entries(texts)) ok(readFileSync(join(root, path), 'utf8') === text, path);
    equal((await listed()).length, 4);
  });
});
