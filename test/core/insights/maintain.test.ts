import { deepEqual, equal } from 'node:assert/strict';
import { due, person, role, vaultOf } from '../../support/notes';

const dueOn = (on: string, ...log: string[]) => due({ 'ana.md': person(log) }, on);
const withCadence = (cadence: string, touch: string) => due({ 'ana.md': person([`${touch} messaged`], [`cadence: ${cadence}`]) }, touch);
const searchOver = '---\ntype: profile\nsearch: over\n---\n';

describe('keeping in touch', () => {
  it('C5: is monthly from the last touch, when no cadence is given', () => deepEqual(dueOn('2026-11-02', '2026-11-02 messaged'), ['maintain 2026-12-02']));

  const cadences = [
    ['weekly', '2026-11-02', '2026-11-09'],
    ['biweekly', '2026-11-02', '2026-11-16'],
    ['monthly', '2026-12-15', '2027-01-15'],
    ['quarterly', '2026-11-30', '2027-02-28'],
    ['yearly', '2026-11-02', '2027-11-02'],
    ['10', '2026-11-02', '2026-11-12'],
    ['"10"', '2026-11-02', '2026-11-12'],
    ['1', '2026-12-31', '2027-01-01'],
    ['730', '2026-11-02', '2028-11-01'],
  ] as const;
  for (const [cadence, touch, expected] of cadences) {
    it(`C5: ${cadence} after ${touch} is ${expected}`, () => deepEqual(withCadence(cadence, touch), [`maintain ${expected}`]));
  }

  it('C5: a month is clamped at its end', () => {
    deepEqual(withCadence('monthly', '2027-01-31'), ['maintain 2027-02-28']);
    deepEqual(withCadence('monthly', '2028-01-31'), ['maintain 2028-02-29']);
    deepEqual(withCadence('monthly', '2026-10-31'), ['maintain 2026-11-30']);
    deepEqual(withCadence('yearly', '2028-02-29'), ['maintain 2029-02-28']);
  });

  for (const cadence of ['sometimes', '0', '731', '1.5', '-7']) {
    it(`C5: the invalid cadence ${cadence} is the default`, () => {
      deepEqual(withCadence(cadence, '2026-11-02'), ['maintain 2026-12-02']);
      equal(vaultOf({ 'ana.md': person([], [`cadence: ${cadence}`]) }).people[0]?.problems.length, 1);
    });
  }

  it('C5: the default is a setting, for an invalid cadence, too', () => {
    const files = { 'ana.md': person(['2026-11-02 messaged']), 'ben.md': person(['2026-11-02 messaged'], ['cadence: sometimes']) };
    deepEqual(due(files, '2026-11-02', { cadence: 'weekly' }), ['maintain 2026-11-09', 'maintain 2026-11-09']);
  });

  it('C14: cadence none means none, and all else as usual', () => {
    deepEqual(withCadence('none', '2026-11-02'), []);
    const note = `${person(['2026-11-02 asked [[Platform]]'], ['cadence: none'])}\n- [ ] 2026-12-01 send it\n`;
    deepEqual(due({ 'ana.md': note }, '2026-11-02'), ['nudge 2026-11-09 Platform', 'task 2026-12-01']);
  });

  for (const verb of ['met', 'talked', 'messaged', 'shared', 'connected', 'helped', 'checked-in', 'updated', 'thanked', 'replied', 'agreed', 'referred', 'introduced', 'insight', 'advised']) {
    it(`C14: ${verb} is a touch`, () => {
      const files = { 'ana.md': person(['2026-11-02 messaged', `2026-11-20 ${verb}`, ...(verb === 'met' || verb === 'introduced' ? ['2026-11-20 thanked'] : [])]) };
      deepEqual(due(files, '2026-11-20'), ['maintain 2026-12-20']);
    });
  }

  for (const word of ['engaged', 'liked', 'note', 'pondered', 'screen']) {
    it(`C14: ${word} is no touch`, () => {
      deepEqual(dueOn('2026-11-20', '2026-11-02 messaged', `2026-11-20 ${word}`), ['maintain 2026-12-02']);
      deepEqual(dueOn('2026-11-20', `2026-11-20 ${word}`), []);
    });
  }

  it('C14: never lapses', () => deepEqual(dueOn('2028-11-02', '2026-11-02 messaged'), ['maintain 2026-12-02']));

  it('C14: someone with no touch yet has nothing due', () => deepEqual(due({ 'ana.md': person() }, '2026-11-02'), []));

  it('C14: a touch to come counts for nothing', () => {
    deepEqual(dueOn('2026-11-02', '2026-11-03 messaged'), []);
    deepEqual(dueOn('2026-11-02', '2026-10-15 messaged', '2026-11-03 messaged'), ['maintain 2026-11-15']);
  });

  it('C5: goes on whatever the outcome', () => {
    for (const verb of ['hired', 'rejected']) {
      const files = { 'ana.md': person(['2026-10-01 referred [[Platform]]', '2026-11-11 thanked']), 'Platform.md': role([], [`2026-11-10 ${verb}`]), 'me.md': searchOver };
      deepEqual(due(files, '2026-11-11'), ['maintain 2026-12-11'], verb);
    }
  });

  it('C5: waits while a step of an ask is open, however short the cadence', () => {
    deepEqual(due({ 'ana.md': person(['2026-11-02 asked [[Platform]]'], ['cadence: 1']) }, '2026-11-05'), ['nudge 2026-11-09 Platform']);
  });
});
