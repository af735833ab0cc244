import { type Day, parseDay } from '../basics/day';
import { type Range, range } from '../basics/range';

/** A day at the head of an item: bare, bold, or as a link to a daily note. `day` is missing when the calendar lacks it. */
export interface LeadingDay {
  readonly day: Day | undefined;
  /** The ten characters of the day itself. */
  readonly range: Range;
  /** Where the text behind it begins. */
  readonly end: number;
}

const leading = /^(\*\*|__|\[\[)?(\d{4}-\d{2}-\d{2})(?!\d)(?:(?:\|[^\]]*)?(\*\*|__|\]\])|[:,]\*\*)?(?:[ \t]*[:,–—][ \t]+|[ \t]+(?:[-–—][ \t]+)?|$)/;
const mayBegin = /^[\d*_[]/;
/** A day, one space, a word: nearly all are so. */
const bare = /^\d{4}-\d{2}-\d{2} [A-Za-z[]/;
const closes: Record<string, string> = { '**': '**', __: '__', '[[': ']]' };

/** Reads the day at the head of `text`, which stands at `offset` of the note; undefined when none is there. */
export function readLeadingDay(text: string, offset: number): LeadingDay | undefined {
  if (!mayBegin.test(text)) return undefined;
  if (bare.test(text)) return { day: parseDay(text.slice(0, 10)), range: range(offset, offset + 10), end: offset + 11 };
  const match = leading.exec(text);
  if (!match?.[2]) return undefined;
  if (match[1] && match[3] && closes[match[1]] !== match[3]) return undefined;
  const start = offset + (match[1]?.length ?? 0);
  return { day: parseDay(match[2]), range: range(start, start + 10), end: offset + match[0].length };
}
