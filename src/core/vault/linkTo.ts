import { asMarkdown } from '../basics/markdown';
import { fileNameOf } from '../records/read';
import type { NotePlace } from '../records/place';
import type { Vault } from './vault';

/** A wikilink from one note to another: by file name, or by path where the name alone would mean another note. */
export function linkTo(target: NotePlace, from: NotePlace, vault: Vault): string {
  const name = fileNameOf(target.path);
  const byName = vault.resolve({ target: name, kind: 'wiki' }, from);
  return `[[${byName?.place.id === target.id ? name : target.path.replace(/\.(?:md|markdown)$/i, '')}]]`;
}

/** The same, with the note's name to be read where its file is called otherwise. */
export function namedLinkTo(target: NotePlace & { readonly name: string }, from: NotePlace, vault: Vault): string {
  const link = linkTo(target, from, vault);
  const name = target.name.replace(/\s+/g, ' ').trim();
  // What a link cannot hold is left out of it.
  return name === '' || link === `[[${name}]]` || /[[\]|`<]/.test(name) ? link : `${link.slice(0, -2)}|${name}]]`;
}

/** A relative Markdown link, as it shows and can be followed in any viewer; undefined between two folders, which none leads across. */
export function markdownLinkTo(target: NotePlace & { readonly name: string }, from: NotePlace): string | undefined {
  if (target.root !== from.root) return undefined;
  const [there, here] = [target.path.split('/'), from.path.split('/').slice(0, -1)];
  const shared = there.slice(0, -1).findIndex((part, at) => part !== here[at]);
  const common = shared === -1 ? Math.min(there.length - 1, here.length) : shared;
  const way = [...here.slice(common).map(() => '..'), ...there.slice(common)].map((part) => encodeURIComponent(part).replace(/[()']/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`));
  return `[${asMarkdown(target.name)}](${way.join('/')})`;
}
