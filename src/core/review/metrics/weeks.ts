import type { Day } from '../../basics/day';
import type { Person } from '../../records/record';
import { isTouch, isValueGiven } from '../../records/verbs';
import type { PersonFacts } from '../facts';
import { forEachInSteps, type Steps } from '../../basics/steps';
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
  /** What you answered of what people published: a light touch, counted apart from the others. */
  readonly engaged: number;
  /** With whom there was a touch. */
  readonly people: readonly Person[];
  /** To whom you gave, whom you asked, and whom you engaged with. */
  readonly givenTo: readonly Person[];
  readonly askedOf: readonly Person[];
  readonly engagedWith: readonly Person[];
}

const shown = 12;

/** The last twelve weeks up to the end of a period. */
export function* weeksOf(people: readonly PersonFacts[], period: Period): Steps<Week[]> {
  const mondays = lastMondays(period.to, shown);
  const first = mondays[0]!;
  const weeks = mondays.map((monday) => ({ week: isoWeekOf(monday), monday, touches: 0, given: 0, asked: 0, engaged: 0, people: new Set<Person>(), givenTo: new Set<Person>(), askedOf: new Set<Person>(), engagedWith: new Set<Person>() }));
  yield* forEachInSteps(people, ({ person, events }) => {
    let index = shown - 1;
    for (let at = events.length - 1; at >= 0 && events[at]!.day >= first; at--) {
      const { day, verb } = events[at]!;
      while (mondays[index]! > day) index--;
      if (!isIn(day, period)) continue;
      const week = weeks[index]!;
      if (verb === 'engaged') {
        week.engaged++;
        week.engagedWith.add(person);
      }
      if (!isTouch(verb)) continue;
      week.touches++;
      week.people.add(person);
      if (isValueGiven(verb)) {
        week.given++;
        week.givenTo.add(person);
      } else if (isRequest(verb)) {
        week.asked++;
        week.askedOf.add(person);
      }
    }
  });
  return weeks.map((week) => ({ ...week, people: [...week.people], givenTo: [...week.givenTo], askedOf: [...week.askedOf], engagedWith: [...week.engagedWith] }));
}
