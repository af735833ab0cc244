import { say, type Text } from '../basics/say';
import type { MessageCheck } from './check';

/** One of the three things that make a message effective (RULES P18), and what is against it. */
export interface Quality {
  readonly label: Text;
  /** What fails, in the rules' words; none: it holds. */
  readonly failing: readonly Text[];
}

const rows: readonly { readonly label: Text; readonly codes: readonly string[] }[] = [
  { label: say('Personal, clear and brief'), codes: ['placeholder', 'generic', 'no-connection', 'no-why', 'no-ask', 'order', 'pasted'] },
  { label: say('Mindful of their time and of what is between you'), codes: ['pressure', 'no-way-out', 'several-asks', 'too-long', 'confidential', 'oversell'] },
  { label: say('Grateful, whatever happens'), codes: ['no-thanks'] },
];

/** The three rows, each with what fails. */
export function qualitiesOf({ findings }: Pick<MessageCheck, 'findings'>): readonly Quality[] {
  return rows.map(({ label, codes }) => ({ label, failing: findings.filter(({ rule }) => codes.includes(rule.code)).map(({ text }) => text) }));
}

const busy = /\b(?:busy|your (?:time|day|days|week|weeks)|full (?:day|days|week|weeks|plate)|a lot (?:on|to do)|whenever|no (?:rush|hurry)|enough to do|when it suits|take (?:all )?the time|in your own time|time you (?:like|need))\b/i;

/** Whether a message that asks for something shows that the sender knows they have other things to do (RULES P9). */
export function mindsTheirTime(text: string): boolean {
  return busy.test(text);
}
