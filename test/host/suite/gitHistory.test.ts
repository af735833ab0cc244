import { deepEqual, equal, ok } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { Uri, workspace } from 'vscode';
import { parseDay } from '../../../src/core/basics/day';
import { readRecord } from '../../../src/core/records/read';
import type { Person } from '../../../src/core/records/record';
import { builtInGit, type GitApi, type GitRepository } from '../../../src/editor/gitApi';
import { GitHistory } from '../../../src/editor/gitHistory';
import { RelationshipHistoryReader } from '../../../src/editor/relationshipHistory';
import type { PersonHistory } from '../../../src/live/relationshipOverTime';
import { file, put, until } from './desk';

const rated = (relationship: number, more = ''): string => `---\ntype: person\nrelationship: ${relationship}\n---\n${more}`;
const breath = (): Promise<void> => Promise.resolve();

/** Runs Git as nobody in particular, with no settings but its own. */
function git(folder: string, args: readonly string[], day = '2026-01-01'): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  // Noon where this runs: which day it was depends on where one asks.
  const instant = `@${new Date(year, month - 1, date, 12).getTime() / 1000} +0000`;
  const who = { GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.com', GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.com' };
  const env = { ...process.env, ...who, GIT_AUTHOR_DATE: instant, GIT_COMMITTER_DATE: instant, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  return execFileSync('git', ['-c', 'protocol.file.allow=always', ...args], { cwd: file(folder).fsPath, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
}

async function commit(folder: string, day: string, texts: Readonly<Record<string, string>> = {}): Promise<void> {
  for (const [path, text] of Object.entries(texts)) await put(`${folder}/${path}`, text);
  git(folder, ['add', '-A']);
  git(folder, ['commit', '-q', '--allow-empty', '-m', `On ${day}\n\nMore of it`], day);
}

async function opened(folder: string): Promise<GitRepository> {
  const api = (await builtInGit()) as (GitApi & { openRepository(root: Uri): Promise<unknown> }) | undefined;
  ok(api, 'VS Code’s Git is there');
  await api.openRepository(file(folder));
  const repository = api.getRepository(file(`${folder}/x.md`));
  ok(repository, `${folder} is a repository`);
  await until(repository.state.onDidChange, () => repository.state.HEAD?.commit === git(folder, ['rev-parse', 'HEAD']));
  return repository;
}

function people(...paths: string[]): () => readonly Person[] {
  return () => paths.map((path) => readRecord(rated(1), { id: file(path).toString(), path }) as Person);
}

const shown = (histories: readonly PersonHistory[] | undefined): unknown => histories?.map(({ id, points, isWhole }) => [decodeURIComponent(id).split('/').at(-1), isWhole, ...points.map(({ day, relationship }) => `${day} ${relationship ?? '-'}`)]);

/** Reads the history with a reader of its own, as a new window would. */
async function read(of: () => readonly Person[], storage?: Uri): Promise<{ readonly reader: RelationshipHistoryReader; readonly failures: unknown[] }> {
  const failures: unknown[] = [];
  const reader = new RelationshipHistoryReader(of, storage, breath, (error) => failures.push(error));
  equal(reader.history(), undefined);
  const news = new Promise<void>((resolve) => reader.onDidChange(() => resolve()));
  reader.start();
  await news;
  return { reader, failures };
}

describe('ratings over time, from VS Code’s Git', () => {
  const names = ['ana.md', 'Bo [b] *.md', 'people/Çleo “C”.md'];
  before(async function () {
    try {
      execFileSync('git', ['--version']);
    } catch {
      this.skip();
    }
    await put('git-history/ana.md', '');
    git('git-history', ['init', '-q']);
    await commit('git-history', '2026-01-05', { 'ana.md': rated(2), 'Bo [b] *.md': rated(3), 'Bo b x.md': rated(1), 'cleo.md': rated(1) });
    await commit('git-history', '2026-02-05', { 'ana.md': rated(4), 'Bo b x.md': rated(2) });
    await put('git-history/people/readme.md', 'x');
    git('git-history', ['mv', 'cleo.md', 'people/Çleo “C”.md']);
    await commit('git-history', '2026-03-05');
    await commit('git-history', '2026-04-05', { 'people/Çleo “C”.md': rated(5), 'dora.md': rated(1) });
    git('git-history', ['rm', '-q', 'dora.md']);
    await commit('git-history', '2026-05-05');
    await opened('git-history');
  });
  after(async () => {
    for (const folder of ['git-history', 'git-shallow', 'git-storage']) await workspace.fs.delete(file(folder), { recursive: true }).then(undefined, () => undefined);
  });
  const all = (): (() => readonly Person[]) => people(...[...names, 'dora.md', 'new.md'].map((name) => `git-history/${name}`), 'elsewhere.md');
  const expected = [['Bo [b] *.md', true, '2026-01-05 3'], ['ana.md', true, '2026-01-05 2', '2026-02-05 4'], ['dora.md', true, '2026-04-05 1', '2026-05-05 -'], ['Çleo “C”.md', true, '2026-01-05 1', '2026-04-05 5']];

  it('follow renamed notes, notes with any name, and deleted ones', async () => {
    const { reader, failures } = await read(all());
    deepEqual(shown(reader.history()?.people), expected);
    deepEqual(failures, []);
    reader.dispose();
  });

  it('are kept, so that a new window need not read them again', async () => {
    const storage = file('git-storage');
    const { reader } = await read(all(), storage);
    const kept = Uri.joinPath(storage, 'note-history.json');
    const isKept = async (): Promise<boolean> => workspace.fs.stat(kept).then(() => true, () => false);
    while (!(await isKept())) await new Promise((resolve) => setTimeout(resolve, 100));
    const second = await read(all(), storage);
    deepEqual(second.reader.history(), reader.history());
    second.reader.dispose();
    await workspace.fs.writeFile(kept, new TextEncoder().encode('{"format":1'));
    const third = await read(all(), storage);
    deepEqual(third.reader.history(), reader.history());
    deepEqual(third.failures, []);
    third.reader.dispose();
    reader.dispose();
  });

  it('are read again when something is committed', async () => {
    const repository = await opened('git-history');
    const { reader } = await read(all());
    const again = until(reader.onDidChange, () => reader.history()?.people[1]?.points.length === 3);
    await commit('git-history', '2026-06-05', { 'ana.md': rated(1) });
    await (repository as GitRepository & { status(): Promise<void> }).status();
    await again;
    deepEqual(shown(reader.history()?.people), [expected[0], [...expected[1]!, '2026-06-05 1'], ...expected.slice(2)]);
    reader.dispose();
  });

  it('are unknown before a shallow clone begins', async () => {
    git('.', ['clone', '-q', '--depth', '2', file('git-history').toString(), 'git-shallow']);
    const repository = await opened('git-shallow');
    const { reader } = await read(people('git-shallow/ana.md', 'git-shallow/Bo [b] *.md'));
    deepEqual(shown(reader.history()?.people), [['Bo [b] *.md', false, '2026-05-05 3'], ['ana.md', false, '2026-05-05 4', '2026-06-05 1']]);
    reader.dispose();
    git('git-shallow', ['config', 'remote.origin.promisor', 'true']);
    equal(await new GitHistory(repository).head(), undefined, 'reading a partial clone would fetch from the network');
  });

  it('say what was touched since a commit, and nothing of one that lies elsewhere', async () => {
    const repository = await opened('git-history');
    const [second = '', third = ''] = git('git-history', ['rev-list', '--reverse', 'HEAD']).split('\n').slice(1);
    const source = new GitHistory(repository);
    const since = await source.changedSince(second);
    deepEqual(['ana.md', 'cleo.md', 'people/Çleo “C”.md', 'dora.md', 'Bo [b] *.md'].map((path) => since?.(path)), [true, true, true, true, false]);
    equal((await source.changedSince(third))?.('cleo.md'), false);
    equal(await source.changedSince('0123456789'.repeat(4)), undefined);
    equal(await source.textAt(third, 'dora.md'), undefined);
    await source.textAt('0123456789'.repeat(4), 'ana.md').then(() => ok(false), () => undefined);
  });

  it('T5: tell the week as well: the last commit before a day, and what is not as it was then', async () => {
    const repository = (await opened('git-history')) as GitRepository & { status(): Promise<void> };
    const [first = '', second = ''] = git('git-history', ['rev-list', '--reverse', 'HEAD']).split('\n');
    const source = new GitHistory(repository);
    const before = (text: string): Promise<string | undefined> => source.commitBefore(parseDay(text)!);
    deepEqual([await before('2026-01-05'), await before('2026-01-06'), await before('2026-03-05')], [undefined, first, second]);
    await put('git-history/ana.md', rated(5, 'not committed'));
    await put('git-history/new.md', rated(1));
    await repository.status();
    const changed = await source.changedFrom(second);
    deepEqual([...changed].sort(), [['ana.md', 'ana.md'], ['new.md', 'new.md'], ['people/readme.md', 'people/readme.md'], ['people/Çleo “C”.md', 'cleo.md']]);
    git('git-history', ['checkout', '-q', '--', 'ana.md']);
    await workspace.fs.delete(file('git-history/new.md'));
  });

  it('are not there where there is no Git, and no error is', async () => {
    const failures: unknown[] = [];
    const reader = new RelationshipHistoryReader(people('elsewhere.md'), undefined, breath, (error) => failures.push(error));
    reader.onDidChange(() => failures.push('news'));
    reader.start();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    equal(reader.history(), undefined);
    reader.dispose();
    const virtual = new RelationshipHistoryReader(() => [readRecord(rated(1), { id: 'vscode-vfs://github/a/b.md', path: 'b.md' }) as Person], undefined, breath, (error) => failures.push(error));
    virtual.start();
    await new Promise((resolve) => setTimeout(resolve, 100));
    equal(virtual.history(), undefined);
    virtual.dispose();
    deepEqual(failures, []);
  });
});
