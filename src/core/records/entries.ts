import type { Day } from '../basics/day';
import type { Span } from '../basics/range';
import type { Link } from '../notes/links';
import type { Verb } from './verbs';

/** A link of a record: what it names, and where it stands. */
export interface RecordLink extends Span {
  readonly target: string;
  readonly kind: Link['kind'];
}

/** One dated entry of a log, in the words of the product. `verb` is missing for a word we don't know. */
export interface LogEntry {
  readonly line: number;
  /** Where in the line its day stands. */
  readonly column: number;
  readonly day: Day;
  readonly verb: Verb | undefined;
  readonly link: RecordLink | undefined;
  /** Of an `asked`, the link after the first: one entry is one ask. */
  readonly secondLink: RecordLink | undefined;
  readonly rating: number | undefined;
}
