/**
 * A calendar day, `YYYY-MM-DD`. Never an instant: it has no zone and no time, so a day written is the day read
 * (promise 4). Days compare with `<` and `>` as strings, which is why the year always has four digits.
 */
export type Day = string & { readonly __day: true };

const isoDay = /^\d{4}-\d{2}-\d{2}$/;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The day that `text` spells in ISO form; undefined for anything else and for days the calendar lacks (2026-02-30). */
export function parseDay(text: string): Day | undefined {
  const known = days.get(text);
  if (known) return known;
  if (!isoDay.test(text)) return undefined;
  const [year, month, date] = partsOf(text as Day);
  if (year < 1 || month < 1 || month > 12 || date < 1 || date > monthLength(year, month)) return undefined;
  if (days.size < mostDays) days.set(text, text as Day);
  return text as Day;
}

/** Notes speak of the same few thousand days again and again: each is checked, and kept in memory, once. */
const days = new Map<string, Day>();
const mostDays = 20_000;

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

/** Which day of the week it is: 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: Day): number {
  // The count begins on 1 March of the year 0, a Wednesday.
  return (toNumber(day) + 2) % 7;
}

export function laterOf(a: Day, b: Day | undefined): Day {
  return b !== undefined && b > a ? b : a;
}

function partsOf(day: Day): [number, number, number] {
  const digit = (at: number): number => day.charCodeAt(at) - 48;
  return [digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3), digit(5) * 10 + digit(6), digit(8) * 10 + digit(9)];
}

function monthLength(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (monthLengths[month - 1] ?? 0);
}

/**
 * The number of a day, counted as the calendar does: no instant, so no clock change of any zone can shift it. Years begin in March
 * here, so that a leap day is the last of its year; 400 years are one round of the calendar.
 */
function toNumber(day: Day): number {
  const [year, month, date] = partsOf(day);
  const marchYear = month <= 2 ? year - 1 : year;
  const round = Math.floor(marchYear / 400);
  const yearOfRound = marchYear - round * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
  return round * daysOfRound + yearOfRound * 365 + Math.floor(yearOfRound / 4) - Math.floor(yearOfRound / 100) + dayOfYear;
}

const daysOfRound = 146_097;
const firstNumber = toNumber('0001-01-01' as Day);
const lastNumber = toNumber('9999-12-31' as Day);

function fromNumber(count: number): Day {
  const number = Math.min(lastNumber, Math.max(firstNumber, count));
  const round = Math.floor(number / daysOfRound);
  const dayOfRound = number - round * daysOfRound;
  const yearOfRound = Math.floor((dayOfRound - Math.floor(dayOfRound / 1_460) + Math.floor(dayOfRound / 36_524) - Math.floor(dayOfRound / 146_096)) / 365);
  const dayOfYear = dayOfRound - (365 * yearOfRound + Math.floor(yearOfRound / 4) - Math.floor(yearOfRound / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return dayOf(yearOfRound + round * 400 + (month <= 2 ? 1 : 0), month, date);
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
