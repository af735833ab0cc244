import { type Range, range } from '../basics/range';
import type { TextStyle } from '../notes/frontMatter';
import type { Link } from '../notes/links';

/** A link of a note, with what of it names the note: all within the brackets but alias and anchor. A rename replaces that alone. */
export interface NoteLink extends Link {
  readonly name: Range;
  /** How the value it stands in is spelt, in the front matter. */
  readonly style?: TextStyle;
}

const beforeAddress = /^\[(?:[^[\]\\]|\\.)*\]\(\s*<?/;

/** A link with the place of the name in it. */
export function named(link: Link, text: string): NoteLink {
  const source = text.slice(link.range.start, link.range.end);
  const [inside, cut] = link.kind === 'wiki' ? [2, /\\?\||[#^]|\]\]$/] : link.kind === 'relative' ? [beforeAddress.exec(source)?.[0].length ?? 0, /[#^>]|\s+["']|\s*\)$/] : [0, /$/];
  const content = source.slice(inside);
  const written = content.slice(0, content.search(cut));
  const start = link.range.start + inside + (written.length - written.trimStart().length);
  return { ...link, name: range(start, start + written.trim().length) };
}
