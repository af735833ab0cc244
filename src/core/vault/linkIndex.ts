import { compareText, fold } from '../basics/fold';
import { fileNameOf } from '../records/read';
import type { NotePlace, RecordLink } from '../records/record';

/** A note as links see it: its place and the names it answers to. Notes that are no records have their file's name alone. */
export interface LinkTarget extends NotePlace {
  readonly names: readonly string[];
}

/** Finds the note a link names: by file name, path, name or alias, ignoring case and Unicode form. */
export class LinkIndex {
  private readonly byName = new Map<string, LinkTarget[]>();
  private readonly byPath = new Map<string, LinkTarget>();

  constructor(targets: Iterable<LinkTarget>) {
    for (const target of targets) {
      this.byPath.set(foldPath(target.path), target);
      for (const name of new Set([fileNameOf(target.path), ...target.names].map(fold))) {
        const same = this.byName.get(name);
        if (same) same.push(target);
        else this.byName.set(name, [target]);
      }
    }
  }

  /** All notes `link`, written in the note at `from`, could mean, the best first; empty when there is none. */
  find(link: Pick<RecordLink, 'target' | 'kind'>, from: string): readonly LinkTarget[] {
    const exact = link.kind === 'relative' || /^\.\.?\//.test(link.target) ? this.byPath.get(foldPath(joined(folderOf(from), link.target))) : undefined;
    if (exact) return [exact];
    const named = [...(this.byName.get(fold(link.target)) ?? []), ...this.atPath(link.target)];
    const matches = [...new Set(named)];
    return matches.length < 2 ? matches : matches.sort((a, b) => nearer(a.path, b.path, folderOf(from)));
  }

  /** Notes whose path ends with `path`, with or without its extension. */
  private atPath(path: string): LinkTarget[] {
    const wanted = foldPath(path.replace(/^\//, ''));
    const candidates = this.byName.get(wanted.slice(wanted.lastIndexOf('/') + 1)) ?? [];
    return candidates.filter((target) => `/${foldPath(target.path)}`.endsWith(`/${wanted}`));
  }
}

/** Of two notes that match, the one in the same folder goes first, then the shorter path, then the name. */
function nearer(a: string, b: string, folder: string): number {
  const inFolder = (path: string): number => (folderOf(path) === folder ? 0 : 1);
  const depth = (path: string): number => path.split('/').length;
  return inFolder(a) - inFolder(b) || depth(a) - depth(b) || compareText(a, b);
}

function foldPath(path: string): string {
  return fold(path.replace(/\.(?:md|markdown)$/i, ''));
}

export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function joined(folder: string, relative: string): string {
  const parts = relative.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const part of relative.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
