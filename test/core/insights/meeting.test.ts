import { deepEqual, match } from 'node:assert/strict';
import { due, person, role, whys } from '../../support/notes';

const dueOn = (on: string, ...log: string[]) => due({ 'ana.md': person(log), 'Platform.md': role(['status: open']) }, on);
const met = '2026-11-02 met';
const introduced = '2026-11-02 introduced';

describe('after meeting someone', () => {
  it('C13: a follow-up is due within two days', () => deepEqual(dueOn('2026-11-02', met), ['after-meeting 2026-11-04']));

  for (const verb of ['messaged', 'shared', 'thanked', 'talked', 'connected', 'updated', 'asked-insight']) {
    it(`C13: ${verb} closes it`, () => deepEqual(dueOn('2026-11-03', met, `2026-11-03 ${verb}`).filter((line) => line.startsWith('after-meeting')), []));
  }

  for (const verb of ['replied', 'insight', 'engaged', 'note', 'agreed']) {
    it(`C13: ${verb} does not`, () => deepEqual(dueOn('2026-11-03', met, `2026-11-03 ${verb}`), ['after-meeting 2026-11-04']));
  }

  it('C13: is about the role that was met for, and about nothing else', () => {
    deepEqual(dueOn('2026-11-02', '2026-11-02 met about [[Platform]]'), ['after-meeting 2026-11-04 Platform']);
    deepEqual(dueOn('2026-11-02', '2026-11-02 met at [[the fair]]'), ['after-meeting 2026-11-04']);
  });

  it('C13: what came before the meeting does not close it', () => {
    deepEqual(dueOn('2026-11-02', '2026-11-02 messaged', met), ['after-meeting 2026-11-04']);
    deepEqual(dueOn('2026-11-02', met, '2026-11-02 messaged'), ['maintain 2026-12-02']);
  });

  it('C13: meeting again closes the first and asks for its own', () => {
    deepEqual(dueOn('2026-11-10', met, '2026-11-10 met'), ['after-meeting 2026-11-12']);
  });

  it('C13: it lapses after thirty days', () => {
    deepEqual(dueOn('2026-12-03', met), ['after-meeting 2026-11-04']);
    deepEqual(dueOn('2026-12-04', met), ['maintain 2026-12-02']);
  });

  it('C13: the span is a setting', () => deepEqual(due({ 'ana.md': person([met]) }, '2026-11-02', { soon: 1 }), ['after-meeting 2026-11-03']));

  it('C13: a meeting to come asks for nothing yet', () => deepEqual(dueOn('2026-11-01', '2026-10-25 messaged', met), ['maintain 2026-11-25']));
});

describe('after an introduction', () => {
  it('C11: thanks are due within two days', () => deepEqual(dueOn('2026-11-02', introduced), ['thank 2026-11-04']));

  for (const verb of ['thanked', 'messaged', 'talked', 'met', 'shared']) {
    it(`C11: ${verb} closes it`, () => deepEqual(dueOn('2026-11-03', introduced, `2026-11-03 ${verb}`).filter((line) => line.startsWith('thank')), []));
  }

  for (const verb of ['replied', 'engaged', 'referred']) {
    it(`C11: ${verb} does not`, () => deepEqual(dueOn('2026-11-03', introduced, `2026-11-03 ${verb}`), ['thank 2026-11-04']));
  }

  it('C11: it lapses after thirty days', () => deepEqual(dueOn('2026-12-04', introduced), ['maintain 2026-12-02']));

  it('C11: it stays due when the search is over', () => {
    deepEqual(due({ 'ana.md': person([introduced]), 'me.md': '---\ntype: profile\nsearch: over\n---\n' }, '2026-11-02'), ['thank 2026-11-04']);
  });
});

describe('several steps of one person', () => {
  it('give one follow-up, the soonest', () => {
    deepEqual(dueOn('2026-11-05', '2026-11-02 asked [[Platform]]', '2026-11-05 met'), ['after-meeting 2026-11-07']);
    deepEqual(dueOn('2026-11-12', '2026-11-02 asked [[Platform]]', '2026-11-03 referred', '2026-11-12 met', '2026-11-12 introduced'), ['thank 2026-11-14']);
  });

  it('on equal days come thank, then after-meeting; the why names the other', () => {
    const files = { 'ana.md': person([met, introduced]) };
    deepEqual(due(files, '2026-11-02'), ['thank 2026-11-04']);
    match(whys(files, '2026-11-02')[0] ?? '', /meet/i);
  });

  it('on equal days comes after-meeting, then check-in', () => {
    deepEqual(due({ 'ana.md': person(['2026-11-02 asked', '2026-11-03 replied', '2026-11-06 met']) }, '2026-11-06', { soon: 5 }), ['after-meeting 2026-11-11']);
  });

  it('on equal days come check-in, update, nudge, share', () => {
    deepEqual(dueOn('2026-11-03', '2026-10-26 asked [[A]]', '2026-10-26 referred [[A]]', '2026-11-02 asked [[B]]', '2026-11-03 replied [[B]]'), ['check-in 2026-11-09 B']);
    deepEqual(dueOn('2026-11-02', '2026-10-19 asked [[A]]', '2026-10-19 referred [[A]]', '2026-11-02 updated [[A]]', '2026-11-02 asked [[B]]'), ['nudge 2026-11-09 B']);
    const asks = ['2026-11-02 asked [[A]]', '2026-11-02 asked [[B]]'];
    deepEqual(dueOn('2026-11-08', ...asks, '2026-11-08 replied [[B]]'), ['check-in 2026-11-13 B']);
    deepEqual(dueOn('2026-11-09', '2026-10-26 asked [[A]]', '2026-10-26 referred [[A]]', '2026-11-02 asked [[B]]', '2026-11-06 replied [[A]]'), ['update 2026-11-11 A']);
  });
});
