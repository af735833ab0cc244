import { say, type Text } from '../../basics/say';
import { whatToDo } from '../../insights/followUp';
import type { NoteRecord } from '../../records/record';
import { linkTo } from '../../vault/linkTo';
import type { Vault } from '../../vault/vault';
import type { Pattern } from '../patterns/pattern';
import type { Moved, WeeklyReview } from './weekly';

const groups: Readonly<Record<Moved['group'], Text>> = {
  given: say('What you gave'),
  'came back': say('What came back'),
  asked: say('What you asked for'),
  'in touch': say('Kept in touch'),
  roles: say('Roles'),
};

/** The review as Markdown, in the words of whoever reads it; notes are links. Text of notes stays text. */
export function printWeekly(review: WeeklyReview, vault: Vault, inWords: (text: Text) => string): string {
  const { from, to, moved, stuck, due, patterns, toWrite, toStart, toThank } = review;
  const words = (text: Text): string => asText(inWords(text));
  const link = (record: NoteRecord): string => linkTo(record, { id: '', path: '' }, vault);
  const nothing = words(say('Nothing this time.'));
  const section = (title: Text, lines: readonly string[]): string[] => ['', `## ${words(title)}`, '', ...(lines.length > 0 ? lines : [nothing])];
  const movedLines = moved.flatMap(({ group, entries }) => [
    `- ${words(groups[group])}`,
    ...entries.map(({ day, record, verb, about }) => `  - ${day} ${link(record)} ${verb}${about ? ` ${about.note ? link(about.note) : asText(about.text)}` : ''}`),
  ]);
  return [
    `# ${words(say('Week in review: {0} to {1}', from, to))}`,
    ...section(say('What moved'), movedLines),
    ...section(say('What is stuck'), stuck.map(({ record, why }) => `- ${link(record)}: ${words(why)}`)),
    ...section(say('Due next'), due.map((followUp) => `- ${followUp.due} ${link(followUp.record)}, ${words(whatToDo(followUp))}: ${words(followUp.why)}`)),
    ...section(say('What the notes show'), patterns.map((pattern) => patternLine(pattern, words, link))),
    ...section(say('Three people to write to'), toWrite.map(({ person, why }) => `- ${link(person)}: ${words(why)}`)),
    ...section(say('One relationship to start'), toStart ? [`${link(toStart.record)}: ${words(toStart.why)}`] : []),
    ...(toThank.length > 0 ? section(say('To thank, now that the search is over'), toThank.map((person) => `- ${link(person)}`)) : []),
    '',
  ].join('\n');
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
