import { deepEqual, ok } from 'node:assert/strict';
import { messageKinds } from '../../../../src/core/records/messages';
import { messageRules } from '../../../../src/core/messages/lint/rules';
import { checkedSet, scoresOf } from '../../../messages/labelledSet';

describe('the labelled messages', () => {
  const set = checkedSet('labelled');

  it('are many, good and bad ones of every kind, with labels that are rules', () => {
    ok(set.length >= 150);
    const codes = new Set(messageRules.map(({ code }) => code));
    deepEqual(set.flatMap(({ expected }) => expected).filter((code) => !codes.has(code)), []);
    for (const kind of messageKinds) {
      const ofKind = set.filter(({ entry }) => entry.kind === kind);
      ok(ofKind.some(({ expected }) => expected.length === 0) && ofKind.some(({ expected }) => expected.length > 0), kind);
    }
  });

  for (const { code, expected, precision, recall, wrong } of scoresOf(set)) {
    it(`${code}: at least 95 % of what it says is right, and most is found`, () => {
      ok(expected >= 8, `only ${expected} messages have it`);
      ok(precision >= 0.95, `wrong at ${wrong.join(', ')}`);
      ok(recall >= 0.8, `${Math.round(recall * 100)} %`);
    });
  }
});

describe('messages that were written after the rules', () => {
  const scores = scoresOf(checkedSet('heldOut'));

  it('are judged rightly, too: of all that is said at least 95 %, of all that is there most', () => {
    const sum = (valueOf: (score: (typeof scores)[number]) => number): number => scores.reduce((all, score) => all + valueOf(score), 0);
    ok(sum(({ wrong }) => wrong.length) / sum(({ found }) => found) <= 0.05, scores.flatMap(({ code, wrong }) => wrong.map((place) => `${code} ${place}`)).join(', '));
    ok(sum(({ expected, recall }) => expected * recall) / sum(({ expected }) => expected) >= 0.8);
  });
});
