import { deepEqual, equal } from 'node:assert/strict';
import { followUpsOf } from '../../../src/core/insights/followUps';
import { readRecord } from '../../../src/core/records/read';
import { campaign, due, person, role } from '../../support/notes';

const tasks = (body: string, type = 'person') => readRecord(`---\ntype: ${type}\n---\n${body}`, { id: 'ana.md', path: 'ana.md' })?.tasks.map(({ day, text }) => `${day} ${text}`);

describe('a task with a day', () => {
  for (const line of [
    '- [ ] 2026-12-01 send it',
    '* [ ] 2026-12-01 send it',
    '+ [ ] 2026-12-01 send it',
    '1. [ ] 2026-12-01 send it',
    '- [ ] **2026-12-01** send it',
    '- [ ] [[2026-12-01]] send it',
    '- [ ] send it 📅 2026-12-01',
    '- [ ] send it due:2026-12-01',
    '- [ ] send it [due:: 2026-12-01]',
    '- [ ] 2026-11-20 send it 📅 2026-12-01',
    '- [ ] 2026-11-20 send it due:2026-12-01',
    '- [ ] 2026-11-20 send it [due:: 2026-12-01]',
  ]) {
    it(`is read from “${line}”`, () => equal(tasks(`${line}\n`)?.[0]?.slice(0, 18), '2026-12-01 send it'));
  }

  for (const mark of ['x', 'X', '-']) it(`is not due when marked [${mark}]`, () => deepEqual(tasks(`- [${mark}] 2026-12-01 send it\n`), []));

  for (const line of ['- [ ] send it', '- 2026-12-01 send it', '[ ] 2026-12-01 send it', '- [] 2026-12-01 send it', '- [ ]2026-12-01 send it', '- [ ] 2026-02-30 send it']) {
    it(`is not “${line}”`, () => deepEqual(tasks(`${line}\n`), []));
  }

  it('may stand anywhere in the record', () => {
    const body = '- [ ] 2026-12-01 a\n\n# One\n> - [ ] 2026-12-02 b\n\n## Log\n- 2026-11-02 met\n  - [ ] 2026-12-03 c\n- [ ] 2026-12-04 d\n';
    deepEqual(tasks(body), ['2026-12-01 a', '2026-12-02 b', '2026-12-03 c', '2026-12-04 d']);
  });

  it('may stand in any kind of record', () => {
    for (const type of ['person', 'company', 'role', 'profile']) deepEqual(tasks('- [ ] 2026-12-01 a\n', type), ['2026-12-01 a'], type);
  });

  it('is none in a fenced block', () => deepEqual(tasks('```\n- [ ] 2026-12-01 a\n```\n'), []));
});

describe('a task as a follow-up', () => {
  const note = `${person(['2026-11-02 asked [[Platform]]'])}\n- [ ] 2026-11-05 send it\n- [ ] 2026-11-20 send more\n`;

  it('stands beside the computed one, on its own day', () => {
    deepEqual(due({ 'ana.md': note }, '2026-11-03'), ['task 2026-11-05', 'nudge 2026-11-09 Platform', 'task 2026-11-20']);
  });

  it('never lapses', () => deepEqual(due({ 'ana.md': `${person()}- [ ] 2026-11-05 send it\n` }, '2028-11-03'), ['task 2026-11-05']));

  it('is due for someone without a touch, and in a role that is over', () => {
    deepEqual(due({ 'ana.md': `${person()}\n- [ ] 2026-11-05 send it\n` }, '2026-11-03'), ['task 2026-11-05']);
    deepEqual(due({ 'Platform.md': `${role(['status: rejected'])}\n- [ ] 2026-11-05 send it\n` }, '2026-11-03').map((line) => line.slice(0, 15)), ['task 2026-11-05']);
  });

  it('has the person of the note it stands in, and none elsewhere', () => {
    const whole = campaign({ 'ana.md': `${person()}\n- [ ] 2026-11-05 a\n`, 'Northwind.md': '---\ntype: company\n---\n- [ ] 2026-11-06 b\n' }, '2026-11-03');
    deepEqual(followUpsOf(whole).map(({ record, person: who }) => [record.path, who?.name]), [['ana.md', 'ana'], ['Northwind.md', undefined]]);
  });

  it('does not count as a touch, nor spend a next', () => {
    deepEqual(due({ 'ana.md': `${person([], ['next: 2026-11-04'])}\n- [x] 2026-11-05 messaged\n` }, '2026-11-06'), ['next 2026-11-04']);
  });
});
