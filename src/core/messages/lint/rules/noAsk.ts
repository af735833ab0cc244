import { say } from '../../../basics/say';
import { mayAsk } from '../requests';
import type { MessageRule } from '../rule';

export const noAsk: MessageRule = {
  code: 'no-ask',
  severity: 'warning',
  meaning: say('It never says what they could do.'),
  kinds: ['ask', 'intro', 'insight', 'feedback'],
  isEnglish: true,
  check: ({ sentences, entry: { kind } }) => (sentences.some((sentence) => mayAsk(sentence, kind)) ? [] : [{ text: say('Say plainly what they could do: one request, in one sentence.') }]),
  example: {
    kind: 'ask',
    bad: 'Hi Priya, after our years at Initech I saw that Northwind looks for a Platform Engineer. It would be a dream.',
    good: 'Hi Priya, after our years at Initech I saw that Northwind looks for a Platform Engineer. Would you refer me?',
  },
};
