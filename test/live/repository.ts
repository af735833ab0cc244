import { relationshipIn, type Version, type VersionSource } from '../../src/live/noteVersions';
import type { RatingPoint } from '../../src/live/relationshipOverTime';
import { day } from '../support/notes';

interface Commit {
  readonly name: string;
  readonly day: string;
  readonly files: ReadonlyMap<string, string>;
  /** Old path by new one. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** What a commit does: a text at a path, nothing at a path, or the file that was at another one. */
export type Change = string | undefined | { readonly from: string };

/** A repository in memory, with one branch, that counts what it is asked. */
export class FakeRepository implements VersionSource {
  readonly commits: Commit[] = [];
  /** What was asked, as `method path`. */
  readonly asked: string[] = [];
  readonly failing = new Set<string>();
  /** From which commit on it was cloned. */
  depth = 0;

  commit(date: string, changes: Readonly<Record<string, Change>>): this {
    const before = this.commits.at(-1)?.files ?? new Map<string, string>();
    const files = new Map(before);
    const renamed = new Map<string, string>();
    for (const change of Object.values(changes)) if (typeof change === 'object') files.delete(change.from);
    for (const [path, change] of Object.entries(changes)) {
      if (change === undefined) files.delete(path);
      else if (typeof change === 'string') files.set(path, change);
      else {
        files.set(path, before.get(change.from)!);
        renamed.set(path, change.from);
      }
    }
    this.commits.push({ name: (this.commits.length + 1).toString(16).padStart(40, '0'), day: date, files, renamed });
    return this;
  }

  head = async (): Promise<string | undefined> => this.commits.at(-1)?.name;

  async *versionsOf(path: string, most: number, from: string): AsyncGenerator<Version> {
    this.ask('versions', path);
    let left = most;
    for (let index = this.indexOf(from); index >= this.depth && left > 0; index--) {
      const { name, day: date, files } = this.commits[index]!;
      const isCutOff = index > 0 && index === this.depth && files.has(path);
      if (!isCutOff && files.get(path) === this.commits[index - 1]?.files.get(path)) continue;
      if (index === this.depth && !files.has(path)) continue;
      left--;
      yield { commit: name, day: day(date), ...(isCutOff && { isCutOff }) };
    }
  }

  async textAt(commit: string, path: string): Promise<string | undefined> {
    this.ask('text', path);
    if (this.failing.has(commit)) throw new Error('the disk is full');
    return this.commits[this.indexOf(commit)]!.files.get(path);
  }

  async renamedFrom(commit: string, path: string): Promise<string | undefined> {
    this.ask('name', path);
    return this.commits[this.indexOf(commit)]!.renamed.get(path);
  }

  async changedSince(commit: string): Promise<((path: string) => boolean) | undefined> {
    const then = this.indexOf(commit);
    return then === -1 ? undefined : (path) => this.commits.some(({ files }, index) => index > then && files.get(path) !== this.commits[index - 1]!.files.get(path));
  }

  /** The life of a note the long way round: what it was called at each commit, and from the first one on what its rating was. */
  replay(path: string): RatingPoint[] {
    const names: string[] = [];
    for (let [index, name] = [this.commits.length - 1, path]; index >= 0; index--) {
      names[index] = name;
      name = this.commits[index]!.renamed.get(name) ?? name;
    }
    const points: RatingPoint[] = [];
    let [last, latest]: [string | undefined, string] = [undefined, ''];
    this.commits.forEach(({ day: date, files, renamed }, index) => {
      const text = files.get(names[index]!);
      if (text === last && !renamed.has(names[index]!)) return;
      last = text;
      if (date > latest) latest = date;
      if (points.at(-1)?.day === latest) points.pop();
      points.push({ day: day(latest), relationship: text === undefined ? undefined : relationshipIn(text) });
    });
    return points.filter(({ relationship }, index) => index === 0 || points[index - 1]!.relationship !== relationship);
  }

  private ask(method: string, path: string): void {
    this.asked.push(`${method} ${path}`);
  }

  private indexOf(commit: string): number {
    return this.commits.findIndex(({ name }) => name === commit);
  }
}

export const rated = (relationship: number | string, more = ''): string => `---\ntype: person\nrelationship: ${relationship}\n---\n${more}`;
