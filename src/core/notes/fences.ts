import { type Lines, type Range, range } from '../basics/range';

/** Where front matter stands in a text. `block` is the YAML between the fences. */
export interface FrontMatterPlace {
  readonly block: Range;
  /** Where the note's body begins, after the closing fence's line. */
  readonly bodyStart: number;
  readonly closed: boolean;
}

const fence = /^---[ \t]*$/;
const endsAnUnclosedBlock = /^(?:\s*$|#{1,6}\s|- |\* )/;

/**
 * Finds the front matter of a note: the first line is `---` and nothing else, a byte order mark apart, and so is the
 * line that closes it. (`--- js`, `----` and `---tail` are no fences: some readers run or swallow what follows them.)
 * An unclosed block reaches to its first blank line, heading or list item, so that it cannot swallow the note.
 */
export function findFrontMatter(text: string, lines: Lines): FrontMatterPlace | undefined {
  const first = lines.textOf(0);
  if (!fence.test(first.startsWith('\uFEFF') ? first.slice(1) : first) || lines.count < 2) return undefined;
  const start = lines.startOf(1);
  let unclosedEnd: number | undefined;
  for (let line = 1; line < lines.count; line++) {
    const content = lines.textOf(line);
    if (fence.test(content)) return { block: range(start, lines.startOf(line)), bodyStart: lines.startOf(line + 1), closed: true };
    if (unclosedEnd === undefined && endsAnUnclosedBlock.test(content)) unclosedEnd = lines.startOf(line);
  }
  const end = unclosedEnd ?? text.length;
  return { block: range(start, end), bodyStart: end, closed: false };
}
