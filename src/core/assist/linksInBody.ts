import { type Lines, type Range, range } from '../basics/range';
import { cutBlocks } from '../notes/blocks';
import { isTooMuch, largestRest } from '../notes/body';
import { findFrontMatter } from '../notes/fences';
import { guardBody } from '../notes/guard';
import { findLinks } from '../notes/links';
import { parseMarkdown } from '../notes/libraries';
import { notTextIn } from '../notes/markdown';
import type { Note } from '../notes/note';
import { Problems } from '../notes/problems';
import { named, type NoteLink } from './linksNamed';

/** The fence of a message, by itself, in a list or in a quote. */
const message = /^(?:[ \t]*(?:[>*+-]|\d{1,9}[.)]))*[ \t]*(?:`{3,}|~{3,})[ \t]*message(?=[ \t\r\n]|$)/;
const holdsSome = /\[\[|\]\(|(?:`{3}|~{3})[ \t]*message/;

/** A part of a body in which links may stand, with all blanked that is code, HTML or too large to be read. */
export interface ReadablePart {
  readonly start: number;
  readonly source: string;
}

/**
 * The links in a note's body, line by line as the log reads them: in its log, tasks and prose, and in the first line of message
 * blocks.
 */
export function linksInBody(note: Note): NoteLink[] {
  const found = readableLines(note).flatMap(({ start, source }) => findLinks(source, start));
  return found.map((link) => named(link, note.text));
}

/** The first lines of message blocks, without their fences and the word `message`. */
export function messagesIn(note: Note): ReadablePart[] {
  return readableLines(note).flatMap(({ start, source }) => {
    const opened = message.exec(source)?.[0];
    return opened === undefined ? [] : [{ start: start + opened.length, source: source.slice(opened.length) }];
  });
}

function readableLines({ text, lines }: Note): ReadablePart[] {
  const first = lines.lineAt(findFrontMatter(text, lines)?.bodyStart ?? 0);
  const { blocks, rest } = cutBlocks(lines, first);
  const parts = blocks.map(({ kind, first: from, last }) => {
    const place = range(lines.startOf(from), lines.rangeOf(last).end);
    if (kind === 'odd') return oddPart(place, text, lines);
    const source = text.slice(place.start, place.end);
    return { start: place.start, source: kind === 'fence' ? onlyMessageLine(source) : source };
  });
  if (rest !== undefined) parts.push(oddPart(range(lines.startOf(rest), text.length), text, lines));
  return parts.flatMap(({ start, source }) => [...source.matchAll(/[^\r\n]+/g)].map((line) => ({ start: start + line.index, source: line[0] })));
}

/** A part that only remark can read. */
function oddPart(place: Range, text: string, lines: Lines): ReadablePart {
  const { start, end } = place;
  const none = { start, source: '' };
  if (!holdsSome.test(text.slice(start, end)) || isTooMuch(place, largestRest, lines)) return none;
  const source = guardBody(text, place, lines, new Set(), new Problems(lines));
  let readable = '';
  let done = 0;
  try {
    for (const block of notTextIn(parseMarkdown(source))) {
      readable += source.slice(done, block.start) + onlyMessageLine(source.slice(block.start, block.end));
      done = block.end;
    }
  } catch {
    return none; // remark has thrown on texts nobody thought of
  }
  return { start, source: readable + source.slice(done) };
}

/** A block that is no text, blanked but for the first line of a message. */
function onlyMessageLine(block: string): string {
  const kept = message.test(block) ? /^[^\r\n]*/.exec(block)![0] : '';
  return kept + block.slice(kept.length).replace(/[^\r\n]/g, ' ');
}
