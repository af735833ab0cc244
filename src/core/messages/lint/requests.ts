import { range, type Range } from '../../basics/range';
import type { MessageKind } from '../../records/messages';
import { isNegated } from './phrases';
import type { Sentence } from './sentences';
import { begs, opens } from './words/asking';
import { asksAgain, done, insteadOf, joints, leaveInRequest, offer, question, sentenceInstead, smallTalk } from './words/turns';
import { wishes, type Wish } from './words/wishes';

export type { Wish };

export interface Request {
  readonly wish: Wish;
  readonly range: Range;
  /** It is offered in place of something else: “if not, …”. */
  readonly isAlternative: boolean;
}

/** Whether a sentence of such a message may ask for something. What may be a request counts as one: only a message without any is told so. */
export function mayAsk({ text }: Sentence, kind: MessageKind | undefined): boolean {
  if (text.includes('{{question}}')) return true;
  // To ask for information or feedback, a question is enough; a favour is asked for in so many words.
  if (text.includes('?') && !smallTalk.test(text) && (kind === 'insight' || kind === 'feedback' || begs.test(text))) return true;
  if (opens.test(text)) return !leaveInRequest.test(text) || wishes.some(([, words]) => words.test(text));
  return !done.test(text) && wishes.some(([wish, words]) => (wish === 'referral' || wish === 'introduction') && words.test(text));
}

/** What a message asks for, in order: each kind of wish where it is asked for first. */
export function requestsIn(sentences: readonly Sentence[]): Request[] {
  const found = new Map<Wish, Request>();
  for (const sentence of sentences) {
    const { text } = sentence;
    if (!opens.test(text) && !(text.endsWith('?') && question.test(text))) continue;
    let isAlternative = sentenceInstead.test(text);
    for (const { part, index } of partsOf(text)) {
      isAlternative ||= insteadOf.test(part);
      if (isToldOrOffered(part, text.slice(0, index + part.length), text.endsWith('?'))) continue;
      for (const request of wishesIn(part, index, sentence)) {
        const known = found.get(request.wish);
        if (!known || (known.isAlternative && !isAlternative)) found.set(request.wish, { ...request, isAlternative });
      }
    }
  }
  return [...found.values()].sort((a, b) => a.range.start - b.range.start);
}

/** What was done, or would be done by the sender, is not asked for. In a statement, an offer reaches to its end: “I am happy to … or to …”. */
function isToldOrOffered(part: string, upToIt: string, isQuestion: boolean): boolean {
  return (done.test(part) && !asksAgain.test(part)) || offer.test(isQuestion ? part : upToIt);
}

function* partsOf(text: string): Generator<{ readonly part: string; readonly index: number }> {
  let at = 0;
  for (const part of text.split(joints)) {
    const index = text.indexOf(part, at);
    at = index + part.length;
    yield { part, index };
  }
}

function wishesIn(part: string, index: number, { text, range: { start } }: Sentence): Pick<Request, 'wish' | 'range'>[] {
  return wishes.flatMap(([wish, words]) => {
    const match = words.exec(part);
    if (!match || isNegated(text, index + match.index) || (leaveInRequest.test(part) && !opensAgain(part, match.index))) return [];
    const at = start + index + match.index;
    return [{ wish, range: range(at, at + match[0].length) }];
  });
}

/** A way out may stand in the sentence of the request itself, in front of it. */
function opensAgain(part: string, index: number): boolean {
  return opens.test(leaveInRequest.blankedIn(part.slice(0, index)));
}
