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
  private readonly byPath = new Map<string, LinkTarget[]>();

  constructor(targets: Iterable<LinkTarget>) {
    for (const target of targets) {
      add(this.byPath, foldPath(target.path), target);
      for (const name of new Set([fileNameOf(target.path), ...target.names].map(fold))) add(this.byName, name, target);
    }
  }

  /** All notes `link`, written in the note at `from`, could mean, the best first; empty when there is none. */
  find(link: Pick<RecordLink, 'target' | 'kind'>, from: NotePlace): readonly LinkTarget[] {
    const exact = link.kind === 'relative' || /^\.\.?\//.test(link.target) ? this.byPath.get(foldPath(joined(folderOf(from.path), link.target))) : undefined;
    if (exact) return [exact.find((target) => target.root === from.root) ?? exact[0]!];
    const named = [...(this.byName.get(fold(link.target)) ?? []), ...this.atPath(link.target)];
    const matches = [...new Set(named)];
    return matches.length < 2 ? matches : matches.sort((a, b) => nearer(a, b, from));
  }

  /** Notes whose path ends with `path`, with or without its extension. */
  private atPath(path: string): LinkTarget[] {
    const wanted = foldPath(path.replace(/^\//, ''));
    const candidates = this.byName.get(wanted.slice(wanted.lastIndexOf('/') + 1)) ?? [];
    return candidates.filter((target) => `/${foldPath(target.path)}`.endsWith(`/${wanted}`));
  }
}

/** Of two notes that match, the one in the same folder goes first, then the shorter path, then the name. */
function nearer(a: NotePlace, b: NotePlace, from: NotePlace): number {
  const strange = ({ root, path }: NotePlace): number => (root !== from.root ? 2 : folderOf(path) === folderOf(from.path) ? 0 : 1);
  const depth = ({ path }: NotePlace): number => path.split('/').length;
  return strange(a) - strange(b) || depth(a) - depth(b) || compareText(a.path, b.path) || compareText(a.id, b.id);
}

function add(map: Map<string, LinkTarget[]>, key: string, target: LinkTarget): void {
  const same = map.get(key);
  if (same) same.push(target);
  else map.set(key, [target]);
}

function foldPath(path: string): string {
  return fold(path.replace(/\.(?:md|markdown)$/i, ''));
}

function folderOf(path: string): string {
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
