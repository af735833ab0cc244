import { asMarkdown } from '../../basics/markdown';
import { say, type Text } from '../../basics/say';
import { whatToDo } from '../../insights/followUp';
import type { NoteRecord } from '../../records/record';
import type { Pattern } from '../patterns/pattern';
import { entrySentence } from './entrySentence';
import type { Moved, MovedEntry } from './moved';
import type { WeeklyReview } from './weekly';
import type { ChangedValue, WrittenWeek } from './written';

const groups: Readonly<Record<Moved['group'], Text>> = {
  given: say('What you gave'),
  'came back': say('What came back'),
  asked: say('What you asked for'),
  'in touch': say('Kept in touch'),
  roles: say('Roles'),
};

/** What stands for a link until the sentence around it is in the user's words; no note can hold it, since it is no character. */
const [who, whom] = ['\uFDD0', '\uFDD1'];

/** The review as Markdown, in the words of whoever reads it. `link` makes a link to a note; all other text of notes stays text. */
export function printWeekly(review: WeeklyReview, link: (record: NoteRecord) => string, inWords: (text: Text) => string): string {
  const { from, to, moved, written, stuck, due, patterns, toWrite, toStart, toThank } = review;
  const words = (text: Text): string => asMarkdown(inWords(text));
  const nothing = words(say('Nothing this time.'));
  const section = (title: Text, lines: readonly string[]): string[] => ['', `## ${words(title)}`, '', ...(lines.length > 0 ? lines : [nothing])];
  const list = (title: Text, lines: readonly string[]): string[] => (lines.length > 0 ? [`- ${words(title)}`, ...lines.map((line) => `  - ${line}`)] : []);
  const entry = (moved: MovedEntry): string => {
    const { day, record, about } = moved;
    const sentence = words(entrySentence(moved, who, whom));
    // As functions, for a dollar sign in a name means nothing.
    return `${day} ${sentence.replace(who, () => link(record)).replace(whom, () => (about?.note ? link(about.note) : asMarkdown(about?.text ?? '')))}`;
  };
  const movedLines = moved.flatMap(({ group, entries }) => list(groups[group], entries.map(entry)));
  const writtenLines = written ? linesOf(written, { words, link, entry, list }) : [];
  return [
    `# ${words(say('Week in review: {0} to {1}', from, to))}`,
    ...section(say('What moved'), [...movedLines, ...writtenLines]),
    ...section(say('What is stuck'), stuck.map(({ record, why }) => `- ${link(record)}: ${words(why)}`)),
    ...section(say('Due next'), due.map((followUp) => `- ${followUp.due} ${link(followUp.record)}, ${words(whatToDo(followUp))}: ${words(followUp.why)}`)),
    ...section(say('What the notes show'), patterns.map((pattern) => patternLine(pattern, words, link))),
    ...section(say('People to write to'), toWrite.map(({ person, why }) => `- ${link(person)}: ${words(why)}`)),
    ...section(say('One relationship to start'), [toStart ? `${link(toStart.record)}: ${words(toStart.why)}` : words(say('Think of one person you would like to hear from, and make a note about them.'))]),
    ...(toThank.length > 0 ? section(say('To thank, now that the search is over'), toThank.map((person) => `- ${link(person)}`)) : []),
    '',
  ].join('\n');
}

interface Hand {
  readonly words: (text: Text) => string;
  readonly link: (record: NoteRecord) => string;
  readonly entry: (entry: MovedEntry) => string;
  readonly list: (title: Text, lines: readonly string[]) => string[];
}

/** A folder of notes may have come in one week: of new ones so many are named. */
const mostAdded = 12;

function linesOf({ added, changed, late, isWhole }: WrittenWeek, { words, link, entry, list }: Hand): string[] {
  const more = added.length - mostAdded;
  return [
    ...list(say('Written down later'), late.map(entry)),
    ...list(say('Changed'), changed.map(({ record, values }) => `${link(record)}: ${values.map(changeLine).join(', ')}`)),
    ...list(say('New notes'), [...added.slice(0, mostAdded).map(link), ...(more > 0 ? [words(say('and {0} more', more))] : [])]),
    ...(isWhole ? [] : [`- ${words(say('More notes were changed than could be looked at.'))}`]),
  ];
}

function changeLine({ key, before, after }: ChangedValue): string {
  return `${key} ${asMarkdown(before ?? '–')} → ${asMarkdown(after ?? '–')}`;
}

const mostLinked = 5;

function patternLine({ title, detail, wayOut, notes }: Pattern, words: (text: Text) => string, link: (record: NoteRecord) => string): string {
  const linked = notes.slice(0, mostLinked).map(link).join(', ');
  return `- **${words(title)}.** ${words(detail)} ${words(wayOut)} ${linked}${notes.length > mostLinked ? ' …' : ''}`;
}
