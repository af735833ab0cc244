import type { Lines, Range } from '../basics/range';

/** A merge conflict that stands in a note: its marker lines, and the first of them. */
export interface Conflict {
  readonly markers: ReadonlySet<number>;
  readonly first: Range;
}

/** The lines by which Git parts the sides of a conflict. */
export const conflictMarks = { ours: /^<{7}(?: |$)/, base: /^\|{7}(?: |$)/, between: /^={7}$/, end: /^>{7}(?: |$)/ } as const;

/**
 * Finds Git's conflict markers. One whole conflict (both sides) makes a note conflicted; then every marker in it counts, for a
 * second conflict may have been mended by half.
 */
export function findConflict(lines: Lines): Conflict | undefined {
  const markers = new Set<number>();
  let stage: 'outside' | 'ours' | 'theirs' = 'outside';
  let whole = false;
  for (let line = 0; line < lines.count; line++) {
    const content = lines.textOf(line);
    if (conflictMarks.ours.test(content)) stage = 'ours';
    else if (conflictMarks.end.test(content)) {
      whole ||= stage === 'theirs';
      stage = 'outside';
    } else if (stage === 'ours' && conflictMarks.between.test(content)) stage = 'theirs';
    else if (!(stage === 'ours' && conflictMarks.base.test(content))) continue;
    markers.add(line);
  }
  const [first] = markers;
  return whole && first !== undefined ? { markers, first: lines.rangeOf(first) } : undefined;
}
