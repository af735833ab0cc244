import { type Range, range } from '../basics/range';

/** A link as written: what it names, cut of `#heading`, `^block` and alias, and where it stands. */
export interface Link {
  /** The note it names: a name or a path, decoded. */
  readonly target: string;
  /** `relative`: a Markdown link, whose target is a path from its own note. `text`: plain text where a link belongs. */
  readonly kind: 'wiki' | 'relative' | 'text';
  readonly range: Range;
}

/** Stands for code in a line: what a link names holds none, its words may. */
const blank = '\uE000';
const wikiOrMarkdown = /(!?)(?:\[\[([^[\]\r\n|\uE000]+?(?:\|[^[\]\r\n]*?)?)\]\]|\[((?:[^[\]\\\r\n]|\\.)*)\]\(\s*(?:<([^<>\r\n\uE000]*)>|([^\s()<>\uE000]*(?:\([^\s()\uE000]*\)[^\s()<>\uE000]*)*))(?:\s+(?:"[^"]*"|'[^']*'))?\s*\))/g;
const scheme = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/** The links in one line or value, in order. Images, code spans and addresses on the web are no links to notes. */
export function findLinks(text: string, offset = 0): Link[] {
  if (!text.includes('[')) return [];
  const readable = text.includes('`') ? withoutCode(text) : text;
  const links: Link[] = [];
  wikiOrMarkdown.lastIndex = 0;
  for (let match = wikiOrMarkdown.exec(readable); match; match = wikiOrMarkdown.exec(readable)) {
    const link = match[1] ? undefined : linkOf(match, offset);
    if (link) links.push(link);
  }
  return links;
}

/** Blanks code spans: from a run of backticks to the next run of the same length. */
function withoutCode(text: string): string {
  const runs = [...text.matchAll(/`+/g)].map(({ index, 0: run }) => ({ start: index, length: run.length }));
  const nextOfLength = new Map<number, number[]>();
  runs.forEach(({ length }, at) => nextOfLength.set(length, [...(nextOfLength.get(length) ?? []), at]));
  let result = '';
  let done = 0;
  for (let at = 0; at < runs.length; at++) {
    const { start, length } = runs[at]!;
    const close = nextOfLength.get(length)?.find((each) => each > at);
    if (close === undefined) continue;
    const end = runs[close]!.start + length;
    result += text.slice(done, start) + blank.repeat(end - start);
    done = end;
    at = close;
  }
  return result + text.slice(done);
}

function linkOf(match: RegExpExecArray, offset: number): Link | undefined {
  const start = offset + match.index;
  const place = range(start, start + match[0].length);
  if (match[2] !== undefined) {
    const target = cutAnchor(match[2].split(/\\?\|/, 1)[0] ?? '');
    return target ? { target, kind: 'wiki', range: place } : undefined;
  }
  const written = match[4] ?? match[5] ?? '';
  if (scheme.test(written)) return undefined;
  const target = cutAnchor(decoded(written));
  return target ? { target, kind: 'relative', range: place } : undefined;
}

/** Plain text where a link belongs, as the link it means. */
export function textLink(text: string, place: Range): Link {
  return { target: text.trim(), kind: 'text', range: place };
}

function cutAnchor(target: string): string {
  return target.replace(/[#^].*$/s, '').trim();
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
