import { english } from '../../src/core/basics/say';
import { defaultRules } from '../../src/core/insights/rules';
import { rubrics } from '../../src/core/insights/score';
import { factsOfKind, meaningOfChannel } from '../../src/core/messages/kinds';
import { placeholders } from '../../src/core/messages/placeholders';
import { channels, messageKinds } from '../../src/core/records/messages';
import { factsOfField } from '../../src/core/records/fields';
import { factors, recordTypes, schemas, type RecordType } from '../../src/core/records/schemas';
import { verbAliases, verbs, type Actor } from '../../src/core/records/verbs';

const head = `# What a note can say

A note is a record when its front matter has a \`type\`. All keys below are optional, an empty value is none, and keys that are not
listed are your own: they stay as they are. A value that does not fit is a [problem](problems.md#invalid-value), and costs only
itself. In other editors, the [schemas](../schemas) say the same. This page is made from what the program itself goes by.
`;

/** What a note of each type is about. */
export const typeMeanings: Readonly<Record<RecordType, string>> = {
  person: 'Someone who could refer you, or knows someone who could.',
  company: 'A company you might work for.',
  role: 'A job, posted or heard of.',
  profile: 'You: one note, from which messages are filled.',
  template: 'A message with placeholders, or a playbook, in your own words; the text below the front matter is the message.',
};

const actors: Readonly<Record<Actor, string>> = { both: 'both of you', you: 'you', they: 'they', role: 'a role, in its own note', nobody: 'nobody' };

/** docs/fields.md. */
export function fieldsPage(): string {
  return [head, ...recordTypes.map(fieldsOf), verbsTable(), placeholdersTable(), messagesTables(), ratings()].join('\n');
}

function fieldsOf(type: RecordType): string {
  const rows = Object.entries(schemas[type].shape).map(([key, schema]) => {
    const { doc, expects } = factsOfField(schema);
    return [`\`${key}\``, english(doc), english(expects)];
  });
  return section(`type: ${type}`, typeMeanings[type], table(['key', 'what it is', 'what belongs there'], rows));
}

function verbsTable(): string {
  const rows = verbs.map(({ verb, actor, meaning }) => {
    const others = Object.entries(verbAliases).filter(([, meant]) => meant === verb).map(([word]) => `\`${word}\``);
    return [`\`${verb}\``, actors[actor], english(meaning), others.join(' ')];
  });
  const intro = `Under a heading *Log*, each list item is an entry: a day, a verb, and whatever you like behind it. Capitals do not matter, and a space may
stand for a hyphen (\`checked in\`). In a person’s log, \`applied\` is read as \`updated\`.`;
  return section('The verbs of the log', intro, table(['verb', 'who', 'what it says', 'also understood'], rows));
}

function placeholdersTable(): string {
  const rows = placeholders.map(({ name, meaning }) => [`\`{{${name}}}\``, english(meaning)]);
  return section('Placeholders', 'In messages and templates, double braces stand for what your notes say.', table(['placeholder', 'what it comes to'], rows));
}

function messagesTables(): string {
  const intro = `A message is a fenced block with the word \`message\` behind the fence, and what it is for: \`message kind=ask via=email\`. A template says
the same with the keys \`kind\` and \`via\`.`;
  const kinds = [...messageKinds.map((kind): [string, string] => [`\`${kind}\``, english(factsOfKind[kind].meaning)]), ['`playbook`', 'Of templates only: steps to follow, no message']];
  return section('Messages', intro, table(['kind', 'what it is for'], kinds), table(['via', 'how it is sent'], channels.map((via) => [`\`${via}\``, english(meaningOfChannel[via])])));
}

function ratings(): string {
  const intro = `The four ratings of a person, each from 1 to 5, add up to their score. From ${defaultRules.pursueFrom} on it says *pursue*, below that *build*; with one missing the
person is *unrated*.`;
  const levels = [0, 1, 2, 3, 4].map((level) => [String(level + 1), ...factors.map((factor) => english(rubrics[factor].levels[level as 0 | 1 | 2 | 3 | 4]))]);
  const advice = ['if it is 1 or 2', ...factors.map((factor) => english(rubrics[factor].advice))];
  return section('The ratings', intro, table(['', ...factors.map((factor) => english(rubrics[factor].label))], [...levels, advice]));
}

function section(title: string, ...parts: string[]): string {
  return [`## ${title}`, ...parts].join('\n\n') + '\n';
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(columns), `|${'---|'.repeat(columns.length)}`, ...rows.map(line)].join('\n');
}
