import { daysBetween, type Day } from '../basics/day';
import { say, type Text } from '../basics/say';
import type { NoteRecord } from '../records/record';

/** The lines of the checklist “Ready to ask?”. */
export type CheckId = 'score' | 'stranger' | 'value' | 'role' | 'fit' | 'company' | 'packet' | 'open-ask' | 'declined' | 'touch' | 'open-asks' | 'path' | 'playbook';

/** One line of the checklist: a warning at most, it never forbids. */
export interface ReadinessCheck {
  readonly id: CheckId;
  readonly holds: boolean;
  /** One sentence, whether it holds or not, with what it goes by. */
  readonly reason: Text;
  /** When it does not hold: what helps. */
  readonly remedy?: Text;
  /** The note that would be filled in, and its key where there is one. */
  readonly where?: Where;
}

interface Where {
  readonly record: NoteRecord;
  readonly field?: string;
}

export function held(id: CheckId, reason: Text): ReadinessCheck {
  return { id, holds: true, reason };
}

export function failed(id: CheckId, reason: Text, remedy: Text, where?: Where): ReadinessCheck {
  return { id, holds: false, reason, remedy, ...(where && { where }) };
}

/** Things one after the other, with commas; there is at least one. */
export function listed([first, ...more]: readonly (string | Text)[]): Text {
  const begin = typeof first === 'object' ? first : say('{0}', first ?? '');
  return more.reduce<Text>((list, item) => say('{0}, {1}', list, item), begin);
}

/** How long ago a day was. */
export function ago(day: Day, today: Day): Text {
  const days = daysBetween(day, today);
  if (days === 0) return say('today');
  return days === 1 ? say('yesterday') : say('{0} days ago', days);
}
