import { range } from '../../../basics/range';
import { say } from '../../../basics/say';
import { anyOf } from '../anyOf';
import { beforeClosing } from '../draft';
import { isNegated } from '../phrases';
import type { MessageRule } from '../rule';

const thanks = anyOf(
  'thank(?:s|ful)?(?! to (?:the|our|a|an|this|that|my|it|its|one|all|some|\\d))', 'thank you', 'thx', 'tx', 'ty', 'tysm', 'cheers', 'ta', 'merci', 'danke', 'gracias', 'grazie', 'obrigad[oa]', 'děkuji', 'tack', 'dank je', 'bedankt', 'dziękuję',
  'grateful', 'gratitude', 'appreciat\\w+', 'obliged', 'indebted', '(?:means?|meant|meaning) (?:~)?(?:a lot|the world|so much|much|a great deal|lots|something|everything)',
  '(?:so|very|really|too|most) (?:kind|generous|good of you)', '(?:kind|kindness|good|generous|decent|brave|nice|lovely|great|sweet|fair) of you', 'your (?:~)?(?:kindness|generosity)', 'glad (?:that )?you', 'in your debt', 'touched', 'hats off', "(?:won't|will not|never) forget", 'you are (?:a )?(?:star|gem|treasure|angel)', "you're (?:a )?(?:star|gem|treasure|angel)", 'respect', 'helped me', 'did me good', 'made my (?:day|week|year)', 'honou?red', 'blessings?', 'bless you', 'pleased', 'delighted',
);

export const noThanks: MessageRule = {
  code: 'no-thanks',
  severity: 'warning',
  meaning: say('There is no word of thanks.'),
  kinds: ['ask', 'intro', 'insight', 'feedback', 'thanks', 'reply-to-no', 'update'],
  isEnglish: true,
  check: (draft) => {
    const said = draft.sentences.some(({ text }) => {
      const match = thanks.exec(text);
      return match !== null && !(isNegated(text, match.index) && /^(?:thank|appreciat)/.test(match[0]) && /\b(?:no|never|without) (?:\w+ )?$/.test(text.slice(0, match.index)));
    });
    if (said) return [];
    const at = beforeClosing(draft);
    const words = draft.entry.kind === 'ask' || draft.entry.kind === 'intro' ? 'Thank you, whatever you decide.' : 'Thank you.';
    return [{ text: say('Add a word of thanks, whatever comes of it.'), fix: { title: say('Add thanks'), range: range(at, at), newText: `${draft.text.slice(0, at).trim() ? ' ' : ''}${words}` } }];
  },
  example: {
    kind: 'update',
    bad: 'Hi Dana, a short update: the second interview is on Thursday. I will tell you how it goes.',
    good: 'Hi Dana, a short update: the second interview is on Thursday, and that is thanks to you. I will tell you how it goes.',
  },
};
