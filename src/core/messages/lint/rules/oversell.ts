import { say } from '../../../basics/say';
import { findPhrases, isConditional, isNegated, isReported } from '../phrases';
import type { MessageRule } from '../rule';
import { boasts, claims } from '../words/boasts';

export const oversell: MessageRule = {
  code: 'oversell',
  severity: 'warning',
  meaning: say('It praises the sender in big words.'),
  kinds: 'all',
  isEnglish: true,
  check: ({ sentences, entry: { kind } }) => {
    const found = [
      ...findPhrases(sentences, boasts, (sentence, index) => !isNegated(sentence, index) && isSaid(sentence, index)),
      // In a message that shares something, “you won't regret it” is about that. “Won't” and “nobody” are part of the claim.
      ...(kind === 'share' ? [] : findPhrases(sentences, claims, isSaid)),
    ];
    return found.sort((a, b) => a.start - b.start).map((range) => ({ range, text: say('Let a plain fact speak, with its number; big words about oneself make a reader careful.') }));
  },
  example: {
    kind: 'direct',
    bad: 'I am the perfect candidate and you will not find a better engineer.',
    good: 'At Saltmarsh we brought pages down from 41 to 6 a week.',
  },
};

/** Whether it is said, not asked, thought of, or told of someone. */
function isSaid(sentence: string, index: number): boolean {
  if (isReported(sentence, index) || isConditional(sentence, index)) return false;
  return !(sentence.endsWith('?') && /^\W*(?:and |so |but |or )?(?:do|does|would|could|can|am|is|are|should|why|how|what|where)\b/.test(sentence));
}
