import { deepEqual, equal } from 'node:assert/strict';
import { due, person, role, state } from '../../support/notes';

const notes = (...log: string[]) => ({ 'ana.md': person(log), 'Platform.md': role(['status: open']) });
const dueOn = (on: string, ...log: string[]) => due(notes(...log), on);
const asked = '2026-11-02 asked [[Platform]]';
const agreed = '2026-11-03 agreed';

describe('after an ask, while nothing comes back', () => {
  it('C6: the first nudge is due after seven days', () => {
    deepEqual(due(notes('2026-11-02 asked [[Platform]]'), '2026-11-03'), ['nudge 2026-11-09 Platform']);
  });

  it('C6: the second nudge is due seven days after the first was made', () => {
    deepEqual(due(notes('2026-11-02 asked [[Platform]]', '2026-11-12 checked-in'), '2026-11-12'), ['nudge 2026-11-19 Platform']);
  });

  for (const verb of ['checked-in', 'messaged', 'updated']) {
    it(`C6: ${verb} closes a nudge`, () => deepEqual(dueOn('2026-11-09', asked, `2026-11-09 ${verb}`), ['nudge 2026-11-16 Platform']));
  }

  for (const verb of ['shared', 'connected', 'helped', 'thanked']) {
    it(`C6, C12: ${verb} closes no nudge, and moves it by the gap`, () => deepEqual(dueOn('2026-11-09', asked, `2026-11-09 ${verb}`), ['nudge 2026-11-14 Platform']));
  }

  for (const verb of ['engaged', 'note', 'pondered']) {
    it(`C6: ${verb} neither closes nor moves a nudge`, () => deepEqual(dueOn('2026-11-09', asked, `2026-11-09 ${verb}`), ['nudge 2026-11-09 Platform']));
  }

  it('C6: a message from two days before a nudge on closes it', () => {
    deepEqual(dueOn('2026-11-07', asked, '2026-11-07 messaged'), ['nudge 2026-11-14 Platform']);
  });

  it('C6: a message three days before a nudge does not close it', () => {
    deepEqual(dueOn('2026-11-06', asked, '2026-11-06 messaged'), ['nudge 2026-11-11 Platform']);
  });

  it('C6: the two days are counted from the day seven days after the ask, whether or not the gap has moved it', () => {
    deepEqual(dueOn('2026-11-08', asked, '2026-11-06 messaged', '2026-11-08 messaged'), ['nudge 2026-11-15 Platform']);
  });

  it('C6: the second nudge, too, is closed from two days before it on', () => {
    const log = [asked, '2026-11-09 checked-in'];
    deepEqual(dueOn('2026-11-13', ...log, '2026-11-13 messaged'), ['nudge 2026-11-18 Platform']);
    deepEqual(dueOn('2026-11-14', ...log, '2026-11-14 messaged'), []);
    equal(state(notes(...log, '2026-11-14 messaged'), '2026-11-21'), 'let-go');
  });

  it('C7: nothing is due between the second nudge and letting go, and then the person rests', () => {
    const log = ['2026-11-02 asked [[Platform]]', '2026-11-09 checked-in', '2026-11-16 messaged'];
    deepEqual(due(notes(...log), '2026-11-22'), []);
    equal(state(notes(...log), '2026-11-22'), 'asked');
    equal(state(notes(...log), '2026-11-23'), 'let-go');
    deepEqual(due(notes(...log), '2026-11-23'), []);
    deepEqual(due(notes(...log), '2027-02-21'), ['maintain 2027-02-21']);
  });

  it('C7: a third message is no nudge, and does not move the day of letting go', () => {
    const log = ['2026-11-02 asked [[Platform]]', '2026-11-09 checked-in', '2026-11-16 messaged', '2026-11-21 messaged'];
    equal(state(notes(...log), '2026-11-22'), 'asked');
    equal(state(notes(...log), '2026-11-23'), 'let-go');
  });

  it('C7: with one nudge by setting, the ask is let go seven days after it', () => {
    const log = notes(asked, '2026-11-09 checked-in');
    deepEqual(due(log, '2026-11-15', { nudges: 1 }), []);
    deepEqual(due(log, '2027-02-13', { nudges: 1 }), []);
    deepEqual(due(log, '2027-02-14', { nudges: 1 }), ['maintain 2027-02-14']);
  });

  it('C7: a nudge thirty days overdue lets the ask go', () => {
    deepEqual(dueOn('2026-12-08', asked), ['nudge 2026-11-09 Platform']);
    deepEqual(dueOn('2026-12-09', asked), []);
    equal(state(notes(asked), '2026-12-08'), 'asked');
    equal(state(notes(asked), '2026-12-09'), 'let-go');
  });

  it('C7: a lapsed second nudge lets the ask go, too', () => {
    const log = [asked, '2026-11-09 checked-in'];
    deepEqual(dueOn('2026-12-15', ...log), ['nudge 2026-11-16 Platform']);
    deepEqual(dueOn('2026-12-16', ...log), []);
    equal(state(notes(...log), '2026-12-16'), 'let-go');
  });

  it('a message made when the nudge had lapsed is a touch, and nudges no more', () => {
    deepEqual(dueOn('2026-12-20', asked, '2026-12-20 checked-in'), ['maintain 2027-01-20']);
  });

  it('entries before the ask count for nothing in its sequence', () => {
    deepEqual(dueOn('2026-11-02', '2026-11-01 agreed', asked), ['nudge 2026-11-09 Platform']);
    deepEqual(dueOn('2026-11-02', '2026-11-02 replied', asked), ['nudge 2026-11-09 Platform']);
  });
});

describe('after an ask that was answered', () => {
  for (const answer of ['replied', 'agreed', 'insight', 'advised', 'talked']) {
    it(`C2: ${answer} asks for a check-in a week after the ask`, () => deepEqual(dueOn('2026-11-03', asked, `2026-11-03 ${answer}`), ['check-in 2026-11-09 Platform']));
  }

  it('C2: met is an answer, too, and asks for its own follow-up first', () => {
    deepEqual(dueOn('2026-11-03', asked, '2026-11-03 met'), ['after-meeting 2026-11-05']);
    deepEqual(dueOn('2026-11-04', asked, '2026-11-03 met', '2026-11-04 messaged'), ['check-in 2026-11-09 Platform']);
  });

  it('C2, C12: a late answer moves the check-in', () => {
    deepEqual(dueOn('2026-11-08', asked, '2026-11-08 agreed'), ['check-in 2026-11-13 Platform']);
  });

  for (const verb of ['checked-in', 'talked', 'referred']) {
    it(`C2, C3: ${verb} closes the check-in, and the update is due two weeks after the ask`, () => {
      deepEqual(dueOn('2026-11-09', asked, agreed, `2026-11-09 ${verb}`), ['update 2026-11-16 Platform']);
    });
  }

  for (const verb of ['messaged', 'replied', 'updated', 'thanked', 'shared']) {
    it(`C2: ${verb} a week after the ask closes no check-in`, () => deepEqual(dueOn('2026-11-09', asked, agreed, `2026-11-09 ${verb}`), ['check-in 2026-11-14 Platform']));
  }

  it('C2: a check-in counts from five days before its day on', () => {
    deepEqual(dueOn('2026-11-04', asked, agreed, '2026-11-04 checked-in'), ['update 2026-11-16 Platform']);
    deepEqual(dueOn('2026-11-03', asked, agreed, '2026-11-03 checked-in'), ['check-in 2026-11-09 Platform']);
  });

  it('C2: their referral closes the check-in whenever it comes, the first answer included', () => {
    deepEqual(dueOn('2026-11-03', asked, '2026-11-03 referred'), ['update 2026-11-16 Platform']);
    deepEqual(dueOn('2026-11-02', asked, '2026-11-02 referred'), ['update 2026-11-16 Platform']);
  });

  it('C2: an answer that is a talk does not close the check-in; a second talk does', () => {
    deepEqual(dueOn('2026-11-09', asked, '2026-11-09 talked'), ['check-in 2026-11-14 Platform']);
    deepEqual(dueOn('2026-11-10', asked, '2026-11-09 talked', '2026-11-10 talked'), ['update 2026-11-16 Platform']);
  });

  it('C2: what was sent before the first answer closed nudges only', () => {
    deepEqual(dueOn('2026-11-10', asked, '2026-11-09 checked-in', '2026-11-10 agreed'), ['check-in 2026-11-15 Platform']);
  });

  it('C2: on one day, the order of the log says what came before the answer', () => {
    deepEqual(dueOn('2026-11-09', asked, '2026-11-09 checked-in', '2026-11-09 agreed'), ['check-in 2026-11-14 Platform']);
    deepEqual(dueOn('2026-11-09', asked, '2026-11-09 agreed', '2026-11-09 checked-in'), ['update 2026-11-16 Platform']);
  });

  for (const verb of ['updated', 'thanked']) {
    it(`C3: ${verb} closes the update and the check-in before it`, () => deepEqual(dueOn('2026-11-11', asked, agreed, `2026-11-11 ${verb}`), ['share 2026-11-23 Platform']));
  }

  it('C3: nothing within four days of the first answer closes the update', () => {
    deepEqual(dueOn('2026-11-16', asked, '2026-11-12 agreed', '2026-11-16 thanked'), ['check-in 2026-11-21 Platform']);
    deepEqual(dueOn('2026-11-17', asked, '2026-11-12 agreed', '2026-11-17 thanked'), ['share 2026-11-23 Platform']);
  });

  it('C4: nothing within four days of the first answer closes the share', () => {
    deepEqual(dueOn('2026-11-24', asked, '2026-11-20 referred', '2026-11-24 shared'), ['update 2026-11-29 Platform']);
    deepEqual(dueOn('2026-11-25', asked, '2026-11-20 referred', '2026-11-25 shared'), ['maintain 2026-12-25']);
  });

  for (const verb of ['shared', 'connected', 'helped']) {
    it(`C4, C5: ${verb} closes the share, and then it is monthly`, () => {
      deepEqual(dueOn('2026-11-23', asked, agreed, '2026-11-16 updated', `2026-11-23 ${verb}`), ['maintain 2026-12-23']);
    });
  }

  it('C4: with the update made, a share counts from five days before its day on', () => {
    const log = [asked, agreed, '2026-11-11 updated'];
    deepEqual(dueOn('2026-11-18', ...log, '2026-11-18 shared'), ['maintain 2026-12-18']);
    deepEqual(dueOn('2026-11-17', ...log, '2026-11-17 shared'), ['share 2026-11-23 Platform']);
  });

  it('C4: a share before its day closes neither the open update nor itself', () => {
    const log = [asked, agreed, '2026-11-09 checked-in', '2026-11-18 shared'];
    deepEqual(dueOn('2026-11-18', ...log), ['update 2026-11-23 Platform']);
    deepEqual(dueOn('2026-11-23', ...log, '2026-11-23 updated'), ['share 2026-11-28 Platform']);
  });

  it('C4: a share on its day closes all before it', () => {
    deepEqual(dueOn('2026-11-23', asked, agreed, '2026-11-23 shared'), ['maintain 2026-12-23']);
  });

  it('a step thirty days overdue counts as closed, and the next one takes over', () => {
    const log = [asked, agreed];
    deepEqual(dueOn('2026-12-08', ...log), ['check-in 2026-11-09 Platform']);
    deepEqual(dueOn('2026-12-09', ...log), ['update 2026-11-16 Platform']);
    deepEqual(dueOn('2026-12-16', ...log), ['share 2026-11-23 Platform']);
    deepEqual(dueOn('2026-12-23', ...log), ['maintain 2026-12-03']);
  });

  it('C7: an answer reopens what was let go', () => {
    const log = [asked, '2026-11-09 checked-in', '2026-11-16 messaged', '2026-12-01 replied'];
    deepEqual(dueOn('2026-12-01', ...log), ['check-in 2026-12-06 Platform']);
    equal(state(notes(...log), '2026-12-01'), 'agreed');
  });

  it('asking again for the same role starts anew', () => {
    deepEqual(dueOn('2026-11-12', asked, '2026-11-09 checked-in', '2026-11-12 asked [[Platform]]'), ['nudge 2026-11-19 Platform']);
    deepEqual(dueOn('2026-11-12', asked, agreed, '2026-11-12 asked [[Platform]]'), ['nudge 2026-11-19 Platform']);
  });
});

describe('an ask whose role is over', () => {
  const withRole = (fields: string[], roleLog: string[], on: string) => due({ 'ana.md': person([asked]), 'Platform.md': role(fields, roleLog) }, on);

  for (const status of ['hired', 'rejected', 'withdrawn', 'closed']) {
    it(`C5: ${status} by its status ends the sequence, and keeping in touch goes on`, () => deepEqual(withRole([`status: ${status}`], [], '2026-11-05'), ['maintain 2026-12-02']));
  }

  for (const verb of ['hired', 'rejected', 'withdrew']) {
    it(`C5: ${verb} in its log ends the sequence, whatever the status`, () => deepEqual(withRole(['status: open'], [`2026-11-04 ${verb}`], '2026-11-05'), ['maintain 2026-12-02']));
  }

  it('the last role verb of its log decides', () => {
    deepEqual(withRole([], ['2026-11-03 rejected', '2026-11-04 interview'], '2026-11-05'), ['nudge 2026-11-09 Platform']);
  });

  it('an end after the day asked about is not known yet', () => {
    deepEqual(withRole([], ['2026-11-08 rejected'], '2026-11-07'), ['nudge 2026-11-09 Platform']);
  });
});
