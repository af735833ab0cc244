import { deepEqual, equal } from 'node:assert/strict';
import * as fc from 'fast-check';
import { SharedIndex } from '../../../src/core/basics/sharedIndex';
import { SharedMap } from '../../../src/core/basics/sharedMap';
import { changedList, firstNotBefore } from '../../../src/core/basics/sortedList';

const key = fc.oneof(fc.constantFrom('a', 'b', 'c', '__proto__', ''), fc.string());

describe('a map that shares what did not change', () => {
  const change = fc.tuple(key, fc.option(fc.nat(9), { nil: undefined }));

  it('says what a plain map says, and the earlier ones stay as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.array(change, { maxLength: 40 }), { maxLength: 6 }), (batches) => {
        let shared = new SharedMap<number>();
        const plain = new Map<string, number>();
        const seen: [SharedMap<number>, [string, number][]][] = [];
        for (const batch of batches) {
          shared = shared.with(batch);
          for (const [name, value] of batch) {
            if (value === undefined) plain.delete(name);
            else plain.set(name, value);
          }
          seen.push([shared, [...plain].sort()]);
        }
        for (const [then, expected] of seen) {
          deepEqual([...then.entries()].sort(), expected);
          equal(then.size, expected.length);
          deepEqual([...then.values()].sort(), expected.map(([, value]) => value).sort());
          for (const [name, value] of expected) equal(then.get(name), value);
        }
      }),
    );
  });

  it('knows what changed since an earlier one', () => {
    fc.assert(
      fc.property(fc.array(change), fc.array(change), (first, then) => {
        const before = new SharedMap<number>().with(first);
        const after = before.with(then);
        const names = [...new Set([...first, ...then].map(([name]) => name))];
        deepEqual(after.changedSince(before).sort(), names.filter((name) => before.get(name) !== after.get(name)).sort());
      }),
    );
  });
});

describe('an index that shares what did not change', () => {
  it('has under each key what was added and not removed', () => {
    const first = new SharedIndex<string>().draft();
    for (const [at, value] of [['x', 'a'], ['x', 'b'], ['y', 'a']] as const) first.add(at, value);
    const one = first.done();
    const then = one.draft();
    for (const at of ['x', 'y']) then.remove(at, 'a');
    then.add('x', 'c');
    then.remove('z', 'none');
    deepEqual(then.get('x'), ['b', 'c']);
    const two = then.done();
    deepEqual([two.get('x'), two.get('y'), two.get('z')], [['b', 'c'], [], []]);
    deepEqual([one.get('x'), one.get('y')], [['a', 'b'], ['a']]);
  });
});

describe('a list in order', () => {
  const byRank = (a: { rank: number }, b: { rank: number }): number => a.rank - b.rank;
  const value = fc.record({ rank: fc.nat(20) });

  it('stays in order while values come and go, few or many, and equal ones in the order they came', () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 90 }), fc.array(value, { maxLength: 90 }), fc.infiniteStream(fc.boolean()), (first, added, drops) => {
        const list = changedList([], [], first, byRank);
        deepEqual(list, [...first].sort(byRank));
        const removed = first.filter(() => drops.next().value);
        const kept = list.filter((each) => !removed.includes(each));
        const next = changedList(list, removed, added, byRank);
        deepEqual(next, [...kept, ...added].sort(byRank));
        next.forEach((each, at) => equal(each, [...kept, ...added].sort(byRank)[at]));
      }),
    );
  });

  it('is found into by its order', () => {
    const list = [1, 3, 3, 5];
    deepEqual([0, 1, 2, 3, 4, 5, 6].map((wanted) => firstNotBefore(list, (each) => each - wanted)), [0, 0, 1, 1, 3, 3, 4]);
  });
});
