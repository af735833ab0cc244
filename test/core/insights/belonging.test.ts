import { deepEqual, equal } from 'node:assert/strict';
import { due, person, role, state } from '../../support/notes';

const company = '---\ntype: company\n---\n';
const notes = (...log: string[]) => ({ 'ana.md': person(log), 'Platform.md': role(['status: open', 'aliases: [Staff engineer]']), 'Data.md': role(['status: open']), 'Northwind.md': company });
const dueOn = (on: string, ...log: string[]) => due(notes(...log), on);
const platform = '2026-11-02 asked [[Platform]]';
const data = '2026-11-02 asked [[Data]]';

describe('what ask an entry belongs to', () => {
  it('that of the role it links to', () => {
    deepEqual(dueOn('2026-11-09', platform, data, '2026-11-09 checked-in [[Platform]]'), ['nudge 2026-11-14 Data']);
    deepEqual(dueOn('2026-11-03', platform, data, '2026-11-03 referred [[Data]]'), ['nudge 2026-11-09 Platform']);
  });

  it('that of the role it links to by alias, path or another case', () => {
    for (const link of ['[[Staff engineer]]', '[[platform]]', '[[Platform#Notes]]', '[the role](Platform.md)']) {
      deepEqual(dueOn('2026-11-09', platform, data, `2026-11-09 checked-in ${link}`), ['nudge 2026-11-14 Data'], link);
    }
  });

  it('every ask that runs, when it has no link', () => {
    const log = [platform, data, '2026-11-09 checked-in', '2026-11-16 messaged'];
    deepEqual(dueOn('2026-11-16', ...log), []);
    equal(state(notes(...log), '2026-11-23'), 'let-go');
  });

  it('every ask that runs, when its link names no role asked of this person', () => {
    for (const link of ['[[Northwind]]', '[[Nowhere]]']) deepEqual(dueOn('2026-11-16', platform, `2026-11-09 checked-in ${link}`, `2026-11-16 messaged ${link}`), [], link);
    deepEqual(dueOn('2026-11-16', platform, '2026-11-09 checked-in [[Data]]', '2026-11-16 messaged [[Data]]'), []);
  });

  it('every ask that runs, each by its own days', () => {
    deepEqual(dueOn('2026-11-09', platform, '2026-11-06 asked [[Data]]', '2026-11-09 checked-in'), ['nudge 2026-11-14 Data']);
  });

  it('none that has run its course', () => {
    const done = ['2026-11-02 asked [[Platform]]', '2026-11-03 referred', '2026-11-16 updated', '2026-11-23 shared'];
    deepEqual(dueOn('2026-12-01', ...done, '2026-12-01 agreed'), ['maintain 2027-01-01']);
  });

  it('an agreed that names a company answers the asks that run', () => {
    deepEqual(dueOn('2026-11-03', platform, '2026-11-03 agreed [[Northwind]]'), ['check-in 2026-11-09 Platform']);
  });

  it('only the first link counts', () => {
    deepEqual(dueOn('2026-11-09', platform, data, '2026-11-09 checked-in [[Platform]] and [[Data]]'), ['nudge 2026-11-14 Data']);
  });
});

describe('a role without a note', () => {
  it('is known by the text of its link, case ignored', () => {
    deepEqual(dueOn('2026-11-02', '2026-11-02 asked [[Ghost role]]'), ['nudge 2026-11-09 Ghost role']);
    deepEqual(dueOn('2026-11-05', '2026-11-02 asked [[Ghost role]]', data, '2026-11-05 referred [[ghost role]]', '2026-11-05 declined [[Data]]', '2026-11-05 thanked'), ['update 2026-11-16 Ghost role']);
  });

  it('is another than one of another text', () => {
    deepEqual(dueOn('2026-11-09', '2026-11-02 asked [[Ghost role]]', '2026-11-02 asked [[Other ghost]]', '2026-11-09 checked-in [[Ghost role]]'), ['nudge 2026-11-14 Other ghost']);
  });
});

describe('asked without a link', () => {
  it('asks for the one running ask again', () => {
    deepEqual(dueOn('2026-11-10', platform, '2026-11-10 asked'), ['nudge 2026-11-17 Platform']);
  });

  it('is an ask without a role when none runs', () => {
    deepEqual(dueOn('2026-11-02', '2026-11-02 asked'), ['nudge 2026-11-09']);
    equal(state(notes('2026-11-02 asked'), '2026-11-02'), 'asked');
  });

  it('is an ask without a role when several run', () => {
    const log = [platform, data, '2026-11-03 asked', '2026-11-09 checked-in [[Platform]]', '2026-11-09 checked-in [[Data]]'];
    deepEqual(dueOn('2026-11-09', ...log), ['nudge 2026-11-14']);
  });

  it('takes its role from a later entry that names one', () => {
    deepEqual(dueOn('2026-11-05', '2026-11-02 asked', '2026-11-05 replied [[Platform]]'), ['check-in 2026-11-10 Platform']);
    deepEqual(dueOn('2026-11-05', '2026-11-02 asked', '2026-11-05 agreed [[Platform]]'), ['check-in 2026-11-10 Platform']);
    deepEqual(dueOn('2026-11-05', '2026-11-02 asked', '2026-11-05 referred [[Ghost role]]'), ['update 2026-11-16 Ghost role']);
  });

  it('takes no role from a link to a company', () => {
    deepEqual(dueOn('2026-11-05', '2026-11-02 asked', '2026-11-05 replied [[Northwind]]'), ['check-in 2026-11-10']);
  });

  it('asks anew when the only ask before it has run its course', () => {
    const done = ['2026-11-02 asked [[Platform]]', '2026-11-03 referred', '2026-11-16 updated', '2026-11-23 shared'];
    deepEqual(dueOn('2026-12-01', ...done, '2026-12-01 asked'), ['nudge 2026-12-08']);
  });
});

describe('help that came unasked', () => {
  it('agreed starts the agreed track on its own day', () => {
    deepEqual(dueOn('2026-11-02', '2026-11-02 agreed [[Platform]]'), ['check-in 2026-11-09 Platform']);
    equal(state(notes('2026-11-02 agreed [[Platform]]'), '2026-11-02'), 'agreed');
  });

  it('referred does, and has closed the check-in', () => {
    deepEqual(dueOn('2026-11-02', '2026-11-02 referred [[Platform]]'), ['update 2026-11-16 Platform']);
    equal(state(notes('2026-11-02 referred [[Platform]]'), '2026-11-02'), 'referred');
  });

  it('needs a role', () => {
    deepEqual(dueOn('2026-11-02', '2026-11-02 agreed'), ['maintain 2026-12-02']);
    deepEqual(dueOn('2026-11-02', '2026-11-02 referred [[Northwind]]'), ['maintain 2026-12-02']);
    equal(state(notes('2026-11-02 referred'), '2026-11-02'), 'nurturing');
  });

  it('is for that role alone: another ask stays as it was', () => {
    deepEqual(dueOn('2026-11-03', platform, '2026-11-03 referred [[Data]]'), ['nudge 2026-11-09 Platform']);
  });

  it('is nothing but an answer when the role was asked for', () => {
    deepEqual(dueOn('2026-11-05', platform, '2026-11-05 agreed [[Platform]]'), ['check-in 2026-11-10 Platform']);
  });

  it('other answers start nothing', () => {
    for (const verb of ['replied', 'insight', 'advised', 'talked']) deepEqual(dueOn('2026-11-02', `2026-11-02 ${verb} [[Platform]]`), ['maintain 2026-12-02'], verb);
  });

  it('a second referral of one role starts nothing anew', () => {
    deepEqual(dueOn('2026-11-10', '2026-11-02 referred [[Platform]]', '2026-11-10 referred [[Platform]]'), ['update 2026-11-16 Platform']);
  });
});

describe('where the events of a person belong', () => {
  it('in another note they count for nothing', () => {
    const files = { 'ana.md': person(['2026-10-20 messaged']), 'Platform.md': role([], ['2026-11-02 asked [[ana]]', '2026-11-03 replied [[ana]]']) };
    deepEqual(due(files, '2026-11-03'), ['maintain 2026-11-20']);
    equal(state(files, '2026-11-03'), 'nurturing');
  });

  it('in the note of another person they are of that person', () => {
    deepEqual(due({ 'ana.md': person(['2026-11-02 asked [[ben]]']), 'ben.md': person() }, '2026-11-02'), ['nudge 2026-11-09 ben']);
  });

  it('a role verb in the log of a person is no touch', () => {
    deepEqual(dueOn('2026-11-05', '2026-11-02 messaged', '2026-11-05 interview [[Platform]]'), ['maintain 2026-12-02']);
  });

  it('applied in the log of a person is an update to them', () => {
    deepEqual(dueOn('2026-11-11', platform, '2026-11-03 agreed', '2026-11-11 applied'), ['share 2026-11-23 Platform']);
  });
});
