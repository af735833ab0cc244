import { range } from '../basics/range';
import type { FrontMatterValue } from '../notes/frontMatter';
import { findLinks, type Link } from '../notes/links';
import type { Note } from '../notes/note';
import { factsOfField } from '../records/fields';
import { linksOfValue } from '../records/links';
import { schemas, type RecordType } from '../records/schemas';
import { named, type NoteLink } from './linksNamed';

type TextValue = Extract<FrontMatterValue, { kind: 'text' }>;

/** The links in the link fields of a note's front matter, plain names included, in the order of the text. */
export function linksInFields({ frontMatter, text }: Note, type: RecordType): NoteLink[] {
  const found = Object.entries(schemas[type].shape).flatMap(([key, schema]) => {
    const value = frontMatter?.entries.get(key)?.value;
    const { links } = factsOfField(schema);
    return value && links ? linksOfField(value, links === 'many', text) : [];
  });
  return found.sort((a, b) => a.range.start - b.range.start);
}

function linksOfField(value: FrontMatterValue, many: boolean, text: string): NoteLink[] {
  if (value.kind === 'list') {
    const found = value.items.flatMap((item) => linksOfField(item, many, text));
    return many ? found : found.slice(0, 1);
  }
  if (value.kind !== 'text') return [];
  return inPlace(linksOfValue(value, many, text), value, text).map((link) => ({ ...named(link, text), style: value.style }));
}

/** Links of a value that is spelt otherwise than it reads (escapes, folded lines) point at all of it: here each is found in it. */
function inPlace(links: Link[], value: TextValue, text: string): Link[] {
  const written = text.slice(value.range.start, value.range.end);
  if (written.includes(value.text)) return links;
  const spelt = findLinks(written, value.range.start);
  return links.map((link, index) => {
    if (link.kind !== 'text') return { ...link, range: spelt[index]?.range ?? link.range };
    const at = written.indexOf(link.target);
    const quote = value.style === 'double' || value.style === 'single' ? 1 : 0;
    const [start, end] = at === -1 ? [quote, written.length - quote] : [at, at + link.target.length];
    return { ...link, range: range(value.range.start + start, value.range.start + end) };
  });
}
