import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { meanOf, medianOf, rateOf, wilson } from '../../../../src/core/review/metrics/rate';
import type { NoteRecord } from '../../../../src/core/records/record';
import { vaultOf, person } from '../../../support/notes';

const note: NoteRecord = vaultOf({ 'a.md': person() }).people[0]!;
const rounded = (count: number, of: number): number[] => wilson(count, of).map((each) => Math.round(each * 10_000) / 10_000);

describe('T2: the interval of Wilson', () => {
  it('is the known one', () => {
    // As in Newcombe (1998), table I, and by the formula.
    deepEqual(rounded(81, 263), [0.2553, 0.3662]);
    deepEqual(rounded(15, 148), [0.0624, 0.1605]);
    deepEqual(rounded(0, 20), [0, 0.1611]);
    deepEqual(rounded(1, 29), [0.0061, 0.1718]);
    deepEqual(rounded(5, 10), [0.2366, 0.7634]);
    deepEqual(rounded(0, 10), [0, 0.2775]);
    deepEqual(rounded(10, 10), [0.7225, 1]);
    deepEqual(rounded(0, 0), [0, 1]);
  });

  it('holds the rate, lies in 0 to 1, and mirrors', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(), (of, some) => {
        const count = some % (of + 1);
        const [low, high] = wilson(count, of);
        ok(low >= 0 && low <= count / of && count / of <= high && high <= 1);
        const [otherLow, otherHigh] = wilson(of - count, of);
        ok(Math.abs(1 - high - otherLow) < 1e-9 && Math.abs(1 - low - otherHigh) < 1e-9);
      }),
    );
  });
});

describe('T2: a rate', () => {
  it('says when there are too few to tell, and of what it is', () => {
    const of = (count: number): number[] => Array.from({ length: count }, (_, at) => at);
    equal(rateOf(of(9), () => true, () => note).tooFew, true);
    equal(rateOf(of(10), () => true, () => note).tooFew, false);
    const { count, of: all, rate, notes, among } = rateOf(of(4), (each) => each === 0, () => note);
    deepEqual([count, all, rate, notes.length, among.length], [1, 4, 0.25, 1, 1]);
    equal(rateOf([], () => true, () => note).rate, null);
  });

  it('and a mean and a median of nothing are nothing', () => {
    deepEqual([meanOf([]).mean, medianOf([])], [null, null]);
    deepEqual([meanOf([{ value: 1, note }, { value: 0.5, note }]).mean, medianOf([3, 1, 2]), medianOf([4, 1, 2, 3])], [0.75, 2, 2.5]);
  });
});
