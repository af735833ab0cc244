import { addDays, dayOf, daysBetween, weekdayOf, type Day } from '../../basics/day';

/** The days that are looked at, both ends included; without a first day, from the beginning. */
export interface Period {
  readonly from?: Day;
  readonly to: Day;
}

export function isIn(day: Day, { from, to }: Period): boolean {
  return day <= to && (from === undefined || day >= from);
}

/** Whether something belongs to a period; what has no day is in one without a beginning alone. */
export function isOfPeriod(day: Day | undefined, period: Period): boolean {
  return day ? isIn(day, period) : period.from === undefined;
}

/** The Monday of a day's week. */
export function mondayOf(day: Day): Day {
  return addDays(day, -weekdayOf(day));
}

/** The ISO week of a Monday, like `2026-W47`: it belongs to the year that its Thursday is in. */
export function isoWeekOf(monday: Day): string {
  const thursday = addDays(monday, 3);
  const year = thursday.slice(0, 4);
  const week = Math.floor(daysBetween(dayOf(Number(year), 1, 1), thursday) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** The Mondays of the last weeks up to a day, the oldest first. */
export function lastMondays(to: Day, count: number): Day[] {
  const last = mondayOf(to);
  return Array.from({ length: count }, (_, index) => addDays(last, 7 * (index - count + 1)));
}
