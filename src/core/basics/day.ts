/**
 * A calendar day, `YYYY-MM-DD`. Never an instant: it has no zone and no time, so a day written is the day read
 * (promise 4). Days compare with `<` and `>` as strings, which is why the year always has four digits.
 */
export type Day = string & { readonly __day: true };

const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;
const millisecondsADay = 86_400_000;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The day that `text` spells in ISO form; undefined for anything else and for days the calendar lacks (2026-02-30). */
export function parseDay(text: string): Day | undefined {
  const parts = isoDay.exec(text);
  if (!parts) return undefined;
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return year >= 1 && month >= 1 && month <= 12 && date >= 1 && date <= monthLength(year, month) ? (text as Day) : undefined;
}

/** The day of a year (1-9999), month (1-12) and date, which the caller knows to exist. */
export function dayOf(year: number, month: number, date: number): Day {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}` as Day;
}

/** The day `count` days after `day` (before it, when negative). Beyond the years 1-9999 it stays at the edge. */
export function addDays(day: Day, count: number): Day {
  return fromNumber(toNumber(day) + count);
}

/** The same date `count` calendar months later, clamped at the month's end: 31 January + 1 is 28 or 29 February. */
export function addMonths(day: Day, count: number): Day {
  const [year, month, date] = partsOf(day);
  const months = year * 12 + (month - 1) + count;
  const newYear = Math.min(9999, Math.max(1, Math.floor(months / 12)));
  const newMonth = (((months % 12) + 12) % 12) + 1;
  return dayOf(newYear, newMonth, Math.min(date, monthLength(newYear, newMonth)));
}

/** How many days `to` lies after `from`; negative when before. */
export function daysBetween(from: Day, to: Day): number {
  return toNumber(to) - toNumber(from);
}

export function laterOf(a: Day, b: Day | undefined): Day {
  return b !== undefined && b > a ? b : a;
}

function partsOf(day: Day): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

function monthLength(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (monthLengths[month - 1] ?? 0);
}

/** Days are counted in UTC, where every day has 24 hours, so no clock change of any zone can shift one. */
function toNumber(day: Day): number {
  const [year, month, date] = partsOf(day);
  const noon = new Date(0);
  noon.setUTCFullYear(year, month - 1, date);
  return Math.round(noon.getTime() / millisecondsADay);
}

const firstNumber = toNumber('0001-01-01' as Day);
const lastNumber = toNumber('9999-12-31' as Day);

function fromNumber(count: number): Day {
  const date = new Date(Math.min(lastNumber, Math.max(firstNumber, count)) * millisecondsADay);
  return dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
