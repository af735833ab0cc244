import { deepEqual, equal } from 'node:assert/strict';
import { isoWeekOf, isOfPeriod, lastMondays, mondayOf } from '../../../../src/core/review/metrics/period';
import { day } from '../../../support/notes';

describe('weeks', () => {
  it('begin on Monday and are counted as ISO 8601 does', () => {
    const weeks = { '2026-11-22': '2026-W47', '2026-11-23': '2026-W48', '2026-01-01': '2026-W01', '2027-01-01': '2026-W53', '2027-01-04': '2027-W01', '2024-12-30': '2025-W01', '2021-01-03': '2020-W53', '2023-01-01': '2022-W52', '2000-02-29': '2000-W09' };
    for (const [on, week] of Object.entries(weeks)) equal(isoWeekOf(mondayOf(day(on))), week, on);
  });

  it('are the last ones, the oldest first', () => deepEqual(lastMondays(day('2026-11-22'), 3), ['2026-11-02', '2026-11-09', '2026-11-16']));
});

describe('a period', () => {
  it('has both its ends, and what has no day only where it has no beginning', () => {
    const period = { from: day('2026-11-02'), to: day('2026-11-09') };
    deepEqual(['2026-11-01', '2026-11-02', '2026-11-09', '2026-11-10'].map((each) => isOfPeriod(day(each), period)), [false, true, true, false]);
    deepEqual([isOfPeriod(undefined, period), isOfPeriod(undefined, { to: period.to })], [false, true]);
  });
});
