import { equal } from 'node:assert/strict';
import { likelyMeant } from '../../../src/core/basics/spelling';

describe('a misspelling', () => {
  const keys = ['company', 'influence', 'relevance', 'timing', 'title', 'tags', 'next', 'met', 'knows'];
  for (const [written, meant] of [
    ['comapny', 'company'],
    ['Company', 'company'],
    ['influnce', 'influence'],
    ['relevence', 'relevance'],
    ['tag', 'tags'],
    ['nxet', 'next'],
    ['knwos', 'knows'],
    ['phone', undefined],
    ['date', undefined],
    ['cssclasses', undefined],
    ['company', undefined],
    ['', undefined],
  ] as const) {
    it(`${written || 'of nothing'} is ${meant ?? 'none of ours'}`, () => equal(likelyMeant(written, keys), meant));
  }

  it('is not guessed between two words that are as near', () => equal(likelyMeant('cat', ['bat', 'hat']), undefined));
});
