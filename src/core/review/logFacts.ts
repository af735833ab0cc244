import type { Day } from '../basics/day';
import type { Event } from '../insights/ask';
import { isTouch, type Verb } from '../records/verbs';

/** What a log, or a stretch of it, says in short: read once for all that counts it. */
export interface LogFacts {
  /** How often each verb stands there. */
  readonly verbs: ReadonlyMap<Verb, number>;
  /** The months with a touch, like `2026-11`, the oldest first. */
  readonly months: readonly string[];
  /** The day of the last `updated`. */
  readonly updated: Day | undefined;
  /** What they told you, and what they submitted. */
  readonly insights: readonly Event[];
  readonly referrals: readonly Event[];
}

export function logFacts(events: Iterable<Event>): LogFacts {
  const verbs = new Map<Verb, number>();
  const months: string[] = [];
  const insights: Event[] = [];
  const referrals: Event[] = [];
  let updated: Day | undefined;
  for (const event of events) {
    const { day, verb } = event;
    verbs.set(verb, (verbs.get(verb) ?? 0) + 1);
    if (isTouch(verb) && !(months.length > 0 && day.startsWith(months.at(-1)!))) months.push(day.slice(0, 7));
    if (verb === 'updated') updated = day;
    else if (verb === 'insight') insights.push(event);
    else if (verb === 'referred') referrals.push(event);
  }
  return { verbs, months, updated, insights, referrals };
}
