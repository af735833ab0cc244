import { addMonths, dayOf, type Day } from '../../basics/day';
import type { Person } from '../../records/record';
import { forEachInSteps, type Steps } from '../../basics/steps';
import type { PersonInPeriod } from './person';
import type { Period } from './period';

/** The relationships that a month kept alive: with how many there was a touch, and how close they are, as rated today. */
export interface MonthOfTouches {
  /** Like `2026-11`. */
  readonly month: string;
  readonly people: readonly Person[];
  /** The mean rating of the relationship of those who have one; null where nobody has. */
  readonly relationship: number | null;
  /** Of how many that is the mean. */
  readonly rated: number;
}

const most = 24;

/** Month by month, from the first touch of a period to its end: two years at most. Months without a touch are in it, too. */
export function* monthsOf(people: readonly PersonInPeriod[], { to }: Period): Steps<MonthOfTouches[]> {
  const all = lastMonths(to);
  const at = new Map(all.map((month, index) => [month, index]));
  const touched = all.map((): { people: Person[]; sum: number; rated: number } => ({ people: [], sum: 0, rated: 0 }));
  yield* forEachInSteps(people, ({ person, months }) => {
    for (let index = months.length - 1; index >= 0; index--) {
      const place = at.get(months[index]!);
      if (place === undefined) break;
      const month = touched[place]!;
      month.people.push(person);
      const { relationship } = person.fields;
      if (relationship === undefined) continue;
      month.sum += relationship;
      month.rated++;
    }
  });
  const first = touched.findIndex((month) => month.people.length > 0);
  return first === -1 ? [] : touched.map(({ people: there, sum, rated }, index) => ({ month: all[index]!, people: there, relationship: rated === 0 ? null : sum / rated, rated })).slice(first);
}

function lastMonths(to: Day): string[] {
  const first = dayOf(Number(to.slice(0, 4)), Number(to.slice(5, 7)), 1);
  return [...new Set(Array.from({ length: most }, (_, index) => addMonths(first, index - most + 1).slice(0, 7)))];
}
