import { say } from '../../../basics/say';
import type { Phrases } from '../anyOf';
import type { Draft } from '../draft';
import { actorAt, clauseBefore, findPhrases, isConditional, isNegated, isReported } from '../phrases';
import type { MessageRule } from '../rule';
import { argument, deadlines, debts, demands, guilt, haste, needs, presumption, rebuttal, reproach, returns, secondThoughts } from '../words/pressing';

/** Whether words press where they stand; they never do where they are only told of someone, or thought of. */
type Presses = (sentence: string, index: number, draft: Draft) => boolean;

const always: Presses = () => true;
const unlessDenied: Presses = (sentence, index) => !isNegated(sentence, index);
/** Whoever hurries or gives back themselves presses nobody: “I will send it as soon as possible”; but “I need it as soon as possible”. */
const unlessSender: Presses = (sentence, index) => !isNegated(sentence, index) && (actorAt(sentence, index) !== 'sender' || /\b(?:need|want|require|must have)\b/.test(clauseBefore(sentence, index)));
const hurries: Presses = (sentence, index, draft) => unlessSender(sentence, index, draft) && actorAt(sentence, index) !== 'other';
/** An order has nobody in front of it who acts. Asked as a question, or with an “if”, it is none. */
const isOrder: Presses = (sentence, index) =>
  !isNegated(sentence, index) && !sentence.endsWith('?') && actorAt(sentence, index) === undefined && !/\b(?:to|can|will|who|let's) $/.test(sentence.slice(0, index)) && !softened.test(sentence);
const softened = /\b(?:if|when(?:ever)?) (?:you|it|that)\b|\bno (?:rush|hurry)\b|\b(?:would|could|might)\b/;
const toANo: Presses = (_sentence, _index, { entry: { kind } }) => kind === 'reply-to-no';

const ways: readonly (readonly [Phrases, Presses])[] = [
  [demands, unlessDenied],
  [haste, hurries],
  [deadlines, isOrder],
  [needs, unlessDenied],
  [debts, unlessDenied],
  [returns, unlessSender],
  [reproach, always],
  [guilt, unlessDenied],
  // What was done already may be told.
  [presumption, (_sentence, _index, { entry: { kind } }) => kind !== 'update' && kind !== 'thanks'],
  [argument, always],
  [rebuttal, toANo],
  [secondThoughts, (...place) => toANo(...place) && unlessDenied(...place)],
];

export const pressure: MessageRule = {
  code: 'pressure',
  severity: 'warning',
  meaning: say('It presses, hurries, presumes, or speaks of a debt.'),
  kinds: 'all',
  isEnglish: true,
  check: (draft) =>
    ways
      .flatMap(([phrase, presses]) => findPhrases(draft.sentences, phrase, (sentence, index) => !isReported(sentence, index) && !isConditional(sentence, index) && presses(sentence, index, draft)))
      .sort((a, b) => a.start - b.start)
      .map((range) => ({ range, text: say('This may read as pressure. Say what you hope for, and leave the pace to them.') })),
  example: {
    kind: 'check-in',
    bad: 'Hi Priya, you still haven’t answered, and I need you to submit it today.',
    good: 'Hi Priya, did you find a moment for the referral? If it is not a good time, no worries.',
  },
};
