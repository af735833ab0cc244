import type { TextEdit } from '../basics/edit';
import { fold } from '../basics/fold';
import { scalar } from '../edits/scalar';
import { fileNameOf } from '../records/read';
import type { NotePlace } from '../records/place';
import type { Vault } from '../vault/vault';
import type { NoteLink } from './linksNamed';

/** A note that gets another name: what it was called and where it was, and what will be. */
export interface Renaming {
  readonly was: Called;
  readonly will: Called;
  readonly before: Vault;
  readonly after: Vault;
}

export interface Called extends NotePlace {
  readonly name: string;
}

/**
 * What a link to the renamed note is from now on: it names it by its name, its file or its path as it did before, or else by the
 * next of these that means this note alone. Undefined where nothing does. `from` is where the link stands once all is renamed.
 */
export function respelt(link: NoteLink, text: string, from: NotePlace, { was, will, before, after }: Renaming): TextEdit | 'stays' | undefined {
  const aliases = after.get(will.id)?.fields.aliases ?? [];
  const byName = fold(link.target) === fold(was.name);
  if (aliases.some((alias) => fold(alias) === fold(link.target)) || (!byName && was.path === will.path)) return 'stays';
  const written = text.slice(link.name.start, link.name.end);
  const folder = byName ? '' : written.slice(0, written.lastIndexOf('/') + 1);
  const extension = byName ? '' : (/\.(?:md|markdown)$/i.exec(written)?.[0] ?? '');
  const wasAmbiguous = before.candidates(link, from).length > 1;
  const candidates = [...(byName ? [will.name] : []), `${fileNameOf(will.path)}${extension}`, ...(link.kind === 'relative' ? [] : [withoutExtension(will.path)])];
  const inFolder = link.target.slice(0, folder === '' ? 0 : link.target.lastIndexOf('/') + 1);
  for (const candidate of candidates) {
    const keepsFolder = !candidate.includes('/');
    const target = (keepsFolder ? inFolder : '') + candidate;
    const [found, another] = after.candidates({ target, kind: link.kind }, from);
    if (found?.id !== will.id || (another && !wasAmbiguous) || (link.kind === 'wiki' && /[[\]|#^]/.test(candidate))) continue;
    return { ...link.name, newText: (keepsFolder ? folder : '') + spelt(candidate, link, text) };
  }
  return undefined;
}

/** A name as it is spelt where a link stands: encoded in an address, escaped in quotes. */
function spelt(name: string, { kind, style, range }: NoteLink, text: string): string {
  const isBracketed = text.slice(range.start, range.end).includes('](<') || text.slice(range.start, range.end).includes('( <');
  const inLink = kind !== 'relative' ? name : encoded(name, isBracketed ? /[%<>#^]/g : /[%\s()<>#^"'\\]/g);
  if (style === 'double') return JSON.stringify(inLink).slice(1, -1);
  if (style === 'single') return inLink.replace(/'/g, "''");
  return style === 'plain' && kind === 'text' ? scalar(inLink) : inLink;
}

function encoded(path: string, unsafe: RegExp): string {
  return path.replace(unsafe, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}

function withoutExtension(path: string): string {
  return path.replace(/\.(?:md|markdown)$/i, '');
}
