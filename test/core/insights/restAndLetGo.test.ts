import { deepEqual, equal } from 'node:assert/strict';
import { due, person, role, state } from '../../support/notes';

const notes = (...log: string[]) => ({ 'ana.md': person(log), 'Platform.md': role(['status: open']), 'Data.md': role(['status: open']) });
const dueOn = (on: string, ...log: string[]) => due(notes(...log), on);
const stateOn = (on: string, ...log: string[]) => state(notes(...log), on);
/** Let go on 2026-11-23; its rest ends on 2027-02-21. */
const letGo = ['2026-11-02 asked [[Platform]]', '2026-11-09 checked-in [[Platform]]', '2026-11-16 messaged [[Platform]]'];
const withFields = (fields: string[], ...log: string[]) => ({ ...notes(), 'ana.md': person(log, fields) });

describe('someone whose ask was let go', () => {
  it('C7: rests for 90 days', () => {
    deepEqual(dueOn('2027-02-20', ...letGo), []);
    equal(stateOn('2027-02-20', ...letGo), 'let-go');
    deepEqual(dueOn('2027-02-21', ...letGo), ['maintain 2027-02-21']);
    equal(stateOn('2027-02-21', ...letGo), 'nurturing');
  });

  it('C7: rests 90 days from the day the nudge lapsed', () => {
    deepEqual(dueOn('2027-03-08', '2026-11-02 asked [[Platform]]'), []);
    deepEqual(dueOn('2027-03-09', '2026-11-02 asked [[Platform]]'), ['maintain 2027-03-09']);
  });

  for (const verb of ['shared', 'messaged', 'thanked', 'checked-in']) {
    it(`C7: ${verb} ends the rest, and reopens nothing`, () => {
      deepEqual(dueOn('2026-12-01', ...letGo, `2026-12-01 ${verb}`), ['maintain 2027-01-01']);
      equal(stateOn('2026-12-01', ...letGo, `2026-12-01 ${verb}`), 'nurturing');
    });
  }

  for (const word of ['engaged', 'note', 'pondered']) {
    it(`C7: ${word} does not end the rest`, () => {
      deepEqual(dueOn('2026-12-01', ...letGo, `2026-12-01 ${word}`), []);
      equal(stateOn('2026-12-01', ...letGo, `2026-12-01 ${word}`), 'let-go');
    });
  }

  it('C7: a touch before letting go does not end a rest that has not begun', () => {
    deepEqual(dueOn('2026-11-23', ...letGo, '2026-11-20 shared'), []);
    equal(stateOn('2026-11-23', ...letGo, '2026-11-20 shared'), 'let-go');
  });

  it('C7: an answer reopens it', () => {
    deepEqual(dueOn('2026-12-01', ...letGo, '2026-12-01 replied'), ['check-in 2026-12-06 Platform']);
    deepEqual(dueOn('2026-12-01', ...letGo, '2026-12-01 referred'), ['update 2026-12-06 Platform']);
  });

  it('C7: an answer reopens it after a touch, too', () => {
    deepEqual(dueOn('2026-12-10', ...letGo, '2026-12-01 shared', '2026-12-10 agreed'), ['check-in 2026-12-15 Platform']);
  });

  it('C7: after 90 days the sequence is over, and an answer is a touch', () => {
    deepEqual(dueOn('2027-02-20', ...letGo, '2027-02-20 replied'), ['check-in 2027-02-25 Platform']);
    deepEqual(dueOn('2027-02-21', ...letGo, '2027-02-21 replied'), ['maintain 2027-03-21']);
    equal(stateOn('2027-02-22', ...letGo, '2027-02-22 replied'), 'nurturing');
  });

  it('C9: a no to what was let go is a no', () => {
    equal(stateOn('2026-12-01', ...letGo, '2026-12-01 declined'), 'declined');
    deepEqual(dueOn('2026-12-02', ...letGo, '2026-12-01 declined', '2026-12-02 thanked'), ['maintain 2027-03-01']);
  });

  it('C7: other asks go on', () => {
    deepEqual(dueOn('2026-11-23', ...letGo, '2026-11-20 asked [[Data]]'), ['nudge 2026-11-27 Data']);
  });

  it('C5: the cadence decides when it is later than the rest', () => {
    deepEqual(due(withFields(['cadence: yearly'], ...letGo), '2027-02-21'), ['maintain 2027-11-16']);
  });

  it('C5: between nudges and in the week before letting go, no cadence is so short that it asks for more', () => {
    const files = withFields(['cadence: 1'], ...letGo);
    deepEqual(due(files, '2026-11-12'), ['nudge 2026-11-16 Platform']);
    deepEqual(due(files, '2026-11-16'), []);
    deepEqual(due(files, '2026-11-22'), []);
  });

  it('next and tasks stand during the rest', () => {
    const files = { ...notes(), 'ana.md': `${person(letGo, ['next: 2026-12-03'])}\n- [ ] 2026-12-04 send the case study\n` };
    deepEqual(due(files, '2026-12-01'), ['next 2026-12-03', 'task 2026-12-04']);
  });

  it('C7: the length of the rest is a setting', () => {
    deepEqual(due(notes(...letGo), '2026-12-22', { rest: 30 }), []);
    deepEqual(due(notes(...letGo), '2026-12-23', { rest: 30 }), ['maintain 2026-12-23']);
  });
});
