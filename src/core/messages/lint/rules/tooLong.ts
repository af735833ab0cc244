import { range } from '../../../basics/range';
import { say } from '../../../basics/say';
import { countWords } from '../sentences';
import type { MessageRule } from '../rule';

export const tooLong: MessageRule = {
  code: 'too-long',
  severity: 'warning',
  meaning: say('It is longer than the way it is sent allows, or than a busy person reads.'),
  kinds: 'all',
  isEnglish: false,
  check: ({ entry: { via }, text, settings }) => {
    if (via === undefined) return [];
    if (via === 'invite') {
      const characters = [...text].length;
      const most = settings.inviteCharacters;
      return characters > most ? [{ range: range([...text].slice(0, most).join('').length, text.length), text: say('An invitation holds {0} characters; this has {1}.', most, characters) }] : [];
    }
    const [most, words] = [settings.words[via], countWords(text)];
    return words > most ? [{ range: range(endOfWord(text, most), text.length), text: say('{0} words; up to {1} are read with pleasure. What can wait for the answer?', words, most) }] : [];
  },
  example: {
    kind: 'direct',
    via: 'invite',
    bad: 'Hello Jon, I am Hanna, and pages that wake nobody without need are what I have worked on for nine years, first in payroll and then with maps. Would you have a quarter of an hour for me, one of these days? I would be glad!',
    good: 'Hello Jon, I am Hanna. Pages that wake nobody without need have been my work for nine years. Would you have a quarter of an hour for me?',
  },
};

/** Where the `count`th word ends. */
function endOfWord(text: string, count: number): number {
  let words = 0;
  for (const { index, 0: word } of text.matchAll(/\S*[\p{L}\p{N}]\S*/gu)) if (++words === count) return index + word.length;
  return text.length;
}
