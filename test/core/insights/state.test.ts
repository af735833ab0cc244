import { equal } from 'node:assert/strict';
import { labelOfState, type State } from '../../../src/core/insights/state';
import { person, role, state } from '../../support/notes';

const rated = ['relationship: 3', 'influence: 3', 'relevance: 3', 'timing: 3', 'company: "[[Northwind]]"'];
const company = '---\ntype: company\naliases: [NW]\n---\n';
const platform = role(['company: "[[Northwind]]"', 'status: open']);
const files = (fields: string[], ...log: string[]) => ({ 'ana.md': person(log, fields), 'Platform.md': platform, 'Data.md': role(['status: open']), 'Northwind.md': company });
const on = (day: string, ...log: string[]) => state(files([], ...log), day, 'ana.md');
const readyOn = (day: string, fields: string[], ...log: string[]) => state(files(fields, ...log), day, 'ana.md');
const asked = '2026-11-02 asked [[Platform]]';

describe('the state of a person', () => {
  it('is new without a touch', () => {
    equal(on('2026-11-02'), 'new');
    equal(on('2026-11-02', '2026-11-01 engaged', '2026-11-01 note'), 'new');
    equal(on('2026-11-01', asked), 'new');
  });

  it('is nurturing with any touch', () => equal(on('2026-11-02', '2026-11-02 replied'), 'nurturing'));

  it('is asked after an ask', () => equal(on('2026-11-02', asked), 'asked'));

  for (const answer of ['replied', 'agreed', 'insight', 'advised', 'introduced', 'talked', 'met']) {
    it(`is agreed after ${answer}`, () => equal(on('2026-11-03', asked, `2026-11-03 ${answer}`), 'agreed'));
  }

  it('is referred after their referral', () => equal(on('2026-11-03', asked, '2026-11-03 referred'), 'referred'));

  it('stays referred when they write again', () => equal(on('2026-11-05', asked, '2026-11-03 referred', '2026-11-05 replied'), 'referred'));

  it('comes from the latest ask', () => {
    equal(on('2026-11-05', asked, '2026-11-03 referred', '2026-11-05 asked [[Data]]'), 'asked');
    equal(on('2026-11-06', asked, '2026-11-05 asked [[Data]]', '2026-11-06 agreed [[Platform]]'), 'asked');
  });

  it('comes from the latest ask still in force', () => {
    equal(on('2026-12-10', '2026-11-02 asked [[Data]]', '2026-11-03 referred', '2026-11-20 asked [[Platform]]', '2026-11-21 hesitated [[Platform]]', '2026-11-22 updated [[Data]]'), 'referred');
  });

  it('loses an ask when its share is made', () => equal(on('2026-11-23', asked, '2026-11-03 referred', '2026-11-16 updated', '2026-11-23 shared'), 'nurturing'));

  it('loses an ask when its share has lapsed', () => {
    equal(on('2026-12-22', asked, '2026-11-03 referred'), 'referred');
    equal(on('2026-12-23', asked, '2026-11-03 referred'), 'nurturing');
  });

  it('loses an ask when its role is over', () => {
    equal(state({ ...files([], asked, '2026-11-03 referred'), 'Platform.md': role(['status: hired']) }, '2026-11-05', 'ana.md'), 'nurturing');
  });

  it('loses a no after 90 days', () => {
    equal(on('2027-01-31', asked, '2026-11-03 declined'), 'declined');
    equal(on('2027-02-01', asked, '2026-11-03 declined'), 'nurturing');
  });

  it('falls back on an older ask when the later one is declined no more', () => {
    const log = ['2026-11-01 referred [[Data]]', asked, '2026-11-03 declined [[Platform]]'];
    equal(on('2026-11-05', ...log), 'declined');
  });
});

describe('M5: ready', () => {
  it('is a score of 12, value given, and an open role at their company', () => {
    equal(readyOn('2026-11-03', rated, '2026-11-02 shared'), 'ready');
    equal(readyOn('2026-11-03', rated, '2026-11-02 connected'), 'ready');
    equal(readyOn('2026-11-03', rated, '2026-11-02 helped'), 'ready');
  });

  it('is not without value given', () => {
    equal(readyOn('2026-11-03', rated, '2026-11-02 messaged'), 'nurturing');
    equal(readyOn('2026-11-03', rated, '2026-11-02 engaged'), 'new');
    equal(readyOn('2026-11-03', rated, '2026-11-05 shared'), 'new');
  });

  it('M2: is not below 12, or unrated', () => {
    equal(readyOn('2026-11-03', [...rated.slice(1), 'relationship: 2'], '2026-11-02 shared'), 'nurturing');
    equal(readyOn('2026-11-03', ['relationship: 5', 'influence: 5', 'relevance: 5', 'company: "[[Northwind]]"'], '2026-11-02 shared'), 'nurturing');
  });

  it('is not without an open role at their company', () => {
    equal(readyOn('2026-11-03', rated.slice(0, 4), '2026-11-02 shared'), 'nurturing');
    equal(readyOn('2026-11-03', [...rated.slice(0, 4), 'company: Initech'], '2026-11-02 shared'), 'nurturing');
    equal(state({ ...files(rated, '2026-11-02 shared'), 'Platform.md': role(['company: "[[Northwind]]"', 'status: closed']) }, '2026-11-03', 'ana.md'), 'nurturing');
  });

  it('matches the company by alias and by plain text', () => {
    equal(readyOn('2026-11-03', [...rated.slice(0, 4), 'company: NW'], '2026-11-02 shared'), 'ready');
    equal(readyOn('2026-11-03', [...rated.slice(0, 4), 'company: northwind'], '2026-11-02 shared'), 'ready');
  });

  it('matches companies without a note by their names, case ignored', () => {
    const at = (mine: string, theirs: string) => state({ 'ana.md': person(['2026-11-02 shared'], [...rated.slice(0, 4), `company: ${mine}`]), 'Platform.md': role([`company: ${theirs}`]), 'Northwind.md': company }, '2026-11-03');
    equal(at('Initech', 'INITECH'), 'ready');
    equal(at('Initech', 'Globex'), 'nurturing');
    equal(at('Northwind', 'Initech'), 'nurturing');
    equal(at('Initech', 'Northwind'), 'nurturing');
  });

  it('is not by a role that names the company, but is another’s or nobody’s', () => {
    for (const fields of [['company: Globex', 'source: "[[Northwind]]"'], ['source: "[[Northwind]]"']]) equal(state({ ...files(rated, '2026-11-02 shared'), 'Platform.md': role(fields) }, '2026-11-03', 'ana.md'), 'nurturing');
    const at = (fields: string[]) => state({ 'ana.md': person(['2026-11-02 shared'], [...rated.slice(0, 4), 'company: Initech']), 'Platform.md': role(fields) }, '2026-11-03');
    equal(at(['company: Globex', 'source: Initech']), 'nurturing');
    equal(at(['source: Initech']), 'nurturing');
    equal(at(['company: Initech', 'source: Globex']), 'ready');
  });

  it('comes after what an ask says, and returns when it is over', () => {
    equal(readyOn('2026-11-03', rated, '2026-11-01 shared', asked), 'asked');
    equal(readyOn('2026-11-23', rated, asked, '2026-11-03 referred', '2026-11-16 updated', '2026-11-23 shared'), 'ready');
  });
});

describe('each state', () => {
  it('has a name of its own', () => {
    const states: State[] = ['paused', 'closed', 'do-not-contact', 'declined', 'hesitant', 'let-go', 'referred', 'agreed', 'asked', 'ready', 'nurturing', 'new'];
    equal(new Set(states.map((each) => labelOfState(each).message)).size, states.length);
  });
});
