import { deepEqual, equal, ok } from 'node:assert/strict';
import type { Campaign } from '../../src/core/insights/campaign';
import { bucketOf, type FollowUpKind } from '../../src/core/insights/followUp';
import { followUpsOf } from '../../src/core/insights/followUps';
import { historyOf } from '../../src/core/insights/history';
import { scoreOf } from '../../src/core/insights/score';
import { stateOf, type State } from '../../src/core/insights/state';
import { campaign, problemsIn } from '../support/notes';
import { anchor, sample, shifted } from './notes';

const texts = Object.entries(sample);

// Names as keys, so that the compiler knows when one is missing here.
const states: Record<State, true> = {
  paused: true,
  closed: true,
  'do-not-contact': true,
  declined: true,
  hesitant: true,
  'let-go': true,
  referred: true,
  agreed: true,
  asked: true,
  ready: true,
  nurturing: true,
  new: true,
};
const kinds: Record<FollowUpKind, true> = {
  nudge: true,
  'check-in': true,
  update: true,
  share: true,
  maintain: true,
  thank: true,
  'after-meeting': true,
  milestone: true,
  deadline: true,
  task: true,
  next: true,
};

function problems(whole: Campaign): string[] {
  return whole.vault.records.flatMap((record) => problemsIn(record, whole).map(({ severity, code, start }) => `${record.path}:${start.line + 1} ${severity} ${code}`));
}

function statesOf(whole: Campaign): Record<string, State> {
  const { vault, rules, today } = whole;
  return Object.fromEntries(vault.people.map((person) => [person.name, stateOf(person, historyOf(person, vault, rules, today), whole)]));
}

function kindsOf(whole: Campaign): string[] {
  return followUpsOf(whole)
    .map(({ kind, record }) => `${record.path} ${kind}`)
    .sort();
}

describe('the sample notes', () => {
  const now = campaign(sample, anchor);

  it('are a campaign of a handsome size', () => {
    equal(now.vault.people.length, 18);
    equal(now.vault.companies.length, 7);
    equal(now.vault.roles.length, 6);
    equal(now.vault.records.filter(({ type }) => type === 'profile').length, 1);
    equal(now.vault.records.filter(({ type }) => type === 'template').length, 2);
    deepEqual(
      texts.filter(([, text]) => !text.startsWith('---\n')).map(([path]) => path).sort(),
      ['README.md', 'interview-notes.md', 'reading-list.md'],
    );
  });

  it('hold someone in every state', () => {
    deepEqual([...new Set(Object.values(statesOf(now)))].sort(), Object.keys(states).sort());
  });

  it('hold a follow-up of every kind', () => {
    deepEqual([...new Set(followUpsOf(now).map(({ kind }) => kind))].sort(), Object.keys(kinds).sort());
  });

  it('hold something overdue, for today, for the week and for later, and people to keep in touch with', () => {
    const counts = { overdue: 0, today: 0, week: 0, later: 0, maintain: 0 };
    for (const { kind, due } of followUpsOf(now)) counts[kind === 'maintain' ? kind : bucketOf(due, anchor)]++;
    deepEqual(counts, { overdue: 2, today: 2, week: 5, later: 7, maintain: 3 });
  });

  it('hold people to pursue, to build up and unrated ones', () => {
    deepEqual([...new Set(now.vault.people.map((person) => scoreOf(person, now.rules).verdict))].sort(), ['build', 'pursue', 'unrated']);
  });

  it('fill the three pitches', () => {
    for (const form of ['one line', 'short', 'long']) ok(new RegExp(`^## Pitch: ${form}\n\n\\S`, 'm').test(sample['profile.md'] ?? ''), form);
  });

  for (const by of [400, -37]) {
    it(`say the same when all days are moved by ${by}`, () => {
      const moved = shifted(by);
      deepEqual(problems(moved), []);
      deepEqual(statesOf(moved), statesOf(now));
      deepEqual(kindsOf(moved), kindsOf(now));
    });
  }
});
