import { say } from '../../../basics/say';
import type { MessageRule } from '../rule';

export const notReady: MessageRule = {
  code: 'not-ready',
  severity: 'info',
  meaning: say('Something speaks against asking now; the list is on the lens.'),
  kinds: ['ask'],
  isEnglish: false,
  // One word on all of them: they are about the moment, not about the text.
  check: ({ around: { against } }) => {
    const [first, ...more] = against;
    return first ? [{ text: say('Worth a look before you ask: {0}', more.reduce((list, { reason }) => say('{0} {1}', list, reason), first.reason)) }] : [];
  },
  example: { kind: 'ask', bad: 'Would you refer me for Platform Engineer at Northwind?', good: 'Would you refer me for Platform Engineer at Northwind?' },
};
