import { deepEqual, equal } from 'node:assert/strict';
import { due, person, role, state } from '../../support/notes';

const notes = (...log: string[]) => ({ 'ana.md': person(log), 'Platform.md': role(['status: open']) });

describe('after an ask, while nothing comes back', () => {
  it('C6: the first nudge is due after seven days', () => {
    deepEqual(due(notes('2026-11-02 asked [[Platform]]'), '2026-11-03'), ['nudge 2026-11-09 Platform']);
  });

  it('C6: the second nudge is due seven days after the first was made', () => {
    deepEqual(due(notes('2026-11-02 asked [[Platform]]', '2026-11-12 checked-in'), '2026-11-12'), ['nudge 2026-11-19 Platform']);
  });

  it('C7: nothing is due between the second nudge and letting go, and then the person rests', () => {
    const log = ['2026-11-02 asked [[Platform]]', '2026-11-09 checked-in', '2026-11-16 messaged'];
    deepEqual(due(notes(...log), '2026-11-22'), []);
    equal(state(notes(...log), '2026-11-22'), 'asked');
    equal(state(notes(...log), '2026-11-23'), 'let-go');
    deepEqual(due(notes(...log), '2026-11-23'), []);
    deepEqual(due(notes(...log), '2027-02-21'), ['maintain 2027-02-21']);
  });
});
