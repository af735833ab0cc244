import { range } from '../../../basics/range';
import { say } from '../../../basics/say';
import { maybeConnected } from '../connections';
import { beforeClosing } from '../draft';
import type { MessageRule } from '../rule';

export const noConnection: MessageRule = {
  code: 'no-connection',
  severity: 'warning',
  meaning: say('Nothing in it is personal: how you know each other, or something they did.'),
  kinds: ['ask', 'intro', 'insight', 'feedback', 'reconnect'],
  isEnglish: true,
  check: (draft) => {
    if (maybeConnected(draft)) return [];
    const met = draft.context.person?.fields.met;
    const [greeting] = draft.sentences;
    const at = greeting && draft.sentences.length > 1 ? greeting.range.end : undefined;
    if (!met || at === undefined || at >= beforeClosing(draft)) return [{ text: say('Nothing here is about the two of you: recall how you know each other, or something they did.') }];
    return [{ text: say('Nothing here is about the two of you. Your notes say: {0}.', met), fix: { title: say('Recall how you know each other'), range: range(at, at), newText: `\n\nWe know each other from this: ${met}.` } }];
  },
  example: {
    kind: 'insight',
    bad: 'Hello Priya, would you tell me how the platform team at Northwind works? Thank you!',
    good: 'Hello Priya, I remember our nights on call at Initech. Would you tell me how the platform team at Northwind works? Thank you!',
  },
};
