import { type Lines, type Range, range } from '../basics/range';
import { say } from '../basics/say';
import type { Problems } from './problems';

/**
 * What remark must not see. Some texts cost it seconds or its stack: very long lines, many quotes or lists in one another, endless
 * paragraphs, tables and underlined headings, thousands of brackets. Such lines are blanked by spaces, so that every other place
 * keeps its offset.
 */
const longestLine = 8_000; // characters
const deepestIndent = 120; // characters
const deepestNesting = 24; // quotes and lists on one line
const mostNesting = 1_500; // quotes and lists in all, where three or more are in one another
const mostMarks = 400; // brackets, angles, stars and the like in one paragraph
const longestParagraph = 300; // lines, those of a table included
const mostUnderlines = 60; // underlined headings
const marker = /^[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))/;

/** The part of `text` at `place`, with the lines blanked that would stall remark, and a problem at the first of them. */
export function guardBody(text: string, place: Range, lines: Lines, unread: ReadonlySet<number>, problems: Problems): string {
  const blanked = new Set<number>(unread);
  const first = lines.lineAt(place.start);
  const last = lines.lineAt(Math.max(place.start, place.end - 1));
  let [marks, paragraph, underlines, nested] = [0, 0, 0, 0];
  let reported = false;
  for (let line = first; line <= last; line++) {
    const at = lines.rangeOf(line);
    const content = text.slice(at.start, at.end);
    const depth = nesting(content);
    if (/^[ \t]*$/.test(content) || /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/.test(content)) marks = paragraph = 0;
    marks += content.match(/[[\]<*_~`!&]/g)?.length ?? 0;
    paragraph++;
    if (/^ {0,3}(?:=+|-+)[ \t]*$/.test(content)) underlines++;
    if (depth > 2) nested += depth;
    const tooMuch =
      content.length > longestLine || depth > deepestNesting || marks > mostMarks || paragraph > longestParagraph ||
      underlines > mostUnderlines || (depth > 2 && nested > mostNesting);
    if (!tooMuch) continue;
    blanked.add(line);
    if (!reported) problems.add('info', 'not-read', range(at.start, Math.min(at.end, at.start + 80)), say('From here on some lines are too long or too intricate to be read; they are left alone.'));
    reported = true;
  }
  return blanked.size === 0 ? text.slice(place.start, place.end) : blank(text, place, lines, blanked);
}

function blank(text: string, place: Range, lines: Lines, blanked: ReadonlySet<number>): string {
  let result = '';
  let at = place.start;
  for (const line of [...blanked].sort((a, b) => a - b)) {
    const { start, end } = lines.rangeOf(line);
    if (start < at || start >= place.end) continue;
    result += text.slice(at, start) + ' '.repeat(end - start);
    at = end;
  }
  return result + text.slice(at, place.end);
}

/** How deep the containers nest that a line opens, or that its indent may continue. */
function nesting(content: string): number {
  let rest = content;
  let depth = 0;
  for (let match = marker.exec(rest); match && depth <= deepestNesting; match = marker.exec(rest)) {
    rest = rest.slice(match[0].length);
    depth++;
  }
  const indent = /^[ \t]*/.exec(content)?.[0].length ?? 0;
  return indent > deepestIndent && depth > 0 ? deepestNesting + 1 : depth;
}
