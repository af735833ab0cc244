import { range } from '../../../basics/range';
import { say } from '../../../basics/say';
import type { MessageKind } from '../../../records/messages';
import { connectionsIn } from '../connections';
import type { Draft } from '../draft';
import { isGreeting, maybeShared, movesOf } from '../moves';
import { requestsIn, type Wish } from '../requests';
import type { MessageRule, Weakness } from '../rule';
import type { Sentence } from '../sentences';

export const order: MessageRule = {
  code: 'order',
  severity: 'warning',
  meaning: say('The request comes before how you know each other, or before a greeting.'),
  kinds: ['ask', 'intro', 'insight', 'feedback', 'direct'],
  isEnglish: true,
  check: (draft) => [...withoutGreeting(draft), ...askedFirst(draft)],
  example: {
    kind: 'intro',
    bad: 'Hi Priya, could you introduce me to Jon at Northwind? I still think of our rota at Initech. Thank you!',
    good: 'Hi Priya, I still think of our rota at Initech. Could you introduce me to Jon at Northwind? Thank you!',
  },
};

function withoutGreeting({ text, entry: { via }, context }: Draft): Weakness[] {
  if (via !== 'email' && via !== 'linkedin') return [];
  const first = text.trimStart();
  const head = first.slice(0, 60).toLowerCase();
  const name = context.person?.name.split(/\s+/)[0]?.toLowerCase();
  if (isGreeting(first) || /^\{\{/.test(first) || (name !== undefined && head.includes(name)) || /^[\p{L}\p{M}. '-]{2,40}[,!–—:-]\s*\n/u.test(first)) return [];
  const end = Math.min(text.length, (/\S+/.exec(text)?.index ?? 0) + (/\S+/.exec(text)?.[0].length ?? 0));
  return [{ range: range(Math.max(0, text.length - first.length), end), text: say('Begin with a greeting and their name.') }];
}

/** What each kind asks for. A message to a hiring manager, a stranger, has nothing that could go before it. */
const wanted: Partial<Record<MessageKind, readonly Wish[]>> = { ask: ['referral'], intro: ['introduction'], insight: ['information', 'talk'], feedback: ['feedback', 'talk'] };

function askedFirst(draft: Draft): Weakness[] {
  const wishes = draft.entry.kind && wanted[draft.entry.kind];
  const request = wishes && requestsIn(draft.sentences).find(({ wish, isAlternative }) => wishes.includes(wish) && !isAlternative);
  if (!request) return [];
  const asking = draft.sentences.findIndex(({ range: { start, end } }) => start <= request.range.start && request.range.end <= end);
  const isShared = (sentence: Sentence, at: number): boolean => maybeShared(sentence, at === 0) || connectionsIn({ ...draft, sentences: [sentence] }).length > 0;
  if (draft.sentences.slice(0, asking + 1).some(isShared)) return [];
  const recalled = draft.sentences.slice(asking + 1).some((sentence) => connectionsIn({ ...draft, sentences: [sentence] }).length > 0 && movesOf(sentence, false).size === 0);
  if (!recalled) return [];
  return [{ range: request.range, text: say('Recall how you know each other first; then the request has something to stand on.') }];
}
