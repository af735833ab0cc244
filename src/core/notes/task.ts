import { type Day, parseDay } from '../basics/day';
import { type Range, range } from '../basics/range';
import { readLeadingDay } from './dayText';
import { findLinks, type Link } from './links';

/** A GFM task item with a day: a follow-up that the user wrote. */
export interface Task {
  /** The item's first line, from its bullet. */
  readonly range: Range;
  /** The one character between the brackets. */
  readonly mark: Range;
  readonly done: boolean;
  /** Missing when the calendar lacks the day that is written. */
  readonly day: Day | undefined;
  readonly dayRange: Range;
  /** What is to be done, without the day. */
  readonly text: string;
  readonly link: Link | undefined;
}

const checkbox = /^(?:[-*+]|\d{1,9}[.)])[ \t]+\[[ xX\t]\][ \t]+/;
/** The due days of Obsidian Tasks, todo.txt and Dataview. */
const markedDue = /(?:📅|📆|🗓)\uFE0F?[ \t]*(\d{4}-\d{2}-\d{2})(?!\d)|\[due::[ \t]*(\d{4}-\d{2}-\d{2})[ \t]*\]|\(due::[ \t]*(\d{4}-\d{2}-\d{2})[ \t]*\)|(?<![\p{L}\d])due:[ \t]?(\d{4}-\d{2}-\d{2})(?!\d)/u;

const mayBeMarked = /due:|[📅📆🗓]/u;

/** Reads a task from `line`, which begins with its bullet at `offset` of the note; undefined when it has no day. */
export function readTask(line: string, offset: number, done: boolean): Task | undefined {
  const box = checkbox.exec(line)?.[0];
  if (!box) return undefined;
  const written = line.slice(box.length);
  const textStart = offset + box.length;
  const marked = mayBeMarked.test(written) ? markedDue.exec(written) : null;
  const leading = readLeadingDay(written, textStart);
  const dayText = marked && (marked[1] ?? marked[2] ?? marked[3] ?? marked[4]);
  let text = leading ? written.slice(leading.end - textStart) : written;
  let day = leading?.day;
  let dayRange = leading?.range;
  if (marked && dayText) {
    const start = textStart + marked.index + marked[0].indexOf(dayText);
    day = parseDay(dayText);
    dayRange = range(start, start + dayText.length);
    text = text.replace(marked[0], '');
  }
  if (!dayRange) return undefined;
  const mark = offset + box.lastIndexOf(']') - 1;
  const link = findLinks(written, textStart)[0];
  return {
    range: range(offset, offset + line.trimEnd().length),
    mark: range(mark, mark + 1),
    done,
    day,
    dayRange,
    text: text.replace(/[ \t]+/g, ' ').trim(),
    link,
  };
}
