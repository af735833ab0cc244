import { detached } from '../basics/detached';
import { type Lines, range } from '../basics/range';
import type { FrontMatterValue } from '../notes/frontMatter';
import { findLinks, textLink, type Link } from '../notes/links';
import type { RecordLink } from './entries';

/** The links that a field's value means: wikilinks, relative links, or plain names, with commas between them where many belong. */
export function linksOfValue(value: FrontMatterValue, many: boolean, source: string): Link[] {
  if (value.kind === 'list') {
    const found = value.items.flatMap((item) => linksOfValue(item, many, source));
    return many ? found : found.slice(0, 1);
  }
  if (value.kind !== 'text') return [];
  const written = source.slice(value.range.start, value.range.end);
  const at = written.indexOf(value.text);
  const exact = at === -1 ? undefined : value.range.start + at;
  const placed = (link: Link): Link => (exact === undefined ? { ...link, range: value.range } : link);
  const found = findLinks(value.text, exact ?? 0).map(placed);
  if (found.length > 0) return many ? found : found.slice(0, 1);
  if (!many) return value.text.trim() ? [placed(textLink(value.text, range(exact ?? 0, (exact ?? 0) + value.text.length)))] : [];
  return [...value.text.matchAll(/[^,]+/g)].flatMap((part) => {
    const start = (exact ?? 0) + part.index + (part[0].length - part[0].trimStart().length);
    const name = part[0].trim();
    return name ? [placed(textLink(name, range(start, start + name.length)))] : [];
  });
}

export function recordLink(link: Link, lines: Lines): RecordLink {
  const { line, column, endLine, endColumn } = lines.spanAt(link.range);
  return { target: detached(link.target), kind: link.kind, line, column, endLine, endColumn };
}
