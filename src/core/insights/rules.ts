import type { Cadence } from '../records/fields';

/** The numbers of the rules, with the defaults of RULES section 8; all spans are in days. The user's settings may change them. */
export interface Rules {
  /** A total score from here on says pursue (4-20). */
  readonly pursueFrom: number;
  /** Days after an ask: the first nudge or check-in, the update with thanks, something useful. */
  readonly checkInAfter: number;
  readonly updateAfter: number;
  readonly shareAfter: number;
  /** Days from one nudge to the next, and from the last one to letting go. */
  readonly nudgeAgainAfter: number;
  /** How many unanswered nudges before the ask is let go: 1 or 2. */
  readonly nudges: number;
  /** No step comes sooner than this after the last message or answer. */
  readonly gap: number;
  /** After meeting someone, an introduction or a no: the follow-up comes within this many days. */
  readonly soon: number;
  /** How long a person rests after letting go, a hesitation or a no. */
  readonly rest: number;
  /** A step this many days overdue lapses. */
  readonly lapse: number;
  /** A role's deadline shows this many days ahead. */
  readonly deadlineAhead: number;
  /** A referral is asked of those you were in touch with in the last so many days. */
  readonly touchWithin: number;
  /** After so many days without contact, reconnecting comes first. */
  readonly reconnectAfter: number;
  /** So many open asks are enough: at one company, and in all. */
  readonly openAsksPerCompany: number;
  readonly openAsks: number;
  /** For people whose note names no cadence. */
  readonly cadence: Cadence;
}

export const defaultRules: Rules = {
  pursueFrom: 12,
  checkInAfter: 7,
  updateAfter: 14,
  shareAfter: 21,
  nudgeAgainAfter: 7,
  nudges: 2,
  gap: 5,
  soon: 2,
  rest: 90,
  lapse: 30,
  deadlineAhead: 3,
  touchWithin: 60,
  reconnectAfter: 180,
  openAsksPerCompany: 2,
  openAsks: 6,
  cadence: 'monthly',
};

/** How long before its day an entry may already close a step, and a nudge. Fixed: they say what counts, not when to act. */
export const closesEarly = { step: 5, nudge: 2 } as const;
