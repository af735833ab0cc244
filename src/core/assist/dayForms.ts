import { dayOf, parseDay, type Day } from '../basics/day';

/**
 * The days that a day in another form can mean, in ISO form: `3.12.2026`, `2026/12/3`, `10/1`. Points put the day first;
 * with slashes either part may be the month, so there can be two. Without a year it is this one.
 */
export function daysMeant(written: string, today: Day): Day[] {
  const parts = /^(\d{1,4})([-/.])(\d{1,2})(?:\2(\d{1,4}))?\.?$/.exec(written.trim());
  if (!parts) return [];
  const [first, second, third] = [parts[1]!, parts[3]!, parts[4]];
  if (first.length === 4) return third === undefined ? [] : days([[first, second, third]]);
  const year = third === undefined ? today.slice(0, 4) : third.length === 2 ? `20${third}` : third;
  return days(parts[2] === '.' ? [[year, second, first]] : [[year, first, second], [year, second, first]]);
}

function days(candidates: readonly (readonly [year: string, month: string, date: string])[]): Day[] {
  const found = candidates.flatMap(([year, month, date]) => parseDay(dayOf(Number(year), Number(month), Number(date))) ?? []);
  return [...new Set(found)];
}
