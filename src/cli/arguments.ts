import { parseDay, type Day } from '../core/basics/day';

export const commands = ['due', 'people', 'check'] as const;
export type Command = (typeof commands)[number];

export interface Arguments {
  readonly command: Command;
  readonly folder: string;
  readonly on?: Day;
  readonly json: boolean;
  readonly strict: boolean;
}

export const usage = `Usage: referral-notes COMMAND [FOLDER] [--on DAY] [--json]

  due      every open follow-up, soonest first, with why
  people   scores, states, next steps
  check    problems as note:line:column severity code message
           (--strict: exit 1 for a warning, too)

FOLDER is the current one when not given; DAY is like 2026-11-21, today when not given.`;

/** A call that can't be understood; its message is one plain sentence. */
export class UsageError extends Error {}

/** What the words after the program's name ask for. Throws {@link UsageError}. */
export function readArguments(words: readonly string[]): Arguments | 'help' {
  const plain: string[] = [];
  const flags = { json: false, strict: false };
  let on: Day | undefined;
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    if (word === '--help' || word === '-h') return 'help';
    if (word === '--json' || word === '--strict') flags[word === '--json' ? 'json' : 'strict'] = true;
    else if (word === '--on' || word.startsWith('--on=')) {
      const text = word === '--on' ? (words[++index] ?? '') : word.slice('--on='.length);
      on = parseDay(text);
      if (!on) throw new UsageError(`--on needs a day of the calendar like 2026-11-21, not “${text}”.`);
    } else if (word.startsWith('-') && word !== '-') throw new UsageError(`There is no option ${word}; see referral-notes --help.`);
    else plain.push(word);
  }
  const [command, folder = '.', ...more] = plain;
  const known = commands.find((each) => each === command);
  if (!known) throw new UsageError(command === undefined ? `A command is missing: ${commands.join(', ')}.` : `There is no command “${command}”; there are ${commands.join(', ')}.`);
  if (more.length > 0) throw new UsageError('Only one folder can be read at a time.');
  return { command: known, folder, ...(on && { on }), ...flags };
}
