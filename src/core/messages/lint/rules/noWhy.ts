import { say } from '../../../basics/say';
import { maybeReason } from '../moves';
import type { MessageRule } from '../rule';

export const noWhy: MessageRule = {
  code: 'no-why',
  severity: 'warning',
  meaning: say('It does not say why: what draws you there, or what makes you one for it.'),
  kinds: ['ask', 'direct', 'intro'],
  isEnglish: true,
  check: ({ sentences, entry: { kind } }) => (sentences.some((sentence, at) => maybeReason(sentence, at === 0, kind)) ? [] : [{ text: say('Say why: one sentence on what draws you there, or on what you would bring.') }]),
  example: {
    kind: 'ask',
    bad: 'Hi Priya, I still think of our rota at Initech. Would you refer me for Platform Engineer at Northwind? Thank you, and a no is fine.',
    good: 'Hi Priya, I still think of our rota at Initech. Would you refer me for Platform Engineer at Northwind, because freight that moves at night is work I care about? Thank you, and a no is fine.',
  },
};
