import { equal } from 'node:assert/strict';
import { freshSample } from '../../../src/core/edits/sample';
import { shiftDays } from '../../../src/core/edits/shiftDays';
import { day } from '../../support/notes';

describe('moving all days of a text', () => {
  it('moves each by as many days, over months and years, and nothing else', () => {
    equal(shiftDays('next: 2026-12-30\n- 2026-11-02 met, 4 of 12\n- [ ] due:2026-12-01 (2026-12-02)', 5), 'next: 2027-01-04\n- 2026-11-07 met, 4 of 12\n- [ ] due:2026-12-06 (2026-12-07)');
    equal(shiftDays('2026-03-01', -1), '2026-02-28');
  });

  for (const text of ['2026-02-30', '12026-11-02', '2026-11-021', '1-2026-11-02', '2026-11-02-1', '026-11-02', '2026-1-02', '2026-11-2', 'yyyy-11-02', '2026-mm-02', '2026-11-dd']) {
    it(`leaves ${text} alone`, () => equal(shiftDays(text, 1), text));
  }

  it('makes the sample notes as fresh as on the day they were written', () => {
    equal(freshSample('next: 2026-11-23', day('2026-11-23')), 'next: 2026-11-23');
    equal(freshSample('next: 2026-11-30\n- 2026-11-01 met', day('2027-11-23')), 'next: 2027-11-30\n- 2027-11-01 met');
  });
});
