import { parseDay, type Day } from '../../src/core/basics/day';
import { english } from '../../src/core/basics/say';
import type { Problem } from '../../src/core/basics/problem';
import { campaignOf, historyIn, type Campaign } from '../../src/core/insights/campaign';
import { followUpsOf } from '../../src/core/insights/followUps';
import { historyOf } from '../../src/core/insights/history';
import { problemsOf } from '../../src/core/insights/problems';
import { defaultRules, type Rules } from '../../src/core/insights/rules';
import { stateOf, type State } from '../../src/core/insights/state';
import type { NoteRecord } from '../../src/core/records/record';
import { readRecord } from '../../src/core/records/read';
import { Vault } from '../../src/core/vault/vault';

/** A day that the test knows to exist. */
export function day(text: string): Day {
  const read = parseDay(text);
  if (!read) throw new Error(`${text} is no day`);
  return read;
}

/** Notes by path. */
export type Files = Readonly<Record<string, string>>;

export function vaultOf(files: Files): Vault {
  return Vault.empty.update(Object.entries(files).map(([path, text]) => ({ id: path, path, record: readRecord(text, { id: path, path }) })));
}

export function campaign(files: Files, on: string, rules: Partial<Rules> = {}): Campaign {
  return campaignOf(vaultOf(files), { ...defaultRules, ...rules }, day(on));
}

/** A person's note with a log; `fields` are lines of front matter. */
export function person(log: readonly string[] = [], fields: readonly string[] = []): string {
  return `---\ntype: person\n${fields.map((line) => `${line}\n`).join('')}---\n## Log\n${log.map((line) => `- ${line}\n`).join('')}`;
}

export function role(fields: readonly string[] = [], log: readonly string[] = []): string {
  return `---\ntype: role\n${fields.map((line) => `${line}\n`).join('')}---\n## Log\n${log.map((line) => `- ${line}\n`).join('')}`;
}

/** What is due on a day, as `kind due role`, one line each, soonest first. */
export function due(files: Files, on: string, rules: Partial<Rules> = {}): string[] {
  return followUpsOf(campaign(files, on, rules)).map(({ kind, due: dueDay, about }) => [kind, dueDay, about?.note?.name ?? about?.text].filter(Boolean).join(' '));
}

export function whys(files: Files, on: string): string[] {
  return followUpsOf(campaign(files, on)).map(({ why }) => english(why));
}

/** The state of the only person, or of the one at `path`. */
export function state(files: Files, on: string, path?: string): State {
  const whole = campaign(files, on);
  const found = path ? whole.vault.people.find((each) => each.path === path) : whole.vault.people[0];
  if (!found) throw new Error('no such person');
  return stateOf(found, historyOf(found, whole.vault, whole.rules, whole.today), whole);
}

/** What is wrong in a record on a campaign's day. */
export function problemsIn(record: NoteRecord, whole: Campaign): readonly Problem[] {
  return problemsOf(record, historyIn(whole, record), whole);
}
