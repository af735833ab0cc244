import { type Lines, type Range, range } from '../basics/range';
import { cutBlocks } from '../notes/blocks';
import { isTooMuch, largestRest } from '../notes/body';
import { findFrontMatter } from '../notes/fences';
import { guardBody } from '../notes/guard';
import { findLinks } from '../notes/links';
import { notTextIn, parseMarkdown } from '../notes/markdown';
import type { Note } from '../notes/note';
import { Problems } from '../notes/problems';
import { named, type NoteLink } from './linksNamed';

const message = /^[ \t]*(?:`{3,}|~{3,})[ \t]*message(?=[ \t]|$)/;

/**
 * The links in a note's body, line by line as the log reads them: in its log, tasks and prose, and in the first line of message
 * blocks. Code, HTML and what is too large to be read hold none.
 */
export function linksInBody({ text, lines }: Note): NoteLink[] {
  const first = lines.lineAt(findFrontMatter(text, lines)?.bodyStart ?? 0);
  const { blocks, rest } = cutBlocks(lines, first);
  const found = blocks.flatMap(({ kind, first: from, last }) => {
    const place = range(lines.startOf(from), lines.rangeOf(last).end);
    if (kind === 'odd') return linksInOdd(place, text, lines);
    return linksInLines(place, kind === 'fence' ? onlyMessageLine(text.slice(place.start, place.end)) : text.slice(place.start, place.end));
  });
  const all = rest === undefined ? found : [...found, ...linksInOdd(range(lines.startOf(rest), text.length), text, lines)];
  return all.map((link) => named(link, text));
}

/** Of a part that only remark can read, what is no code. */
function linksInOdd(place: Range, text: string, lines: Lines): ReturnType<typeof findLinks> {
  if (!text.slice(place.start, place.end).includes('](') && !text.slice(place.start, place.end).includes('[[')) return [];
  if (isTooMuch(place, largestRest, lines)) return [];
  const source = guardBody(text, place, lines, new Set(), new Problems(lines));
  let readable = '';
  let done = 0;
  try {
    for (const { start, end } of notTextIn(parseMarkdown(source))) {
      readable += source.slice(done, start) + onlyMessageLine(source.slice(start, end));
      done = end;
    }
  } catch {
    return []; // remark has thrown on texts nobody thought of
  }
  return linksInLines(place, readable + source.slice(done));
}

function linksInLines({ start }: Range, source: string): ReturnType<typeof findLinks> {
  if (!source.includes('[')) return [];
  return [...source.matchAll(/[^\r\n]+/g)].flatMap((line) => findLinks(line[0], start + line.index));
}

/** A block that is no text, blanked but for the first line of a message. */
function onlyMessageLine(block: string): string {
  const kept = message.test(block) ? /^[^\r\n]*/.exec(block)![0] : '';
  return kept + block.slice(kept.length).replace(/[^\r\n]/g, ' ');
}
