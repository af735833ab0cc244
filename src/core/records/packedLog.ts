import type { Day } from '../basics/day';
import type { LogEntry, RecordLink } from './entries';
import { verbs, type Verb } from './verbs';

type Name = Pick<RecordLink, 'target' | 'kind'>;

/**
 * A log as a record keeps it, from the oldest entry to the newest: its numbers in one array, each name once. Ten thousand people
 * have a hundred and fifty thousand entries, and as objects they would take more memory than the notes themselves.
 */
export class PackedLog {
  /** What its links name, each once. */
  readonly names: readonly Name[];
  private readonly days: readonly Day[];
  private readonly numbers: Int32Array;

  constructor(entries: readonly LogEntry[]) {
    const names: Name[] = [];
    const numbers = new Int32Array(entries.length * width);
    const packLink = (link: RecordLink | undefined, at: number): void => {
      if (!link) return void (numbers[at] = none);
      const { target, kind } = link;
      const known = names.findIndex((name) => name.target === target && name.kind === kind);
      numbers[at] = known === -1 ? names.push({ target, kind }) - 1 : known;
      numbers[at + 1] = link.column;
      numbers[at + 2] = link.endColumn;
    };
    entries.forEach(({ line, column, verb, rating, link, secondLink }, index) => {
      const at = index * width;
      numbers.set([line, column, verb ? numberOfVerb.get(verb)! : none, rating ?? none], at);
      packLink(link, at + 4);
      packLink(secondLink, at + 7);
    });
    // A list that has grown holds room for more; copies do not.
    [this.names, this.days, this.numbers] = [[...names], entries.map(({ day }) => day), numbers];
  }

  get length(): number {
    return this.days.length;
  }

  /** Its entries, made anew each time. */
  *[Symbol.iterator](): IterableIterator<LogEntry> {
    for (let index = 0; index < this.days.length; index++) yield this.at(index)!;
  }

  /** An entry by its place from 0, or from the end when negative. */
  at(place: number): LogEntry | undefined {
    const index = place < 0 ? this.days.length + place : place;
    const day = this.days[index];
    if (day === undefined) return undefined;
    const at = index * width;
    const line = this.numbers[at]!;
    const rating = this.numbers[at + 3]!;
    return { line, column: this.numbers[at + 1]!, day, verb: this.verbAt(index), link: this.link(line, at + 4), secondLink: this.link(line, at + 7), rating: rating === none ? undefined : rating };
  }

  /** The last entry up to `day` whose verb fits. */
  lastUpTo(day: Day, fits: (verb: Verb) => boolean): { readonly day: Day; readonly verb: Verb } | undefined {
    for (let index = this.days.length - 1; index >= 0; index--) {
      const verb = this.verbAt(index);
      if (this.days[index]! <= day && verb && fits(verb)) return { day: this.days[index]!, verb };
    }
    return undefined;
  }

  private verbAt(index: number): Verb | undefined {
    return verbNames[this.numbers[index * width + 2]!];
  }

  private link(line: number, at: number): RecordLink | undefined {
    const name = this.names[this.numbers[at]!];
    return name && { target: name.target, kind: name.kind, line, column: this.numbers[at + 1]!, endLine: line, endColumn: this.numbers[at + 2]! };
  }
}

const none = -1;
const width = 10; // numbers an entry
const verbNames: readonly Verb[] = verbs.map(({ verb }) => verb);
const numberOfVerb = new Map(verbNames.map((verb, number) => [verb, number]));
