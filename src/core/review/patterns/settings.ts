/** The numbers that patterns go by, all our own defaults (RULES marks them with a dagger); spans are in days. */
export interface PatternSettings {
  /** Patterns speak of what happened in the last so many days: what is long over cannot be mended any more. */
  readonly lookBack: number;
  /** After an ask: a follow-up belongs within so many days (F1). */
  readonly passiveAfter: number;
  /** After a single message: something further belongs within so many days (K2). */
  readonly oneAndDoneAfter: number;
  /** After a referral, with nothing in the role's log for so many days, it may lie somewhere. */
  readonly stalledAfter: number;
  /** After a referral: thanks or news belong within so many days. */
  readonly vanishedAfter: number;
  /** After someone agreed: by when, and in which words, is settled within so many days (F4). */
  readonly unalignedAfter: number;
  /** More asks than this at one company, within so many days, are many (K3). */
  readonly asksAtCompany: number;
  readonly asksAtCompanyWithin: number;
  /** From so many asks on, within so many days, the scores of those asked are looked at (F2). */
  readonly manyAsks: number;
  readonly manyAsksWithin: number;
  /** An influence up to here rarely moves an application (I1, M4). */
  readonly littleInfluence: number;
  /** From so many requests on, what was given is weighed against them (I4). */
  readonly fewestRequests: number;
  /** A rating of the timing from here on wants a reason, no older than so many days (M7). */
  readonly timingFrom: number;
  readonly staleTimingAfter: number;
  /** After a role ended: whoever agreed to help hears of it within so many days (C16). */
  readonly staleContextAfter: number;
  /** From so many follow-ups on, the share of those that were missed is looked at, and is much from here on (I3). */
  readonly fewestFollowUps: number;
  readonly missedShare: number;
  /** From so many people on, it is looked at whether all are of one circle (M11). */
  readonly fewestPeople: number;
}

export const defaultPatternSettings: PatternSettings = {
  lookBack: 90,
  passiveAfter: 10,
  oneAndDoneAfter: 30,
  stalledAfter: 21,
  vanishedAfter: 14,
  unalignedAfter: 7,
  asksAtCompany: 2,
  asksAtCompanyWithin: 14,
  manyAsks: 4,
  manyAsksWithin: 30,
  littleInfluence: 2,
  fewestRequests: 2,
  timingFrom: 3,
  staleTimingAfter: 60,
  staleContextAfter: 14,
  fewestFollowUps: 5,
  missedShare: 0.5,
  fewestPeople: 5,
};
