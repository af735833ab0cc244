import type { Day } from '../../basics/day';
import type { Person } from '../../records/record';
import { isTouch, isValueGiven } from '../../records/verbs';
import type { PersonFacts } from '../facts';
import { isRequest } from '../verbs';
import { isIn, isoWeekOf, lastMondays, type Period } from './period';

/** What happened in a week: a trend to look at, nothing to keep up (RULES T11). */
export interface Week {
  readonly week: string;
  readonly monday: Day;
  readonly touches: number;
  /** What you gave, and what you asked for. */
  readonly given: number;
  readonly asked: number;
  /** With whom there was a touch. */
  readonly people: readonly Person[];
}

const shown = 12;

/** The last twelve weeks up to the end of a period. */
export function weeksOf(people: readonly PersonFacts[], period: Period): Week[] {
  const mondays = lastMondays(period.to, shown);
  const first = mondays[0]!;
  const weeks = mondays.map((monday) => ({ week: isoWeekOf(monday), monday, touches: 0, given: 0, asked: 0, people: new Set<Person>() }));
  for (const { person, events } of people) {
    let index = shown - 1;
    for (let at = events.length - 1; at >= 0 && events[at]!.day >= first; at--) {
      const { day, verb } = events[at]!;
      while (mondays[index]! > day) index--;
      if (!isIn(day, period) || !isTouch(verb)) continue;
      const week = weeks[index]!;
      week.touches++;
      week.people.add(person);
      if (isValueGiven(verb)) week.given++;
      if (isRequest(verb)) week.asked++;
    }
  }
  return weeks.map((week) => ({ ...week, people: [...week.people] }));
}
