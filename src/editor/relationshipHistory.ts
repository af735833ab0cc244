import { Disposable, EventEmitter, workspace, type Event, type Uri } from 'vscode';
import { compareText } from '../core/basics/fold';
import type { Person } from '../core/records/record';
import { emptyCache, readCache, writeCache, type HistoryCache } from '../live/historyCache';
import { readHistory, type TrackedNote } from '../live/noteHistory';
import type { Breath } from '../live/ports';
import type { RelationshipHistory } from '../live/relationshipOverTime';
import { builtInGit, type GitApi, type GitRepository } from './gitApi';
import { inRepositories } from './gitHistory';
import { KeptFile } from './keptFile';

/** A commit is seldom alone: a rebase checks out many. */
const quietMilliseconds = 2_000;
/** After so long what is known until then is shown; the reading goes on from there, for so many rounds until it is asked for again. */
const roundMilliseconds = 8_000;
const mostRounds = 15;

/**
 * How people's ratings changed, from the versions of their notes in Git: read in the background, from when somebody asks for it on, and
 * again when another commit is checked out. Git is not touched before that. Where there is no history to read, there is none, and no error.
 */
export class RelationshipHistoryReader implements Disposable {
  private readonly news = new EventEmitter<void>();
  /** The history became another. */
  readonly onDidChange: Event<void> = this.news.event;
  private readonly kept: KeptFile;
  private readonly subscriptions: Disposable[] = [this.news, workspace.onDidGrantWorkspaceTrust(() => this.asked && this.readSoon(0))];
  private listeners: Disposable = Disposable.from();
  private current: RelationshipHistory | undefined;
  private cache: HistoryCache | undefined;
  /** What the current history was read from: it need not be read again. */
  private basis = '';
  private asked = false;
  private turn = 0;
  private running = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    /** The people to follow, as the notes have them now. */
    private readonly people: () => readonly Person[],
    /** The storage of the folder, in which what was read of commits is kept; undefined: it is not. */
    storage: Uri | undefined,
    private readonly breath: Breath,
    /** For the log: nothing here is worth interrupting anyone. */
    private readonly report: (error: unknown) => void,
  ) {
    this.kept = new KeptFile(storage, 'note-history.json', report);
    this.subscriptions.push(this.kept);
  }

  /** Undefined before it was read, and where there is none. */
  history(): RelationshipHistory | undefined {
    return this.current;
  }

  /** Asks for the history: call it once the notes were read, and whenever it is shown. It costs nothing while all is as it was. */
  start(): void {
    this.asked = true;
    if (this.timer === undefined && this.running === 0) this.readSoon(0);
  }

  dispose(): void {
    this.turn++;
    clearTimeout(this.timer);
    this.listeners.dispose();
    Disposable.from(...this.subscriptions).dispose();
  }

  private readSoon(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      void this.read().catch(this.report);
    }, milliseconds);
  }

  private async read(): Promise<void> {
    const turn = ++this.turn;
    this.running++;
    try {
      // A folder that is on no disk has no Git.
      const people = this.people().filter(({ id }) => id.startsWith('file:'));
      const git = people.length > 0 ? await builtInGit() : undefined;
      if (!git || turn !== this.turn) return;
      this.listen(git);
      const { files, repositories } = await inRepositories(git, mostTouchedFirst(people), this.breath);
      if (turn !== this.turn) return;
      const notes = files.map(({ record, path, source }): TrackedNote => ({ id: record.id, path, source }));
      const heads = this.follow(repositories);
      const basis = JSON.stringify([heads, notes.map(({ id }) => id)]);
      if (basis === this.basis) return;
      await this.readFrom(notes, turn, basis);
    } finally {
      this.running--;
    }
  }

  private async readFrom(notes: readonly TrackedNote[], turn: number, basis: string): Promise<void> {
    this.cache ??= await this.load();
    for (let round = 0; round < mostRounds && basis !== this.basis; round++) {
      const end = Date.now() + roundMilliseconds;
      const { history, cache, wasStopped } = await readHistory(notes, this.cache, this.breath, () => turn !== this.turn || Date.now() > end);
      this.cache = cache;
      if (turn !== this.turn) return;
      if (!wasStopped) this.basis = basis;
      this.kept.keepSoon(() => writeCache(cache, this.breath));
      const before = this.current;
      this.current = history.people.some(({ points }) => points.length > 0) ? history : undefined;
      if (before || this.current) this.news.fire();
    }
  }

  /** From now on hears when repositories come and go. */
  private listen(git: GitApi): void {
    this.listeners.dispose();
    this.listeners = Disposable.from(git.onDidOpenRepository(this.again), git.onDidCloseRepository(this.again));
  }

  /** Hears when the heads of these repositories move, too. Returns the heads. */
  private follow(repositories: readonly GitRepository[]): readonly unknown[] {
    const listeners: Disposable[] = [];
    const heads = repositories.map(({ rootUri, state }): [string, string | undefined] => {
      const head = state.HEAD?.commit;
      // It tells of every change, also of those to files.
      listeners.push(state.onDidChange(() => state.HEAD?.commit !== head && this.again()));
      return [rootUri.toString(), head];
    });
    this.listeners = Disposable.from(this.listeners, ...listeners);
    return heads.sort(([a], [b]) => compareText(a, b));
  }

  private readonly again = (): void => this.readSoon(quietMilliseconds);

  private async load(): Promise<HistoryCache> {
    const text = await this.kept.read();
    return text === undefined ? emptyCache : readCache(text, this.breath);
  }
}

/** Of more people than can be followed, those you have most to do with. */
function mostTouchedFirst(people: readonly Person[]): readonly Person[] {
  return [...people].sort((a, b) => b.log.length - a.log.length || compareText(a.path, b.path));
}
