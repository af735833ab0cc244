import { say, type Text } from '../../basics/say';
import { whatToDo } from '../../insights/followUp';
import type { NoteRecord } from '../../records/record';
import { linkTo } from '../../vault/linkTo';
import type { Vault } from '../../vault/vault';
import type { Pattern } from '../patterns/pattern';
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

/** The review as Markdown, in the words of whoever reads it; notes are links. Text of notes stays text. */
export function printWeekly(review: WeeklyReview, vault: Vault, inWords: (text: Text) => string): string {
  const { from, to, moved, written, stuck, due, patterns, toWrite, toStart, toThank } = review;
  const words = (text: Text): string => asText(inWords(text));
  const link = (record: NoteRecord): string => linkTo(record, { id: '', path: '' }, vault);
  const nothing = words(say('Nothing this time.'));
  const section = (title: Text, lines: readonly string[]): string[] => ['', `## ${words(title)}`, '', ...(lines.length > 0 ? lines : [nothing])];
  const list = (title: Text, lines: readonly string[]): string[] => (lines.length > 0 ? [`- ${words(title)}`, ...lines.map((line) => `  - ${line}`)] : []);
  const entry = ({ day, record, verb, about }: MovedEntry): string => `${day} ${link(record)} ${verb}${about ? ` ${about.note ? link(about.note) : asText(about.text)}` : ''}`;
  const movedLines = moved.flatMap(({ group, entries }) => list(groups[group], entries.map(entry)));
  const writtenLines = written ? linesOf(written, { words, link, entry, list }) : [];
  return [
    `# ${words(say('Week in review: {0} to {1}', from, to))}`,
    ...section(say('What moved'), [...movedLines, ...writtenLines]),
    ...section(say('What is stuck'), stuck.map(({ record, why }) => `- ${link(record)}: ${words(why)}`)),
    ...section(say('Due next'), due.map((followUp) => `- ${followUp.due} ${link(followUp.record)}, ${words(whatToDo(followUp))}: ${words(followUp.why)}`)),
    ...section(say('What the notes show'), patterns.map((pattern) => patternLine(pattern, words, link))),
    ...section(say('Three people to write to'), toWrite.map(({ person, why }) => `- ${link(person)}: ${words(why)}`)),
    ...section(say('One relationship to start'), toStart ? [`${link(toStart.record)}: ${words(toStart.why)}`] : []),
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
    ...list(say('Now another'), changed.map(({ record, values }) => `${link(record)}: ${values.map(changeLine).join(', ')}`)),
    ...list(say('New notes'), [...added.slice(0, mostAdded).map(link), ...(more > 0 ? [words(say('and {0} more', more))] : [])]),
    ...(isWhole ? [] : [`- ${words(say('More notes were changed than could be looked at.'))}`]),
  ];
}

function changeLine({ key, before, after }: ChangedValue): string {
  return `${key} ${asText(before ?? '–')} → ${asText(after ?? '–')}`;
}

const mostLinked = 5;

function patternLine({ title, detail, wayOut, notes }: Pattern, words: (text: Text) => string, link: (record: NoteRecord) => string): string {
  const linked = notes.slice(0, mostLinked).map(link).join(', ');
  return `- **${words(title)}.** ${words(detail)} ${words(wayOut)} ${linked}${notes.length > mostLinked ? ' …' : ''}`;
}

/** What a note says, as Markdown that shows it and makes nothing of it: no mark, no link, no address, no line of its own. */
function asText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_~[\]<>|#&]/g, '\\$&')
    .replace(/:(?=\/\/)|@|(?<=www)\./gi, '\\$&');
}
