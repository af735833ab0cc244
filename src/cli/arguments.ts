import { parseDay, type Day } from '../core/basics/day';

export const commands = ['due', 'people', 'check', 'campaign', 'metrics', 'patterns', 'paths'] as const;
export type Command = (typeof commands)[number];

export interface Arguments {
  readonly command: Command;
  readonly folder: string;
  readonly on?: Day;
  /** Of metrics: the first and the last day that count. */
  readonly since?: Day;
  readonly until?: Day;
  /** Of paths: to whom, or to which company. */
  readonly to?: string;
  readonly json: boolean;
  readonly strict: boolean;
}

export const usage = `Usage: referral-notes COMMAND [FOLDER] [--on DAY] [--json]

  due      every open follow-up, soonest first, with why
  people   scores, states, next steps
  check    problems as note:line:column severity code message
           (--strict: exit 1 for a warning, too)
  campaign companies with people, roles, open asks and what comes next
  metrics  how it goes, in counts and rates
           (--since DAY, --until DAY: what happened between them)
  patterns why it may not be working, and ways out
  paths    warm introductions: --to NAME, a person or a company

FOLDER is the current one when not given; DAY is like 2026-11-21, today when not given.`;

/** A call that can't be understood; its message is one plain sentence. */
export class UsageError extends Error {}

/** The options with a value, and the only command each belongs to. */
const valued = { on: undefined, since: 'metrics', until: 'metrics', to: 'paths' } as const satisfies Record<string, Command | undefined>;
type Valued = keyof typeof valued;

/** What the words after the program's name ask for. Throws {@link UsageError}. */
export function readArguments(words: readonly string[]): Arguments | 'help' {
  const plain: string[] = [];
  const flags = { json: false, strict: false };
  const values = new Map<Valued, string>();
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    const option = (Object.keys(valued) as Valued[]).find((name) => word === `--${name}` || word.startsWith(`--${name}=`));
    if (word === '--help' || word === '-h') return 'help';
    if (word === '--json' || word === '--strict') flags[word === '--json' ? 'json' : 'strict'] = true;
    else if (option) values.set(option, word === `--${option}` ? (words[++index] ?? '') : word.slice(option.length + 3));
    else if (word.startsWith('-') && word !== '-') throw new UsageError(`There is no option ${word}; see referral-notes --help.`);
    else plain.push(word);
  }
  const [on, since, until] = [dayIn(values, 'on'), dayIn(values, 'since'), dayIn(values, 'until')];
  const [command, folder = '.', ...more] = plain;
  const known = commands.find((each) => each === command);
  if (!known) throw new UsageError(command === undefined ? `A command is missing: ${commands.join(', ')}.` : `There is no command “${command}”; there are ${commands.join(', ')}.`);
  if (more.length > 0) throw new UsageError('Only one folder can be read at a time.');
  for (const option of values.keys()) if (valued[option] && valued[option] !== known) throw new UsageError(`--${option} belongs to ${valued[option]}, not to ${known}.`);
  if (flags.strict && known !== 'check') throw new UsageError(`--strict belongs to check, not to ${known}.`);
  if (since && until && since > until) throw new UsageError(`--since ${since} lies after --until ${until}.`);
  const to = values.get('to')?.trim();
  if (known === 'paths' && !to) throw new UsageError('paths needs --to with the name of a person or a company.');
  return { command: known, folder, ...(on && { on }), ...(since && { since }), ...(until && { until }), ...(to && { to }), ...flags };
}

function dayIn(values: ReadonlyMap<Valued, string>, option: Valued): Day | undefined {
  const text = values.get(option);
  const day = text === undefined ? undefined : parseDay(text);
  if (text !== undefined && !day) throw new UsageError(`--${option} needs a day of the calendar like 2026-11-21, not “${text}”.`);
  return day;
}
