import { equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { addDays, addMonths, dayOf, daysBetween, laterOf, parseDay, type Day } from '../../../src/core/basics/day';
import { day } from '../../support/notes';

const anyDay = fc.integer({ min: 0, max: 800_000 }).map((count) => addDays(day('1900-01-01'), count));

describe('a day', () => {
  for (const text of ['2026-11-02', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31']) it(`may be ${text}`, () => equal(parseDay(text), text));

  for (const text of ['2026-02-30', '2026-02-29', '1900-02-29', '2026-04-31', '2026-00-10', '2026-13-01', '2026-11-00', '0000-01-01', '2026-1-2', '20261102', '2026-11-02T10:00', ' 2026-11-02', '2026-11-02\n', '２０２６-11-02', '']) {
    it(`cannot be “${text}”`, () => equal(parseDay(text), undefined));
  }

  it('is written with four, two and two digits', () => equal(dayOf(7, 3, 5), '0007-03-05'));

  it('counts on over months, years and leap days', () => {
    equal(addDays(day('2026-12-31'), 1), '2027-01-01');
    equal(addDays(day('2024-02-28'), 1), '2024-02-29');
    equal(addDays(day('2026-02-28'), 1), '2026-03-01');
    equal(addDays(day('2026-03-01'), -1), '2026-02-28');
    equal(daysBetween(day('2026-11-02'), day('2027-01-31')), 90);
    equal(daysBetween(day('2027-01-31'), day('2026-11-02')), -90);
  });

  it('C5: counts months clamped at their end', () => {
    equal(addMonths(day('2026-01-31'), 1), '2026-02-28');
    equal(addMonths(day('2024-01-31'), 1), '2024-02-29');
    equal(addMonths(day('2026-11-30'), 3), '2027-02-28');
    equal(addMonths(day('2026-12-15'), 1), '2027-01-15');
    equal(addMonths(day('2024-02-29'), 12), '2025-02-28');
    equal(addMonths(day('2026-03-31'), -1), '2026-02-28');
  });

  it('stays at the edge of the calendar', () => {
    equal(addDays(day('9999-12-31'), 1), '9999-12-31');
    equal(addDays(day('0001-01-01'), -1), '0001-01-01');
    ok(parseDay(addMonths(day('9999-12-31'), 3)));
  });

  it('comes later or not', () => {
    equal(laterOf(day('2026-11-02'), day('2026-11-03')), '2026-11-03');
    equal(laterOf(day('2026-11-03'), day('2026-11-02')), '2026-11-03');
    equal(laterOf(day('2026-11-03'), undefined), '2026-11-03');
  });

  it('P7: comes back from adding and subtracting, and exists in the calendar', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (start, count) => {
        const moved = addDays(start, count);
        equal(parseDay(moved), moved);
        equal(addDays(moved, -count), start);
        equal(daysBetween(start, moved), count);
      }),
    );
  });

  it('P7: a month later is in the next month, on the same date or its last', () => {
    fc.assert(
      fc.property(anyDay, (start) => {
        const later = addMonths(start, 1);
        const next = addDays(`${later.slice(0, 7)}-01` as Day, -1);
        equal(next.slice(0, 7), start.slice(0, 7));
        ok(later.slice(8) === start.slice(8) || addDays(later, 1).slice(8) === '01');
      }),
    );
  });

  it('P7: days compare as text as they do in time', () => {
    fc.assert(fc.property(anyDay, anyDay, (a, b) => equal(a < b, daysBetween(a, b) > 0)));
  });
});
