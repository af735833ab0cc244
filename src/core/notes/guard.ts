import { type Lines, type Range, range } from '../basics/range';
import { say } from '../basics/say';
import type { Problems } from './problems';

/**
 * What remark must not see. Some texts cost it seconds or its stack: very long lines, hundreds of nested quotes or lists,
 * thousands of brackets in a paragraph, endless tables. Those lines are blanked by spaces, so that every other place keeps its offset.
 */
const longestLine = 8_000;
const deepestIndent = 120;
const mostMarkers = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))/;
const deepestNesting = 24;
const mostBrackets = 400; // in one paragraph
const mostTableRows = 300;
const mostStars = 1_500; // emphasis marks in one paragraph

/** `body` with the lines blanked that would stall remark, and a problem for each kind that was found. */
export function guardBody(text: string, bodyStart: number, lines: Lines, conflictLines: readonly number[], problems: Problems): string {
  const blanked = new Set<number>(conflictLines);
  let paragraph: number[] = [];
  let brackets = 0;
  let stars = 0;
  let tableRows = 0;
  const first = lines.lineAt(bodyStart);
  const endParagraph = (): void => {
    if (brackets > mostBrackets || stars > mostStars) {
      paragraph.forEach((line) => blanked.add(line));
      problems.add('info', 'not-read', lines.rangeOf(paragraph[0] ?? first), say('This paragraph has too many brackets or stars to be read; it is left alone.'));
    }
    paragraph = [];
    brackets = stars = 0;
  };
  for (let line = first; line < lines.count; line++) {
    const place = lines.rangeOf(line);
    const content = text.slice(place.start, place.end);
    if (content.length > longestLine || nesting(content) > deepestNesting) {
      blanked.add(line);
      problems.add('info', 'not-read', range(place.start, Math.min(place.end, place.start + 80)), say('This line is too long or nested too deeply to be read; it is left alone.'));
    }
    tableRows = /^\s*\|/.test(content) ? tableRows + 1 : 0;
    if (tableRows > mostTableRows) blanked.add(line);
    if (content.trim() === '') endParagraph();
    else {
      paragraph.push(line);
      if (!blanked.has(line)) {
        brackets += count(content, '[');
        stars += count(content, '*') + count(content, '_');
        // A list item starts a paragraph of its own.
        if (/^\s*(?:[-*+]|\d{1,9}[.)])\s/.test(content)) {
          const held: [number, number] = [count(content, '['), count(content, '*') + count(content, '_')];
          [brackets, stars] = [brackets - held[0], stars - held[1]];
          paragraph.pop();
          endParagraph();
          paragraph = [line];
          [brackets, stars] = held;
        }
      }
    }
  }
  endParagraph();
  return blanked.size === 0 ? text.slice(bodyStart) : blank(text, bodyStart, lines, blanked);
}

function blank(text: string, bodyStart: number, lines: Lines, blanked: ReadonlySet<number>): string {
  let result = '';
  let at = bodyStart;
  for (const line of [...blanked].sort((a, b) => a - b)) {
    const { start, end } = lines.rangeOf(line);
    if (start < at) continue;
    result += text.slice(at, start) + ' '.repeat(end - start);
    at = end;
  }
  return result + text.slice(at);
}

/** How deep the containers nest that a line opens, or that its indent may continue. */
function nesting(content: string): number {
  let rest = content;
  let depth = 0;
  for (let match = mostMarkers.exec(rest); match && depth <= deepestNesting; match = mostMarkers.exec(rest)) {
    rest = rest.slice(match[0].length);
    depth++;
  }
  const indent = /^[ \t]*/.exec(content)?.[0].length ?? 0;
  return indent > deepestIndent && depth > 0 ? deepestNesting + 1 : depth;
}

function count(content: string, character: string): number {
  let found = 0;
  for (let at = content.indexOf(character); at !== -1; at = content.indexOf(character, at + 1)) found++;
  return found;
}

/** The lines of Git's conflict markers, when a whole conflict (both sides) stands in the text. */
export function findConflict(lines: Lines): { readonly markers: readonly number[]; readonly first: Range } | undefined {
  const markers: number[] = [];
  let first: Range | undefined;
  let stage = 0; // 0: outside, 1: in the first side, 2: in the second
  for (let line = 0; line < lines.count; line++) {
    const content = lines.textOf(line);
    if (/^<{7}(?: |$)/.test(content)) stage = 1;
    else if (stage === 1 && /^\|{7}(?: |$)/.test(content)) stage = 1;
    else if (stage === 1 && /^={7}$/.test(content)) stage = 2;
    else if (stage === 2 && /^>{7}(?: |$)/.test(content)) stage = 0;
    else continue;
    if (stage === 1) first ??= lines.rangeOf(line);
    markers.push(line);
  }
  return first && markers.length >= 3 && stage === 0 ? { markers, first } : undefined;
}
