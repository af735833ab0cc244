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
const wanted: Partial<Record<MessageKind, readonly Wish[]>> = { ask: ['referral'], intro: ['introduction'], insight: ['information', 'telling', 'talk'], feedback: ['feedback', 'telling', 'information', 'talk'] };

function askedFirst(draft: Draft): Weakness[] {
  const { entry: { kind }, sentences } = draft;
  const wishes = kind && wanted[kind];
  const request = wishes && requestsIn(sentences).find(({ wish, isAlternative }) => wishes.includes(wish) && !isAlternative);
  if (!request) return [];
  const asking = sentences.findIndex(({ range: { start, end } }) => start <= request.range.start && request.range.end <= end);
  const ties = connectionsIn(draft);
  const isTie = ({ range: { start, end } }: Sentence): boolean => ties.some((tie) => start <= tie.start && tie.end <= end);
  // What could be about the two of them, and stands above, is enough; what is to be missed there must surely be so.
  if (sentences.slice(0, asking + 1).some((sentence, at) => maybeShared(sentence, at === 0) || isTie(sentence))) return [];
  if (!sentences.slice(asking + 1).some((sentence) => isTie(sentence) && !isPolite(sentence))) return [];
  return [{ range: request.range, text: say('Recall how you know each other first; then the request has something to stand on.') }];
}

/** Thanks, wishes and ways out speak of the two of them, too, and belong at the end. */
function isPolite(sentence: Sentence): boolean {
  const moves = movesOf(sentence, false);
  return /\bthank/.test(sentence.text) || (['pleasantry', 'common thanks', 'sign-off', 'way out', 'papers'] as const).some((move) => moves.has(move));
}
