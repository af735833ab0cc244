import { daysBetween, type Day } from '../basics/day';
import { shiftDays } from './shiftDays';

/** The day as of which the sample notes are written. */
const sampleDay = '2026-11-23' as Day;

/** A sample note as if it had been written today. */
export function freshSample(text: string, today: Day): string {
  return shiftDays(text, daysBetween(sampleDay, today));
}
