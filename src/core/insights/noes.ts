import { addDays } from '../basics/day';
import type { Role } from '../records/record';
import type { Event } from './ask';
import type { Campaign } from './campaign';
import type { History, Refused } from './history';
import { refTo } from './roles';

/** The no that speaks against asking a person, and what it is about. */
export interface NoAgainst {
  readonly event: Event;
  /** It was to this very role, so it holds for good (RULES C8). Any other holds for the rest. */
  readonly isForRole: boolean;
}

/** The last no, to this role or still young, that they have not taken back. Whatever it was a no to: asking again so soon would press. */
export function noAgainst(history: History, role: Role | undefined, { rules, today }: Campaign): NoAgainst | undefined {
  const standing = history.refused.filter((no) => !no.undone);
  const forRole = role && standing.findLast((no) => isTo(no, refTo(role).key));
  if (forRole) return { event: forRole.event, isForRole: true };
  const young = standing.findLast(({ event }) => addDays(event.day, rules.rest) > today);
  return young && { event: young.event, isForRole: false };
}

/** Of a no to several asks, some may have been taken back; without an ask before it, its own link says what it was to. */
function isTo({ event, asks, standing }: Refused, key: string): boolean {
  if ([...standing].some(({ about }) => about?.key === key)) return true;
  return event.about?.key === key && !asks.some(({ about }) => about?.key === key);
}
