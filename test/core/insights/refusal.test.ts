import { deepEqual, equal } from 'node:assert/strict';
import { due, person, role, state } from '../../support/notes';

const notes = (...log: string[]) => ({ 'ana.md': person(log), 'Platform.md': role(['status: open']), 'Data.md': role(['status: open']) });
const dueOn = (on: string, ...log: string[]) => due(notes(...log), on);
const stateOn = (on: string, ...log: string[]) => state(notes(...log), on);
const asked = '2026-11-02 asked [[Platform]]';
const declined = '2026-11-05 declined';

describe('after a no', () => {
  it('C8: thank within two days, and no nudge', () => {
    deepEqual(dueOn('2026-11-05', asked, declined), ['thank 2026-11-07 Platform']);
    equal(stateOn('2026-11-05', asked, declined), 'declined');
  });

  for (const verb of ['thanked', 'messaged', 'talked']) {
    it(`C8: ${verb} closes the thank; then nothing for 90 days`, () => deepEqual(dueOn('2026-11-06', asked, declined, `2026-11-06 ${verb}`), ['maintain 2027-02-03']));
  }

  for (const verb of ['shared', 'checked-in', 'updated', 'replied', 'engaged']) {
    it(`C8: ${verb} does not close the thank`, () => {
      deepEqual(dueOn('2026-11-06', asked, declined, `2026-11-06 ${verb}`), ['thank 2026-11-07 Platform']);
    });
  }

  it('C8: a no to two asks, taken back for one of them, is thanked for as a no to the other', () => {
    deepEqual(dueOn('2026-11-06', asked, '2026-11-02 asked [[Data]]', declined, '2026-11-06 agreed [[Platform]]').filter((each) => each.startsWith('thank')), ['thank 2026-11-07 Data']);
  });

  it('C8: a message before the no does not close the thank', () => {
    deepEqual(dueOn('2026-11-05', asked, '2026-11-05 messaged', declined), ['thank 2026-11-07 Platform']);
  });

  it('C5, C8: keeping in touch comes on the later of 90 days and the cadence', () => {
    deepEqual(dueOn('2027-01-20', asked, declined, '2027-01-20 replied'), ['maintain 2027-02-20']);
    const files = { ...notes(), 'ana.md': person([asked, declined, '2026-11-07 thanked'], ['cadence: quarterly']) };
    deepEqual(due(files, '2026-11-08'), ['maintain 2027-02-07']);
  });

  it('C8: a touch does not shorten the 90 days', () => {
    deepEqual(dueOn('2026-11-20', asked, declined, '2026-11-07 thanked', '2026-11-20 shared'), ['maintain 2027-02-03']);
  });

  it('C8: declined is the state for 90 days, whatever is logged', () => {
    const log = [asked, declined, '2026-11-07 thanked', '2026-11-20 shared'];
    equal(stateOn('2027-02-02', ...log), 'declined');
    equal(stateOn('2027-02-03', ...log), 'nurturing');
  });

  it('C8: something shared about the role does not end the 90 days, nor the state', () => {
    equal(stateOn('2026-11-26', asked, declined, '2026-11-07 thanked', '2026-11-25 shared [[Platform]]'), 'declined');
  });

  it('C8: asking again for the same role, against the advice, starts anew', () => {
    deepEqual(dueOn('2026-11-20', asked, declined, '2026-11-06 thanked', '2026-11-20 asked [[Platform]]'), ['nudge 2026-11-27 Platform']);
  });

  it('C8: agreeing after all needs no thanks for the no', () => {
    deepEqual(dueOn('2026-11-06', asked, declined, '2026-11-06 agreed'), ['check-in 2026-11-11 Platform']);
  });

  it('C8: a no that was undone stays so, whatever comes later', () => {
    deepEqual(dueOn('2026-11-20', asked, declined, '2026-11-08 agreed', '2026-11-20 declined'), ['thank 2026-11-22 Platform']);
    deepEqual(dueOn('2026-11-10', asked, declined, '2026-11-08 agreed', '2026-11-10 hesitated'), []);
  });

  it('C8: the thank lapses after thirty days', () => {
    deepEqual(dueOn('2026-12-06', asked, declined), ['thank 2026-11-07 Platform']);
    deepEqual(dueOn('2026-12-07', asked, declined), ['maintain 2027-02-03']);
  });

  it('C8: a hesitation about the same role does not soften it', () => {
    equal(stateOn('2026-11-08', asked, declined, '2026-11-06 thanked', '2026-11-08 hesitated [[Platform]]'), 'declined');
  });

  it('C5: a no that was undone holds keeping in touch back no longer', () => {
    deepEqual(dueOn('2026-11-23', asked, declined, '2026-11-08 agreed', '2026-11-16 updated', '2026-11-23 shared'), ['maintain 2026-12-23']);
  });

  it('C8: a no to two asks stands until both are agreed to', () => {
    const log = [asked, '2026-11-02 asked [[Data]]', declined, '2026-11-06 agreed [[Platform]]'];
    deepEqual(dueOn('2026-11-06', ...log).map((line) => line.slice(0, 16)), ['thank 2026-11-07']);
    deepEqual(dueOn('2026-11-06', ...log, '2026-11-06 agreed [[Data]]'), ['check-in 2026-11-11 Platform']);
  });

  it('C8: a no stands when something else is agreed to', () => {
    deepEqual(dueOn('2026-11-06', asked, declined, '2026-11-06 agreed [[Data]]'), ['thank 2026-11-07 Platform']);
  });

  it('C8: a no to nothing in particular is undone by any yes', () => {
    deepEqual(dueOn('2026-11-06', declined, '2026-11-06 agreed [[Platform]]'), ['check-in 2026-11-13 Platform']);
  });

  it('C8: a no is undone by a yes to the same, asked again', () => {
    deepEqual(dueOn('2026-11-12', asked, declined, '2026-11-10 asked [[Platform]]', '2026-11-12 agreed'), ['check-in 2026-11-17 Platform']);
  });

  it('C8: only agreed or referred undoes it', () => {
    for (const verb of ['replied', 'talked', 'advised', 'insight', 'hesitated']) equal(stateOn('2026-11-08', asked, declined, '2026-11-06 thanked', `2026-11-08 ${verb}`), 'declined', verb);
    equal(stateOn('2026-11-08', asked, declined, '2026-11-06 thanked', '2026-11-08 agreed'), 'agreed');
    equal(stateOn('2026-11-08', asked, declined, '2026-11-06 thanked', '2026-11-08 referred'), 'referred');
  });

  it('C8: agreed after a no goes on with the agreed track', () => {
    deepEqual(dueOn('2026-11-08', asked, declined, '2026-11-06 thanked', '2026-11-08 agreed [[Platform]]'), ['check-in 2026-11-13 Platform']);
  });

  it('a no after agreeing is a no', () => {
    deepEqual(dueOn('2026-11-08', asked, '2026-11-03 agreed', declined, '2026-11-08 thanked'), ['maintain 2027-02-03']);
    equal(stateOn('2026-11-08', asked, '2026-11-03 agreed', declined, '2026-11-08 thanked'), 'declined');
  });

  it('C8: an unlinked agreed after a no belongs to the ask declined last', () => {
    const log = [asked, '2026-11-02 asked [[Data]]', '2026-11-04 declined [[Data]]', '2026-11-05 declined [[Platform]]', '2026-11-07 thanked'];
    deepEqual(dueOn('2026-11-10', ...log, '2026-11-10 agreed'), ['check-in 2026-11-15 Platform']);
    deepEqual(dueOn('2026-11-10', ...log, '2026-11-10 referred'), ['update 2026-11-16 Platform']);
  });

  it('C8: an unlinked agreed after a no belongs to the ask declined last though another still runs', () => {
    const log = [asked, '2026-11-02 asked [[Data]]', '2026-11-05 declined [[Data]]', '2026-11-07 thanked'];
    deepEqual(dueOn('2026-11-10', ...log, '2026-11-10 agreed'), ['check-in 2026-11-15 Data']);
  });

  it('C8: an unlinked agreed belongs to an ask made after the no', () => {
    deepEqual(dueOn('2026-11-12', asked, declined, '2026-11-06 thanked', '2026-11-10 asked [[Data]]', '2026-11-12 agreed'), ['check-in 2026-11-17 Data']);
  });

  it('C8: a no ends the nudges of every ask made before it', () => {
    const log = [asked, '2026-11-03 asked [[Data]]', '2026-11-05 declined [[Platform]]', '2026-11-07 thanked'];
    deepEqual(dueOn('2026-11-20', ...log), ['maintain 2027-02-03']);
    equal(stateOn('2026-11-20', ...log), 'asked');
  });

  it('C8: an ask whose nudges a no ended has none that could lapse', () => {
    const log = [asked, '2026-11-03 asked [[Data]]', '2026-11-05 declined [[Platform]]', '2026-11-07 thanked'];
    deepEqual(dueOn('2027-02-03', ...log), ['maintain 2027-02-03']);
  });

  it('C8: an ask whose nudges a no ended can still be answered', () => {
    const log = [asked, '2026-11-03 asked [[Data]]', '2026-11-05 declined [[Platform]]', '2026-11-07 thanked'];
    deepEqual(dueOn('2026-11-20', ...log, '2026-11-20 agreed [[Data]]'), ['check-in 2026-11-25 Data']);
  });

  it('C8: a no about one role leaves the agreed track of another alone', () => {
    const log = [asked, '2026-11-02 asked [[Data]]', '2026-11-03 agreed [[Data]]', '2026-11-05 declined [[Platform]]', '2026-11-06 thanked [[Platform]]'];
    deepEqual(dueOn('2026-11-06', ...log), ['check-in 2026-11-11 Data']);
  });

  it('C8: an ask made after the no has its nudges', () => {
    deepEqual(dueOn('2026-11-10', asked, declined, '2026-11-07 thanked', '2026-11-10 asked [[Data]]'), ['nudge 2026-11-17 Data']);
    equal(stateOn('2026-11-10', asked, declined, '2026-11-07 thanked', '2026-11-10 asked [[Data]]'), 'asked');
  });

  it('C8: a no to a running ask leaves no nudge at all when it names no role', () => {
    deepEqual(dueOn('2026-11-08', asked, '2026-11-02 asked [[Data]]', declined, '2026-11-07 thanked'), ['maintain 2027-02-03']);
  });

  it('C8: a no that no ask came before is thanked for, too', () => {
    deepEqual(dueOn('2026-11-05', declined), ['thank 2026-11-07']);
    deepEqual(dueOn('2026-11-07', declined, '2026-11-07 thanked'), ['maintain 2027-02-03']);
  });

  it('C8, C11: with the search over, the thank stays due', () => {
    const files = { ...notes(asked, declined), 'me.md': '---\ntype: profile\nsearch: over\n---\n' };
    deepEqual(due(files, '2026-11-05'), ['thank 2026-11-07 Platform']);
  });
});

describe('after a hesitation', () => {
  const hesitated = '2026-11-05 hesitated';

  it('C9: no step and no keeping in touch for 90 days', () => {
    equal(stateOn('2026-11-05', asked, hesitated), 'hesitant');
    deepEqual(dueOn('2026-11-05', asked, hesitated), []);
    deepEqual(dueOn('2027-02-02', asked, hesitated), []);
    equal(stateOn('2027-02-02', asked, hesitated), 'hesitant');
    deepEqual(dueOn('2027-02-03', asked, hesitated), ['maintain 2027-02-03']);
    equal(stateOn('2027-02-03', asked, hesitated), 'nurturing');
  });

  for (const verb of ['shared', 'messaged', 'replied']) {
    it(`C9: ${verb} ends the rest, not the hesitation`, () => {
      deepEqual(dueOn('2026-11-20', asked, hesitated, `2026-11-20 ${verb}`), ['maintain 2026-12-20']);
      equal(stateOn('2026-11-20', asked, hesitated, `2026-11-20 ${verb}`), 'nurturing');
    });
  }

  it('C9: engaged does not end the rest', () => {
    deepEqual(dueOn('2026-11-20', asked, hesitated, '2026-11-20 engaged'), []);
    equal(stateOn('2026-11-20', asked, hesitated, '2026-11-20 engaged'), 'hesitant');
  });

  for (const verb of ['agreed', 'referred']) {
    it(`C9: ${verb} undoes it`, () => equal(stateOn('2026-11-20', asked, hesitated, `2026-11-20 ${verb}`), verb));
  }

  it('C9: agreed goes on with the agreed track', () => {
    deepEqual(dueOn('2026-11-20', asked, hesitated, '2026-11-20 agreed'), ['check-in 2026-11-25 Platform']);
  });

  it('C9: it ends the nudges of every ask made before it; other tracks go on', () => {
    const log = [asked, '2026-11-02 asked [[Data]]', '2026-11-03 agreed [[Platform]]', '2026-11-04 hesitated [[Data]]'];
    deepEqual(dueOn('2026-11-04', ...log), ['check-in 2026-11-09 Platform']);
    deepEqual(dueOn('2026-11-08', asked, '2026-11-03 asked [[Data]]', '2026-11-04 hesitated [[Data]]'), []);
    deepEqual(dueOn('2026-11-08', asked, '2026-11-03 asked [[Data]]', '2026-11-04 hesitated [[Platform]]'), []);
  });

  it('C9: a hesitation that no ask came before is a touch like any other', () => {
    deepEqual(dueOn('2026-11-08', '2026-11-02 messaged', hesitated), ['maintain 2026-12-05']);
  });

  it('C9: what was shared meanwhile does not take the place of the agreed track', () => {
    deepEqual(dueOn('2026-12-01', asked, hesitated, '2026-11-25 shared', '2026-12-01 agreed'), ['check-in 2026-12-06 Platform']);
  });

  it('C9: other asks, whose nudges it ended, make nobody rest anew', () => {
    const log = [asked, '2026-11-03 asked [[Data]]', '2026-11-05 hesitated [[Platform]]', '2026-11-20 shared'];
    deepEqual(dueOn('2027-01-12', ...log), ['maintain 2026-12-20']);
  });

  it('C8: hesitated, then declined, is a no', () => {
    deepEqual(dueOn('2026-11-10', asked, hesitated, '2026-11-10 declined'), ['thank 2026-11-12 Platform']);
    equal(stateOn('2026-11-10', asked, hesitated, '2026-11-10 declined'), 'declined');
  });
});
