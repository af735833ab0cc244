import { detached } from '../basics/detached';
import { fold } from '../basics/fold';
import type { Heading } from '../notes/body';
import { findFrontMatter } from '../notes/fences';
import type { Note } from '../notes/note';
import { pitchLengths, type Pitch } from './record';

/** A note's text below its front matter, without blank lines around it; lines end with LF. */
export function bodyText({ text, lines }: Note): string {
  return tidy(text.slice(findFrontMatter(text, lines)?.bodyStart ?? 0));
}

/** What stands under the headings `Pitch: one line`, `Pitch: short` and `Pitch: long`. */
export function pitchIn(note: Note): Pitch {
  const pitch: Partial<Record<keyof Pitch, string>> = {};
  for (const length of pitchLengths) {
    const heading = note.body.headings.find(({ title }) => fold(title) === `pitch: ${length}`);
    const text = heading && detached(textUnder(heading, note));
    if (text) pitch[length] = text;
  }
  return pitch;
}

/** The text under a heading, up to the next that is not below it. */
function textUnder({ depth, range }: Heading, { text, body }: Note): string {
  const next = body.headings.find((each) => each.range.start > range.start && each.depth <= depth);
  return tidy(text.slice(range.end, next?.range.start));
}

function tidy(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/^(?:[ \t]*\n)+/, '').trimEnd();
}

/** A playbook stands under a heading of its own, which says so (edits/playbook.ts writes it). */
export const playbookHeading = 'Playbook: ';

/** Whether a place in a body is under the heading of a playbook. */
export function isOfPlaybook(offset: number, headings: readonly Heading[]): boolean {
  let depth = 0;
  for (const { depth: level, title, range } of headings) {
    if (range.start > offset) break;
    if (depth === 0 || level <= depth) depth = fold(title).startsWith(fold(playbookHeading)) ? level : 0;
  }
  return depth > 0;
}
