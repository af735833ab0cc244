import { compareText } from '../basics/fold';
import type { Day } from '../basics/day';
import type { Lines } from '../basics/range';
import type { LogSection } from '../notes/body';
import type { LogItem } from '../notes/logItem';
import { recordLink } from './links';
import type { LogEntry } from './record';
import { verbOf } from './verbs';

export type LogOrder = 'oldest first' | 'newest first';

/** A log's order is that of its first and last dated entries; if they are of one day, oldest first. */
export function orderOf(items: readonly { readonly day?: Day }[]): LogOrder {
  const dated = items.filter((item) => item.day !== undefined);
  const [first, last] = [dated[0]?.day, dated.at(-1)?.day];
  return first && last && first > last ? 'newest first' : 'oldest first';
}

/** The dated entries of a note's logs, from the oldest to the newest; those of one day keep their log's order. */
export function readLog(sections: readonly LogSection[], type: string, lines: Lines): LogEntry[] {
  const entries = sections.flatMap(({ items }) => {
    const ordered = orderOf(items) === 'oldest first' ? items : [...items].reverse();
    return ordered.flatMap((item) => (item.day ? [entryOf(item, item.day, type, lines)] : []));
  });
  return entries.sort((a, b) => compareText(a.day, b.day)); // stable
}

function entryOf(item: LogItem, day: Day, type: string, lines: Lines): LogEntry {
  const verb = verbOf(item.words, type);
  return {
    line: item.line,
    day,
    dayStart: lines.positionAt(item.dayRange.start),
    ...(verb && { verb }),
    ...(item.link && { link: recordLink(item.link, lines) }),
    ...(verb === 'asked' && item.secondLink && { secondLink: recordLink(item.secondLink, lines) }),
    ...(item.rating && { rating: item.rating }),
  };
}
