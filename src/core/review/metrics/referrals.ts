import type { Role } from '../../records/record';
import type { RoleOutcome } from './outcomes';

/** What a referral gave besides a line in a system (RULES T4): a closer look, a better talk, and knowing more. */
export interface ReferralGain {
  readonly role: Role;
  /** The employer looked closer: it came to a screen. */
  readonly isLookedAt: boolean;
  /** A screen went well, four of five or more. */
  readonly wentWell: boolean;
  /** Someone told you something of the role or the company that is not public. */
  readonly isKnownBetter: boolean;
}

const well = 4;

/** Of each role that someone put in a word for; `known` are the roles of which you were told something. */
export function referralGains(roles: readonly RoleOutcome[], known: readonly { readonly id: string }[]): ReferralGain[] {
  const ids = new Set(known.map(({ id }) => id));
  return roles
    .filter(({ isReferred }) => isReferred)
    .map(({ role, reached, screens }) => ({ role, isLookedAt: reached.has('screen'), wentWell: screens.some(({ rating }) => rating >= well), isKnownBetter: ids.has(role.id) }));
}
