import { addDays, parseDay } from '../basics/day';

/** `text` with every ISO day in it moved by `count` days: how the sample notes stay as fresh as on the day they were written. */
export function shiftDays(text: string, count: number): string {
  return text.replace(/(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-])/g, (written) => {
    const day = parseDay(written);
    return day ? addDays(day, count) : written;
  });
}
