import type { TextEdit } from '../basics/edit';
import { lineEndOf, type Lines } from '../basics/range';
import { conflictMarks } from '../notes/conflict';
import { readLeadingDay } from '../notes/dayText';
import type { Note } from '../notes/note';

/**
 * The edits that keep both sides of every conflict in a note; undefined where a side does more than add entries to a log: what is
 * meant there only the user can know. An entry that both sides added is kept once; entries of one conflict stand in the
 * order of their days, the way its first side runs.
 */
export function keepBothEdits({ lines, text, conflicted }: Note): TextEdit[] | undefined {
  if (!conflicted) return undefined;
  const edits: TextEdit[] = [];
  for (let line = 0; line < lines.count; line++) {
    if (!conflictMarks.ours.test(lines.textOf(line))) continue;
    const conflict = conflictAt(lines, line);
    const kept = conflict && merged(conflict.ours, conflict.theirs);
    if (!conflict || !kept) return undefined;
    const [start, end] = [lines.startOf(line), lines.startOf(conflict.end + 1)];
    const lineEnd = lineEndOf(text.slice(start, end));
    edits.push({ start, end, newText: kept.map((entry) => `${entry.replaceAll('\n', lineEnd)}${lineEnd}`).join('') });
    line = conflict.end;
  }
  return edits.length > 0 ? edits : undefined;
}

/** The two sides of a conflict that begins on a line; undefined when it is not whole, or both changed what was there. */
function conflictAt(lines: Lines, first: number): { readonly ours: string[]; readonly theirs: string[]; readonly end: number } | undefined {
  const sides = { ours: [] as string[], base: [] as string[], theirs: [] as string[] };
  let side: keyof typeof sides = 'ours';
  for (let line = first + 1; line < lines.count; line++) {
    const content = lines.textOf(line);
    if (conflictMarks.ours.test(content)) return undefined;
    if (conflictMarks.end.test(content)) return side === 'theirs' && sides.base.length === 0 ? { ...sides, end: line } : undefined;
    if (side === 'ours' && conflictMarks.base.test(content)) side = 'base';
    else if (side !== 'theirs' && conflictMarks.between.test(content)) side = 'theirs';
    else sides[side].push(content);
  }
  return undefined;
}

function merged(ours: readonly string[], theirs: readonly string[]): string[] | undefined {
  const [first, second] = [entriesIn(ours), entriesIn(theirs)];
  if (!first || !second) return undefined;
  const all = [...first, ...second.filter((entry) => !first.some(({ text }) => text === entry.text))];
  const [oldest, newest] = [first[0]?.day, first.at(-1)?.day];
  const backwards = oldest !== undefined && newest !== undefined && oldest > newest;
  return all.sort((a, b) => (a.day === b.day ? 0 : a.day < b.day === backwards ? 1 : -1)).map(({ text }) => text);
}

/** A side as log entries, each with the indented lines below it; undefined when anything else stands in it. */
function entriesIn(side: readonly string[]): { day: string; text: string }[] | undefined {
  const entries: { day: string; text: string }[] = [];
  for (const line of side) {
    const content = /^[-*+][ \t]+(.*)$/.exec(line)?.[1];
    const day = content === undefined ? undefined : readLeadingDay(content, 0)?.day;
    const last = entries.at(-1);
    if (day) entries.push({ day, text: line });
    else if (last && /^[ \t]+\S/.test(line)) last.text += `\n${line}`;
    else return undefined;
  }
  return entries;
}
