import { equal, ok } from 'node:assert/strict';
import { addDays, daysBetween, dayOf } from '../../../src/core/basics/day';

/** Clocks that change by an hour and by half of one, at midnight, no more since 2019, for a while not, by a day (Apia, 2011), by a quarter once. */
const zones = ['America/New_York', 'Europe/Berlin', 'Europe/London', 'Australia/Lord_Howe', 'America/Sao_Paulo', 'Africa/Cairo', 'Pacific/Apia', 'Asia/Kathmandu', 'America/St_Johns'];

/** Every date of the years 1980 to 2040, counted as in a school book. */
function* calendar(): Generator<[year: number, month: number, date: number]> {
  for (let year = 1980; year <= 2040; year++) {
    const lengths = [31, year % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    for (const [index, length] of lengths.entries()) for (let date = 1; date <= length; date++) yield [year, index + 1, date];
  }
}

describe('P7: where clocks change', () => {
  const home = process.env['TZ'];
  afterEach(() => {
    if (home === undefined) delete process.env['TZ'];
    else process.env['TZ'] = home;
  });

  for (const zone of zones) {
    it(`each day is followed by the next of the calendar in ${zone}`, () => {
      process.env['TZ'] = zone;
      let changes = 0;
      let offset: number | undefined;
      let last = dayOf(1979, 12, 31);
      for (const [year, month, date] of calendar()) {
        const now = new Date(year, month - 1, date, 12).getTimezoneOffset();
        if (offset !== undefined && now !== offset) changes++;
        offset = now;
        const today = dayOf(year, month, date);
        equal(addDays(last, 1), today);
        equal(addDays(today, -1), last);
        equal(daysBetween(last, today), 1);
        last = today;
      }
      ok(changes > 0, 'the clock of this process is not that of the zone');
    });
  }
});
