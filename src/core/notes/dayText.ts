import { type Day, parseDay } from '../basics/day';
import { type Range, range } from '../basics/range';

/** A day at the head of an item: bare, bold, or as a link to a daily note. `day` is missing when the calendar lacks it. */
export interface LeadingDay {
  readonly day?: Day;
  /** The ten characters of the day itself. */
  readonly range: Range;
  /** Where the text behind it begins. */
  readonly end: number;
}

const leading = /^(\*\*|__|\[\[)?(\d{4}-\d{2}-\d{2})(?!\d)(?:(?:\|[^\]]*)?(\*\*|__|\]\])|[:,]\*\*)?(?:[ \t]*[:,–—][ \t]+|[ \t]+(?:[-–—][ \t]+)?|$)/;
const closes: Record<string, string> = { '**': '**', __: '__', '[[': ']]' };

/** Reads the day at the head of `text`, which stands at `offset` of the note; undefined when none is there. */
export function readLeadingDay(text: string, offset: number): LeadingDay | undefined {
  const match = leading.exec(text);
  if (!match?.[2]) return undefined;
  if (match[1] && match[3] && closes[match[1]] !== match[3]) return undefined;
  const start = offset + (match[1]?.length ?? 0);
  const day = parseDay(match[2]);
  return { ...(day && { day }), range: range(start, start + 10), end: offset + match[0].length };
}
