import type { Event } from '../../insights/ask';
import { byPath } from '../../records/place';
import type { Person } from '../../records/record';
import { isTouch, type Verb } from '../../records/verbs';
import type { PersonFacts } from '../facts';
import { logFacts, type LogFacts } from '../logFacts';
import { isIn, type Period } from './period';
import type { Tally } from './rate';

/** A person with what their log says within a period. */
export interface PersonInPeriod extends LogFacts {
  readonly person: Person;
  /** Whether the first touch of all lies in the period. */
  readonly isBegun: boolean;
}

export function inPeriod({ person, events, log }: PersonFacts, period: Period): PersonInPeriod {
  const [first, last] = [events[0], events.at(-1)];
  const isWhole = !first || !last || (isIn(first.day, period) && isIn(last.day, period));
  const begun = isWhole ? log.months.length > 0 : isBegunIn(events, period);
  const { verbs, months, updated, insights, referrals } = isWhole ? log : logFacts(events.filter(({ day }) => isIn(day, period)));
  return { person, isBegun: begun, verbs, months, updated, insights, referrals };
}

function isBegunIn(events: readonly Event[], period: Period): boolean {
  const first = events.find(({ verb }) => isTouch(verb));
  return first !== undefined && isIn(first.day, period);
}

/** The entries of a period by verb, and whose they are: one look at everyone for all that is counted. */
export class VerbTallies {
  private readonly byVerb = new Map<Verb, { count: number; readonly people: Person[] }>();

  constructor(people: readonly PersonInPeriod[]) {
    for (const { person, verbs: own } of people) {
      for (const [verb, times] of own) {
        const known = this.byVerb.get(verb);
        if (!known) {
          this.byVerb.set(verb, { count: times, people: [person] });
          continue;
        }
        known.count += times;
        known.people.push(person);
      }
    }
  }

  /** The entries whose verb fits, with the people they are of, each once. */
  of(fits: (verb: Verb) => boolean): Tally & { readonly notes: readonly Person[] } {
    const found = [...this.byVerb].flatMap(([verb, tally]) => (fits(verb) ? tally : []));
    const people = found.map((tally) => tally.people);
    const notes = people.length === 1 ? people[0]! : [...new Set(people.flat())].sort(byPath);
    return { count: found.reduce((sum, tally) => sum + tally.count, 0), notes };
  }
}
