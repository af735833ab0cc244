import { fold } from '../basics/fold';
import { SharedIndex, type IndexDraft } from '../basics/sharedIndex';
import { fileNameOf } from '../records/read';
import type { RecordLink } from '../records/entries';
import { byPath, placeOf, type NotePlace } from '../records/place';

/** A note as links see it: its place and the names it answers to, folded. Notes that are no records have their file's name alone. */
export interface LinkTarget extends NotePlace {
  readonly names: readonly string[];
}

export function linkTarget(place: NotePlace, names: readonly string[]): LinkTarget {
  return { ...placeOf(place), names: [...new Set([fileNameOf(place.path), ...names].map(fold))] };
}

/** What of a link says which note it means. */
export type WrittenLink = Pick<RecordLink, 'target' | 'kind'>;

/** Finds the note a link names: by file name, path, name or alias, ignoring case and Unicode form. */
export class LinkIndex {
  constructor(
    private readonly byName = new SharedIndex<LinkTarget>(),
    private readonly byPath = new SharedIndex<LinkTarget>(),
  ) {}

  /** The next index in the making. */
  draft(): LinkIndexDraft {
    return new LinkIndexDraft(this.byName.draft(), this.byPath.draft());
  }

  /** The notes that answer to a folded name. */
  named(name: string): readonly LinkTarget[] {
    return this.byName.get(name);
  }

  /** All notes `link`, written in the note at `from`, could mean, the best first; empty when there is none. */
  find(link: WrittenLink, from: NotePlace): readonly LinkTarget[] {
    if (link.kind === 'relative' || /^\.\.?\//.test(link.target)) {
      const exact = this.byPath.get(foldPath(joined(folderOf(from.path), link.target)));
      if (exact.length > 0) return [best(exact, from)[0]!];
    }
    const name = fold(link.target);
    const named = this.byName.get(name);
    const last = lastPart(name);
    if (last === name) return best(named, from);
    const wanted = foldPath(link.target.replace(/^\//, ''));
    const atPath = this.byName.get(last).filter((target) => `/${foldPath(target.path)}`.endsWith(`/${wanted}`));
    return best([...new Set([...named, ...atPath])], from);
  }
}

class LinkIndexDraft {
  constructor(
    private readonly byName: IndexDraft<LinkTarget>,
    private readonly byPath: IndexDraft<LinkTarget>,
  ) {}

  add(target: LinkTarget): void {
    for (const name of target.names) this.byName.add(name, target);
    this.byPath.add(foldPath(target.path), target);
  }

  remove(target: LinkTarget): void {
    for (const name of target.names) this.byName.remove(name, target);
    this.byPath.remove(foldPath(target.path), target);
  }

  /** The index; the draft is not used any more. */
  done(): LinkIndex {
    return new LinkIndex(this.byName.done(), this.byPath.done());
  }
}

/** The folded names by one of which a note must answer to be what `link` means. */
export function namesMeant({ target }: WrittenLink): string[] {
  const name = fold(target);
  const last = lastPart(name);
  return last === name ? [name] : [name, last];
}

/** The last part of a folded path, without its extension. */
function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.(?:md|markdown)$/, '');
}

/** Of notes that match, those in the same folder go first, then the shorter path, then the name. */
function best(matches: readonly LinkTarget[], from: NotePlace): readonly LinkTarget[] {
  if (matches.length < 2) return matches;
  const strange = ({ root, path }: NotePlace): number => (root !== from.root ? 2 : folderOf(path) === folderOf(from.path) ? 0 : 1);
  const depth = ({ path }: NotePlace): number => path.split('/').length;
  return [...matches].sort((a, b) => strange(a) - strange(b) || depth(a) - depth(b) || byPath(a, b));
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
