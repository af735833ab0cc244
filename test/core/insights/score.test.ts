import { deepEqual, equal, ok } from 'node:assert/strict';
import { defaultRules } from '../../../src/core/insights/rules';
import { rubrics, scoreOf, weakFactors } from '../../../src/core/insights/score';
import { factors } from '../../../src/core/records/schemas';
import { person, vaultOf } from '../../support/notes';

function score(...fields: string[]) {
  const [ana] = vaultOf({ 'ana.md': person([], fields) }).people;
  if (!ana) throw new Error('no person');
  return scoreOf(ana, defaultRules);
}
const all = (a: string, b: string, c: string, d: string) => [`relationship: ${a}`, `influence: ${b}`, `relevance: ${c}`, `timing: ${d}`];

describe('the score', () => {
  it('M1: is the sum of four ratings', () => {
    equal(score(...all('4', '3', '5', '3')).total, 15);
    equal(score(...all('1', '1', '1', '1')).total, 4);
    equal(score(...all('5', '5', '5', '5')).total, 20);
  });

  it('M2: says pursue from 12 on, build below', () => {
    equal(score(...all('3', '3', '3', '3')).verdict, 'pursue');
    equal(score(...all('3', '3', '3', '2')).verdict, 'build');
    equal(score(...all('5', '5', '1', '1')).verdict, 'pursue');
  });

  it('M1: a missing factor makes it unrated, with the partial sum and what is missing', () => {
    const { total, verdict, missing, factors: values } = score('relationship: 5', 'influence: 5', 'relevance: 5');
    deepEqual({ total, verdict, missing, values }, { total: 15, verdict: 'unrated', missing: ['timing'], values: { relationship: 5, influence: 5, relevance: 5, timing: null } });
  });

  it('M1: without any factor, all four are missing', () => deepEqual(score().missing, ['relationship', 'influence', 'relevance', 'timing']));

  it('M1: a quoted rating is the same rating', () => equal(score(...all('"4"', "'3'", '5', '3')).total, 15));

  for (const bad of ['0', '6', '4.5', '4.0', '-1', 'four', '', '[4]', '4/5', '0x4', '1e0']) {
    it(`M1: “${bad}” is no rating, never zero`, () => {
      const { total, verdict, missing } = score(...all(bad, '3', '3', '3'));
      deepEqual({ total, verdict, missing }, { total: 9, verdict: 'unrated', missing: ['relationship'] });
    });
  }

  it('M2: the threshold is a setting', () => {
    const [ana] = vaultOf({ 'ana.md': person([], all('3', '3', '3', '3')) }).people;
    equal(ana && scoreOf(ana, { ...defaultRules, pursueFrom: 13 }).verdict, 'build');
  });

  it('M1: each factor has words for one to five, and advice', () => {
    for (const factor of factors) {
      equal(rubrics[factor].levels.length, 5);
      ok(rubrics[factor].advice.message);
    }
  });

  it('M3: a factor of two or less is weak', () => deepEqual([...weakFactors(score(...all('2', '3', '1', '5')))].sort(), ['relationship', 'relevance']));
});
