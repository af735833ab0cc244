import { say } from '../../../basics/say';
import { withoutQuotes } from '../quotes';
import type { MessageRule } from '../rule';

export const prose: MessageRule = {
  code: 'prose',
  severity: 'info',
  meaning: say('A word stands twice, or an “a” should be an “an”.'),
  kinds: 'all',
  isEnglish: true,
  // Marks take the place of what is quoted: the words around it do not follow each other.
  check: ({ text, around }) =>
    (around.prose?.(withoutQuotes(text, ';')) ?? []).map(({ range, kind, expected }) => ({
      range,
      text: kind === 'repeated' ? say('This word stands here twice.') : say('Here it is “{0}”.', expected),
      fix: { title: say('Change to “{0}”', expected), range, newText: expected },
    })),
  example: { kind: 'thanks', bad: 'Hi Dana, thank you for for the hint.', good: 'Hi Dana, thank you for the hint.' },
};
