import { Uri, workspace } from 'vscode';
import { dayOf, parseDay, type Day } from '../core/basics/day';
import { decode } from '../core/notes/decode';
import type { NotePlace } from '../core/records/place';
import type { Version, VersionSource } from '../live/noteVersions';
import type { Breath } from '../live/ports';
import type { PastSource } from '../live/writtenWeek';
import type { GitApi, GitChange, GitCommit, GitRepository } from './gitApi';

/**
 * What in a repository's own settings keeps us from reading its history: files would be fetched over the network as they are
 * asked for (a partial clone), or a program that is named there would run.
 */
const unreadable = /^(?:extensions\.partialclone|remote\..*\.(?:promisor|partialclonefilter)|diff\..*\.textconv|log\.showsignature)$/i;

/** When there are more new ones, it is less work to ask for each note's versions anew than for each commit's changes. */
const mostCommits = 50;
/** Whoever commits more often in a week has another tale to tell than their notes. */
const mostInWeek = 1_000;

/** The versions of a repository's files, through VS Code's Git. One is made for each reading, and forgets what it learnt after it. */
export class GitHistory implements VersionSource, PastSource {
  private readonly parents = new Map<string, readonly string[]>();
  private readonly changes = new Map<string, Promise<readonly GitChange[]>>();
  private cutOff: Promise<ReadonlySet<string>> | undefined;

  constructor(private readonly repository: GitRepository) {}

  async head(): Promise<string | undefined> {
    const settings = await this.repository.getConfigs();
    return settings.some(({ key }) => unreadable.test(key)) ? undefined : this.repository.state.HEAD?.commit;
  }

  async *versionsOf(path: string, most: number, from: string): AsyncGenerator<Version> {
    const cutOff = await (this.cutOff ??= this.shallowCommits());
    // The path is meant as it is: in others, Git takes brackets and stars for patterns.
    const commits = await this.repository.log({ range: from, path: `:(top,literal)${path}`, silent: true });
    for (const commit of commits.slice(0, most)) {
      const day = dayOfCommit(commit);
      if (!day) continue;
      this.parents.set(commit.hash, commit.parents);
      yield { commit: commit.hash, day, ...(cutOff.has(commit.hash) && { isCutOff: true }) };
    }
  }

  async textAt(commit: string, path: string): Promise<string | undefined> {
    try {
      // Read as notes are read, whatever encoding the editor has for files.
      return decode(await this.repository.buffer(commit, path)).text;
    } catch (error) {
      if (await this.isMissing(commit, path)) return undefined;
      throw error;
    }
  }

  async renamedFrom(commit: string, path: string): Promise<string | undefined> {
    const name = path.normalize();
    const rename = (await this.changesIn(commit)).find(({ uri, originalUri }) => uri.path !== originalUri.path && this.pathOf(uri).normalize() === name);
    return rename && this.pathOf(rename.originalUri);
  }

  async changedSince(commit: string): Promise<((path: string) => boolean) | undefined> {
    const head = this.repository.state.HEAD?.commit;
    if (head === undefined || (await this.repository.getMergeBase(commit, head)) !== commit) return undefined;
    const since = await this.repository.log({ range: `${commit}..${head}`, silent: true });
    if (since.length > mostCommits) return undefined;
    const touched = new Set<string>();
    for (const { hash, parents } of since) {
      this.parents.set(hash, parents);
      for (const { uri, originalUri } of await this.changesIn(hash)) touched.add(sameFor(this.pathOf(uri))).add(sameFor(this.pathOf(originalUri)));
    }
    return (path) => touched.has(sameFor(path));
  }

  async commitBefore(day: Day): Promise<string | undefined> {
    const head = await this.head();
    if (head === undefined) return undefined;
    const commits = new Map((await this.repository.log({ maxEntries: mostInWeek, silent: true })).map((commit) => [commit.hash, commit]));
    // What came in from elsewhere may be older than the day on which it came in.
    for (let commit = commits.get(head); commit; commit = commits.get(commit.parents[0] ?? '')) {
      if ((dayOfCommit(commit) ?? day) < day) return commit.hash;
    }
    return undefined;
  }

  async changedFrom(commit: string): Promise<ReadonlyMap<string, string>> {
    const { workingTreeChanges, untrackedChanges } = this.repository.state;
    const changed = new Map<string, string>();
    for (const { uri } of [...workingTreeChanges, ...untrackedChanges]) changed.set(this.pathOf(uri), this.pathOf(uri));
    for (const { uri, originalUri } of await this.repository.diffWith(commit)) changed.set(this.pathOf(uri), this.pathOf(originalUri));
    return changed;
  }

  /** A file's path in the repository, in which it is known to lie: only the spelling of a drive may differ. */
  pathOf(uri: Uri): string {
    return uri.path.slice(this.repository.rootUri.path.replace(/\/$/, '').length + 1);
  }

  /** Whether Git says that a file is not there: that it could not be read is another thing. */
  private async isMissing(commit: string, path: string): Promise<boolean> {
    try {
      await this.repository.getObjectDetails(commit, path);
      return false;
    } catch (error) {
      return (error as { gitErrorCode?: unknown } | undefined)?.gitErrorCode === 'UnknownPath';
    }
  }

  /** What a commit changed. When a folder was moved, many notes ask for the same commit. */
  private changesIn(commit: string): Promise<readonly GitChange[]> {
    const known = this.changes.get(commit);
    if (known) return known;
    const changes = this.changesTo(commit);
    this.changes.set(commit, changes);
    return changes;
  }

  private async changesTo(commit: string): Promise<readonly GitChange[]> {
    const [parent] = this.parents.get(commit) ?? (await this.repository.getCommit(commit)).parents;
    return parent === undefined ? [] : this.repository.diffBetween(parent, commit);
  }

  /** The commits at which a shallow clone ends; Git tells of them as if they were the first ones. */
  private async shallowCommits(): Promise<ReadonlySet<string>> {
    try {
      const bytes = await workspace.fs.readFile(Uri.joinPath(this.repository.rootUri, '.git', 'shallow'));
      return new Set(new TextDecoder().decode(bytes).split('\n'));
    } catch {
      return new Set();
    }
  }
}

/** A record's file in its repository. */
export interface RecordInGit<R> {
  readonly record: R;
  /** In the repository. */
  readonly path: string;
  readonly source: GitHistory;
}

/** Those of some records that lie in an open repository, and these repositories. */
export async function inRepositories<R extends NotePlace>(git: GitApi, records: readonly R[], breath: Breath): Promise<{ readonly files: readonly RecordInGit<R>[]; readonly repositories: readonly GitRepository[] }> {
  const sources = new Map<string, GitHistory>();
  const repositories: GitRepository[] = [];
  const files: RecordInGit<R>[] = [];
  for (const record of records) {
    await breath();
    const uri = Uri.parse(record.id, true);
    const repository = git.getRepository(uri);
    if (!repository) continue;
    const root = repository.rootUri.toString();
    let source = sources.get(root);
    if (!source) {
      sources.set(root, (source = new GitHistory(repository)));
      repositories.push(repository);
    }
    files.push({ record, path: source.pathOf(uri), source });
  }
  return { files, repositories };
}

/** Paths that some file system may take for the same are the same: then a file is looked at once too often, and never once too seldom. */
function sameFor(path: string): string {
  return path.normalize().toLowerCase();
}

/**
 * The day on which a commit was written. Git knows the zone it was written in, but the API hands on the instant alone; so this is where
 * instants become days: those of this machine, which is where nearly all of them were written.
 */
function dayOfCommit({ authorDate, commitDate }: GitCommit): Day | undefined {
  for (const date of [authorDate, commitDate]) {
    const day = date && parseDay(dayOf(date.getFullYear(), date.getMonth() + 1, date.getDate()));
    if (day) return day;
  }
  return undefined;
}
