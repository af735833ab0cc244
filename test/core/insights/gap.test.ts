import { deepEqual, equal } from 'node:assert/strict';
import type { Rules } from '../../../src/core/insights/rules';
import { due, person, role, state } from '../../support/notes';

const notes = (...log: string[]) => ({ 'ana.md': person(log), 'Platform.md': role(['status: open']), 'Data.md': role(['status: open']) });
const dueOn = (on: string, log: string[], rules: Partial<Rules> = {}) => due(notes(...log), on, rules);
const asked = '2026-11-02 asked [[Platform]]';

describe('C12: the gap of five days', () => {
  it('moves a nudge after a message of yours that closes nothing', () => {
    deepEqual(dueOn('2026-11-08', [asked, '2026-11-08 shared']), ['nudge 2026-11-13 Platform']);
  });

  it('does not move what is further away', () => {
    deepEqual(dueOn('2026-11-04', [asked, '2026-11-04 shared']), ['nudge 2026-11-09 Platform']);
  });

  it('counts an ask for another role', () => {
    deepEqual(dueOn('2026-11-08', [asked, '2026-11-08 asked [[Data]]']), ['nudge 2026-11-13 Platform']);
  });

  it('does not count the ask itself', () => {
    deepEqual(dueOn('2026-11-02', [asked], { gap: 10 }), ['nudge 2026-11-09 Platform']);
  });

  it('counts their answers about whichever ask', () => {
    const log = [asked, '2026-11-02 asked [[Data]]', '2026-11-03 referred [[Data]]', '2026-11-08 insight [[Data]]'];
    deepEqual(dueOn('2026-11-08', log), ['nudge 2026-11-13 Platform']);
  });

  it('counts an answer with a link to something else', () => {
    deepEqual(dueOn('2026-11-14', [asked, '2026-11-03 referred', '2026-11-14 replied [[Some note]]']), ['update 2026-11-19 Platform']);
  });

  it('counts a meeting', () => {
    const log = [asked, '2026-11-03 referred', '2026-11-13 met', '2026-11-13 shared'];
    deepEqual(dueOn('2026-11-13', log), ['update 2026-11-18 Platform']);
  });

  for (const verb of ['engaged', 'note', 'pondered', 'interview']) {
    it(`does not count ${verb}`, () => deepEqual(dueOn('2026-11-08', [asked, `2026-11-08 ${verb}`]), ['nudge 2026-11-09 Platform']));
  }

  it('moves the second nudge', () => {
    deepEqual(dueOn('2026-11-14', [asked, '2026-11-09 checked-in', '2026-11-14 helped']), ['nudge 2026-11-19 Platform']);
  });

  it('moves update and share', () => {
    deepEqual(dueOn('2026-11-15', [asked, '2026-11-03 referred', '2026-11-15 replied']), ['update 2026-11-20 Platform']);
    deepEqual(dueOn('2026-11-22', [asked, '2026-11-03 referred', '2026-11-16 updated', '2026-11-22 messaged']), ['share 2026-11-27 Platform']);
  });

  it('moves the nudge of an ask for insight', () => {
    deepEqual(dueOn('2026-11-08', ['2026-11-02 asked-insight', '2026-11-08 shared']), ['nudge 2026-11-13']);
  });

  it('does not move the day of letting go', () => {
    equal(state(notes(asked, '2026-11-09 checked-in', '2026-11-16 messaged', '2026-11-20 shared'), '2026-11-23'), 'let-go');
  });

  it('moves the day on which a step lapses', () => {
    const log = [asked, '2026-11-08 shared'];
    deepEqual(dueOn('2026-12-12', log), ['nudge 2026-11-13 Platform']);
    deepEqual(dueOn('2026-12-13', log), []);
  });

  it('does not move a thank, an after-meeting, a milestone or keeping in touch', () => {
    deepEqual(dueOn('2026-11-05', ['2026-11-05 introduced']), ['thank 2026-11-07']);
    deepEqual(dueOn('2026-11-05', ['2026-11-05 met', '2026-11-05 replied']), ['after-meeting 2026-11-07']);
    const files = { 'ana.md': person(['2026-11-03 referred [[Platform]]', '2026-11-11 replied']), 'Platform.md': role([], ['2026-11-10 interview']) };
    deepEqual(due(files, '2026-11-11'), ['milestone 2026-11-12 Platform']);
    deepEqual(due({ 'ana.md': person(['2026-11-05 messaged'], ['cadence: 2']) }, '2026-11-05'), ['maintain 2026-11-07']);
  });

  it('is a setting', () => {
    deepEqual(dueOn('2026-11-08', [asked, '2026-11-08 shared'], { gap: 0 }), ['nudge 2026-11-09 Platform']);
    deepEqual(dueOn('2026-11-08', [asked, '2026-11-08 shared'], { gap: 9 }), ['nudge 2026-11-17 Platform']);
  });

  it('knows nothing of entries after the day', () => {
    deepEqual(dueOn('2026-11-07', [asked, '2026-11-08 shared']), ['nudge 2026-11-09 Platform']);
  });
});
