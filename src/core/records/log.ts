import { compareText } from '../basics/fold';
import type { Day } from '../basics/day';
import type { Lines } from '../basics/range';
import type { LogSection } from '../notes/body';
import type { LogItem } from '../notes/logItem';
import { recordLink } from './links';
import { PackedLog } from './packedLog';
import type { LogEntry } from './entries';
import { verbOf } from './verbs';

export type LogOrder = 'oldest first' | 'newest first';

/** A log's order is that of its first and last dated entries; if they are of one day, oldest first. */
export function orderOf(items: readonly { readonly day: Day | undefined }[]): LogOrder {
  const dated = items.filter((item) => item.day !== undefined);
  const [first, last] = [dated[0]?.day, dated.at(-1)?.day];
  return first && last && first > last ? 'newest first' : 'oldest first';
}

/** The dated entries of a note's logs, from the oldest to the newest; those of one day keep their log's order. */
export function readLog(sections: readonly LogSection[], type: string, lines: Lines): PackedLog {
  const entries: LogEntry[] = [];
  for (const { items } of sections) {
    const ordered = orderOf(items) === 'oldest first' ? items : [...items].reverse();
    for (const item of ordered) if (item.day) entries.push(entryOf(item, item.day, type, lines));
  }
  return new PackedLog(entries.sort((a, b) => compareText(a.day, b.day))); // stable
}

function entryOf(item: LogItem, day: Day, type: string, lines: Lines): LogEntry {
  const verb = verbOf(item.words, type);
  return {
    line: item.line,
    column: item.dayRange.start - lines.startOf(item.line),
    day,
    verb,
    link: item.link && recordLink(item.link, lines),
    secondLink: verb === 'asked' && item.secondLink ? recordLink(item.secondLink, lines) : undefined,
    rating: item.rating,
  };
}
