import { english } from '../../src/core/basics/say';
import { meaningOfChannel } from '../../src/core/messages/kinds';
import { mostRead } from '../../src/core/messages/lint/draft';
import type { MessageRule } from '../../src/core/messages/lint/rule';
import { messageRules } from '../../src/core/messages/lint/rules';
import { defaultLintSettings } from '../../src/core/messages/lint/settings';
import { checkedSet, scoresOf } from '../messages/labelledSet';

const { words, inviteCharacters } = defaultLintSettings;

const head = `# What weakens a message

In a message that is still to be sent, what weakens it is pointed at, with a reason and, where there is one, a *Quick Fix*. A good
message passes in silence. What a placeholder comes to is read, not its name; what stands in quotation marks, in a quote or in code is
someone else's and is not held against you. Once a message is marked as sent, nothing is said of it any more.

The rules read English. In another language only those speak up that need no sentences: ${codes(messageRules.filter(({ isEnglish }) => !isEnglish))}.
They are made to be silent when in doubt: that something is missing is said only when every sentence is known to be something else.

An *error* is something that cannot be meant to be sent, a *warning* something that most likely weakens the message; *info* is for you
to take or to leave.

## Switching rules off

- For all messages, in the settings: \`"referralNotes.messages.rules": { "no-thanks": false }\`.
- For one message, in a comment on the line above its block: \`<!-- referral-notes off: no-thanks, generic -->\`. Without names,
  \`<!-- referral-notes off -->\`, the message is not looked at.

## How long it may be

| via | | up to | setting |
|---|---|---|---|
| \`invite\` | ${english(meaningOfChannel.invite)} | ${inviteCharacters} characters, 300 with a paid account | \`referralNotes.messages.inviteCharacters\` |
${(['text', 'linkedin', 'email'] as const).map((via) => `| \`${via}\` | ${english(meaningOfChannel[via])} | ${words[via]} words | \`referralNotes.messages.words.${via}\` |`).join('\n')}

What counts is the message as it will be sent, with its placeholders filled. Of a text of more than ${mostRead.toLocaleString('en')} characters only its
length is said.
`;

/** docs/messages.md. */
export function messagesPage(): string {
  return [head, `## The rules\n\n${messageRules.map(ruleOf).join('\n')}`, numbers()].join('\n');
}

function ruleOf({ code, severity, kinds, meaning, example }: MessageRule): string {
  const holds = kinds === 'all' ? 'in messages of every kind' : `in ${kinds.map((kind) => `\`${kind}\``).join(', ')}`;
  const lines = [`### ${code}`, `*${severity}*, ${holds} – ${english(meaning)}`];
  // About the moment it has no text to show.
  if (code !== 'not-ready') lines.push(shown('Not so', example, example.bad), shown('But so', example, example.good));
  return `${lines.join('\n\n')}\n`;
}

function shown(title: string, { kind, via }: MessageRule['example'], text: string): string {
  return [`- ${title}:`, '', `  \`\`\`message kind=${kind}${via ? ` via=${via}` : ''}`, ...text.split('\n').map((line) => `  ${line}`), '  ```'].join('\n');
}

function numbers(): string {
  const set = checkedSet('labelled');
  const later = checkedSet('heldOut');
  const laterScores = scoresOf(later);
  const rows = scoresOf(set).map(({ code, expected, precision, recall }, at) => {
    const other = laterScores[at]!;
    return `| [${code}](#${code}) | ${expected} | ${percent(precision)} | ${percent(recall)} | ${other.expected} | ${percent(other.precision)} | ${percent(other.recall)} |`;
  });
  const good = set.filter(({ expected }) => expected.length === 0).length;
  return `## How often they are right

Measured on ${set.length} messages of our own ([test/messages/labelled](../test/messages/labelled)), written in the name of the sample notes' Hanna and
labelled apart from the rules: ${good} that are fine, many of them close to a rule, and ${set.length - good} with one weak spot or several. The rules were then
tuned on this very set, so on your messages they will do worse. The last three columns are of ${later.length} plain messages ([test/messages/heldOut](../test/messages/heldOut))
written afterwards by someone who knew neither the rules nor the first set: at first sight 5 of the 110 things said there were wrong; these were
mended. *Precision* is the share of what a rule says that is right, *recall* the share of weak
messages that it finds; where both could not be had, a missed weakness was preferred to a wrong alarm.

| rule | messages that have it | precision | recall | later ones that have it | precision | recall |
|---|---|---|---|---|---|---|
${rows.join('\n')}
`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function codes(rules: readonly MessageRule[]): string {
  return rules.map(({ code }) => `[${code}](#${code})`).join(', ');
}
