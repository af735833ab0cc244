import { deepEqual, equal } from 'node:assert/strict';
import { completingVerbs } from '../../../src/core/insights/followUp';
import { followUpsOf } from '../../../src/core/insights/followUps';
import { campaign, due, person, problemsIn, role, whys } from '../../support/notes';

const notes = (next: string, ...log: string[]) => ({ 'ana.md': person(log, [`next: ${next}`]), 'Platform.md': role(['status: open']) });
/** Kind and day only. */
const dueOn = (on: string, files: Record<string, string>) => due(files, on).map((line) => line.split(' ').slice(0, 2).join(' '));
const asked = '2026-11-02 asked [[Platform]]';

describe('next', () => {
  it('takes the place of the computed follow-up, later or sooner', () => {
    deepEqual(dueOn('2026-11-03', notes('2026-11-20', asked)), ['next 2026-11-20']);
    deepEqual(dueOn('2026-11-03', notes('2026-11-05', asked)), ['next 2026-11-05']);
    deepEqual(dueOn('2026-11-03', notes('2026-12-20', '2026-11-02 messaged')), ['next 2026-12-20']);
  });

  it('stands alone where nothing is computed', () => {
    deepEqual(dueOn('2026-11-03', notes('2026-11-20')), ['next 2026-11-20']);
    deepEqual(dueOn('2026-11-03', { 'ana.md': person(['2026-11-02 messaged'], ['cadence: none', 'next: 2026-11-20']) }), ['next 2026-11-20']);
  });

  it('has the why and the role of the step it replaces', () => {
    const [next] = followUpsOf(campaign(notes('2026-11-20', asked), '2026-11-03'));
    equal(next?.about?.note?.name, 'Platform');
    deepEqual(whys(notes('2026-11-20', asked), '2026-11-03'), whys({ ...notes('2026-11-20'), 'ana.md': person([asked]) }, '2026-11-03'));
  });

  it('is completed as the step it replaces, else by a message', () => {
    const verbs = (files: Record<string, string>) => followUpsOf(campaign(files, '2026-11-03')).map((followUp) => completingVerbs(followUp)[0]);
    deepEqual(verbs(notes('2026-11-20', asked)), ['checked-in']);
    deepEqual(verbs(notes('2026-11-20', '2026-11-02 referred [[Platform]]')), ['updated']);
    deepEqual(verbs(notes('2026-11-20', '2026-11-02 messaged')), ['shared']);
    deepEqual(verbs(notes('2026-11-20')), ['messaged']);
  });

  it('on or before the day of the last touch it is spent', () => {
    deepEqual(dueOn('2026-11-03', notes('2026-11-02', asked)), ['nudge 2026-11-09']);
    deepEqual(dueOn('2026-11-03', notes('2026-10-20', asked)), ['nudge 2026-11-09']);
    deepEqual(dueOn('2026-11-05', notes('2026-11-03', asked, '2026-11-05 replied')), ['check-in 2026-11-10']);
  });

  it('after the last touch it holds, though its day is past', () => {
    deepEqual(dueOn('2026-11-10', notes('2026-11-03', asked)), ['next 2026-11-03']);
  });

  it('engaged does not spend it', () => deepEqual(dueOn('2026-11-10', notes('2026-11-05', asked, '2026-11-08 engaged')), ['next 2026-11-05']));

  it('a touch to come does not spend it yet', () => deepEqual(dueOn('2026-11-10', notes('2026-11-12', asked, '2026-11-15 messaged')), ['next 2026-11-12']));

  it('spent, it gets a hint', () => {
    const codes = (files: Record<string, string>, on: string) => {
      const whole = campaign(files, on);
      return whole.vault.people.flatMap((each) => problemsIn(each, whole)).map(({ severity, code }) => `${severity} ${code}`);
    };
    equal(codes(notes('2026-11-02', asked), '2026-11-03').filter((code) => code.startsWith('hint')).length, 1);
    deepEqual(codes(notes('2026-11-20', asked), '2026-11-03'), []);
  });

  it('never lapses', () => deepEqual(dueOn('2027-11-10', notes('2026-11-05', '2026-11-02 messaged')), ['next 2026-11-05']));

  it('tasks stand beside it', () => {
    const files = { 'ana.md': `${person([asked], ['next: 2026-11-20'])}\n- [ ] 2026-11-15 send it\n` };
    deepEqual(dueOn('2026-11-03', files), ['task 2026-11-15', 'next 2026-11-20']);
  });

  it('an unreadable day is no next', () => deepEqual(dueOn('2026-11-03', notes('soon', asked)), ['nudge 2026-11-09']));

  it('C11: a thank that arose with the last touch, due before it, stands beside it', () => {
    deepEqual(dueOn('2026-11-05', notes('2026-12-03', '2026-11-05 introduced')), ['thank 2026-11-07', 'next 2026-12-03']);
    deepEqual(dueOn('2026-11-05', notes('2026-12-03', asked, '2026-11-05 declined')), ['thank 2026-11-07', 'next 2026-12-03']);
  });

  it('C11: a thank due on its day or later does not', () => {
    deepEqual(dueOn('2026-11-05', notes('2026-11-07', '2026-11-05 introduced')), ['next 2026-11-07']);
    deepEqual(dueOn('2026-11-05', notes('2026-11-06', '2026-11-05 introduced')), ['next 2026-11-06']);
  });

  it('C11: a thank that arose before the last touch does not', () => {
    deepEqual(dueOn('2026-11-06', notes('2026-12-03', '2026-11-05 introduced', '2026-11-06 replied')), ['next 2026-12-03']);
  });

  it('C11: nor does a thank for a no that came before the last touch', () => {
    deepEqual(dueOn('2026-11-06', notes('2026-12-03', asked, '2026-11-05 declined', '2026-11-06 replied')), ['next 2026-12-03']);
  });

  it('C10: a milestone of the very day of the last touch stands beside it: between notes, the same day counts as after', () => {
    const files = { ...notes('2026-12-03', '2026-11-02 referred [[Platform]]', '2026-11-10 replied'), 'Platform.md': role([], ['2026-11-10 interview']) };
    deepEqual(dueOn('2026-11-10', files), ['milestone 2026-11-12', 'next 2026-12-03']);
  });

  it('C10: a milestone that arose after the last touch, due before it, stands beside it', () => {
    const files = { ...notes('2026-12-03', '2026-11-02 referred [[Platform]]'), 'Platform.md': role([], ['2026-11-10 interview']) };
    deepEqual(dueOn('2026-11-10', files), ['milestone 2026-11-12', 'next 2026-12-03']);
  });

  it('C10: a milestone that arose before the last touch does not', () => {
    const files = { ...notes('2026-12-03', '2026-11-02 referred [[Platform]]', '2026-11-11 replied'), 'Platform.md': role([], ['2026-11-10 interview']) };
    deepEqual(dueOn('2026-11-11', files), ['next 2026-12-03']);
  });

  it('C13: an after-meeting never stands beside it', () => deepEqual(dueOn('2026-11-05', notes('2026-12-03', '2026-11-05 met')), ['next 2026-12-03']));

  it('stands when the search is over', () => {
    deepEqual(dueOn('2026-11-03', { ...notes('2026-11-20', asked), 'me.md': '---\ntype: profile\nsearch: over\n---\n' }), ['next 2026-11-20']);
  });
});
