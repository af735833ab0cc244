import { range } from '../../../basics/range';
import { say } from '../../../basics/say';
import { anyOf } from '../anyOf';
import { beforeClosing } from '../draft';
import { findPhrases } from '../phrases';
import type { MessageRule } from '../rule';

const thanks = anyOf(
  // In so many words, in English and in what its neighbours say; “thanks to the new form” thanks nobody.
  'thank(?:s|ful|ing)?(?! to (?:the|our|a|an|this|that|my|it|its|one|all|some|\\d))', 'thank you', 'thx', 'tx', 'ty', 'tysm', 'cheers', 'ta', 'merci', 'danke',
  'gracias', 'grazie', 'obrigad[oa]', 'děkuji', 'tack', 'dank je', 'bedankt', 'dziękuję',
  // Said of what one feels.
  'grateful(?:ly)?', 'gratitude', 'appreciat\\w+', 'obliged', 'indebted', 'in your debt', 'i ~owe you', 'touched', 'honou?red', 'pleased', 'delighted',
  '(?:glad|happy|lucky|thrilled) (?:that )?you', '(?:means?|meant|meaning) ~(?:a lot|the world|so much|much|a great deal|lots|something|everything)',
  // Said of them, or of what they did.
  '(?:so|very|really|too|most) (?:kind|generous|good of you)', '(?:kind|good|generous|decent|brave|nice|lovely|great|sweet|fair) of you', 'kindness',
  'generosity', 'without you(?:r)?', 'hats off', "(?:won't|will not|never) forget", "(?:you are|you're) (?:an? |the |so )?(?:star|gem|treasure|angel|legend|best|great|amazing|awesome|wonderful)", '(?:drinks?|dinner|lunch|cake|coffee|beers?) ~on me', 'helped me',
  'did me good', 'made my (?:day|week|year)', 'blessings?', 'bless you',
);

/** “No thanks to the 7:40”. */
const refused = /\b(?:no|never|without) (?:\w+ )?$/;

export const noThanks: MessageRule = {
  code: 'no-thanks',
  severity: 'warning',
  meaning: say('There is no word of thanks.'),
  kinds: ['ask', 'intro', 'insight', 'feedback', 'thanks', 'reply-to-no', 'update'],
  isEnglish: true,
  check: (draft) => {
    if (findPhrases(draft.sentences, thanks, (sentence, index) => !refused.test(sentence.slice(0, index)) || !/^(?:thank|appreciat)/.test(sentence.slice(index))).length > 0) return [];
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
