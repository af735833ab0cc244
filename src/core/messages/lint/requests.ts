import { range, type Range } from '../../basics/range';
import type { MessageKind } from '../../records/messages';
import { anyOf } from './anyOf';
import { isNegated } from './phrases';
import type { Sentence } from './sentences';
import { begs, opens } from './words/asking';
import { wishes, type Wish } from './words/wishes';

export type { Wish };

export interface Request {
  readonly wish: Wish;
  readonly range: Range;
  /** It is offered in place of something else: “if not, …”. */
  readonly isAlternative: boolean;
}

/** Questions that need no polite beginning. */
const question = /^(?:\W*\w+[,:–—-] )?(?:and |so |but |or |also,? )?(?:what|how|which|who|whom|when|where|why|is|are|does|do|did|has|have|am|was|were|should|any)\b.*\?$/;

/** Questions about how someone is, or about what was: they ask for nothing. */
const smallTalk = anyOf(
  "how(?:'s| are| is| was| were| have| goes| has) ~(?:you|your|things|it|life|everyone|everybody|the (?:family|kids|twins|baby|garden|new|old|weather|weekend|holiday|move|flat|house|trip|little|rest)|all)",
  '(?:^\\W*|, )(?:and |so )?(?:was|were|did|had|remember|do you (?:still )?(?:remember|recall)|you (?:remember|know))',
  'what (?:a|an|did you|happened)',
  '(?:are|is|have|has) (?:you|they|the (?:kids|twins|baby|family)) ~(?:well|back|settled|recovered|walking|keeping|arrived|found|better)',
);

const insteadOf = anyOf(
  'if not', 'otherwise', 'or else', 'alternatively', 'instead', 'failing that', 'in that case', 'plan [bc]',
  "if (?:that|this|it|either|any)(?:'s)? ~(?:is|feels|does|would|seems|were|goes|asks)", "if (?:that|this|it)'s",
  "if (?:you )?(?:can't|cannot|can not|couldn't|don't|do not|would rather|'d rather|prefer|are not|aren't|feel you|hardly|would sooner)",
  "if you'd (?:rather|sooner|prefer)",
  'or (?:even|just|simply|maybe|perhaps|at least|if)', 'even (?:an?|one|just)', 'as well as you can', '(?:is|are) just as',
  'just as (?:good|useful|welcome|much|well|helpful)', 'would (?:already |also )?(?:help|do) (?:just as|as well|too|as much)', 'equally', 'too much',
  'rather not', 'whichever',
);
const sentenceInstead = /^\W*(?:or|otherwise|alternatively|else|instead|failing that|even|plan [bc])\b/;

const wayOut = anyOf(
  'no (?:worries|pressure|need)', 'say (?:so|no)', 'declin\\w+', 'fine (?:too|if)', 'understand', 'feel free',
  "please (?:ignore|don't|do not|say|just say|forget|skip|tell me so|be honest)", "don't (?:feel|worry|mind|need)", 'free to', 'obliged to',
);

/** What was asked, given or done before. */
const done = anyOf(
  'thank(?:s|ing)?(?: you)? ~(?:for|to have)',
  "you(?:'ve| have)? ~(?:referred|introduced|recommended|offered|put|passed|agreed|told|gave|submitted|said|forwarded|lent|asked|wrote|called)",
  '(?:has|had|have) ~(?:been )?(?:referred|introduced)', 'after (?:you|your)', 'since (?:you|our)', 'when you', 'when i asked', 'before you',
  'your ~(?:referral|introduction|recommendation|feedback|advice|intro|word|call|chat|coffee) (?:was|has|made|helped|got|went|on|of|last|in|from|and|arrived|came)',
  'the (?:referral|introduction|call|chat|talk|review) (?:was|has|went|you|is in|at|about|of|in|on)',
  "i ~(?:told|met|had|got|was|spoke|sent|gave|read|heard|wrote|talked|asked)",
);
/** What the sender would do for the reader, or leaves to them: a talk, if they would like one. */
const offer = anyOf(
  '(?:shall|may|can|could|should) i ~(?:introduce|connect|put|make|refer|recommend|send|pass|share)',
  "i(?:'ll| will| can| could|'d| would| shall)? (?:gladly |happily |be happy to |like to |also |of course )?(?:introduce|connect|put|make|refer|recommend|send|pass|share|hand|submit|mention)(?! me)",
  '(?:happy|glad|pleased|delighted|free|available|at hand|willing) to ~(?:hop|jump|talk|chat|call|meet|send|share|tell|explain|answer|provide|come|speak|discuss)',
  "if you(?:'d| would)? (?:like|want|need|wish|have ~questions|prefer) ~(?:to )?~(?:talk|chat|call|know|more|details|hear|discuss|meet|speak|questions)",
  '(?:talk|chat|call|meet|speak|discuss)\\p{L}* ~(?:it |more |further )?if you',
);

/** Whether a sentence of such a message may ask for something. What may be a request counts as one: only a message without any is told so. */
export function mayAsk({ text }: Sentence, kind: MessageKind | undefined): boolean {
  if (text.includes('{{question}}')) return true;
  // To ask for information or feedback, a question is enough; a favour is asked for in so many words.
  if (text.includes('?') && !smallTalk.test(text) && (kind === 'insight' || kind === 'feedback' || begs.test(text))) return true;
  if (opens.test(text)) return !wayOut.test(text) || wishes.some(([, pattern]) => pattern.test(text));
  return !done.test(text) && wishes.slice(0, 2).some(([, pattern]) => pattern.test(text));
}

/** Parts of a sentence that each may hold a request. */
const joints = /(?<=[;:—–(])|,? (?=(?:and|or|but|so|also|plus|then) (?:also |then |if |maybe |perhaps |could |would |can |introduce|put|connect|have|get|set|send|give|help|we|you|i\b|a |an |your |my |afterwards|recommend|refer|pass|tell|let))|, (?=(?:if|could|would|can|introduce|put|connect|get|and|or|also|pass|give|tell|refer|recommend)\b)/;

/** What a message asks for, in order: each kind of wish where it is asked for first. */
export function requestsIn(sentences: readonly Sentence[]): Request[] {
  const found = new Map<Wish, Request>();
  for (const sentence of sentences) {
    const { text } = sentence;
    if (!opens.test(text) && !(text.endsWith('?') && question.test(text))) continue;
    let isAlternative = sentenceInstead.test(text);
    for (const { part, index } of partsOf(text)) {
      isAlternative ||= insteadOf.test(part);
      if ((done.test(part) && !/\b(?:could|would|can|will) you\b|\byou (?:could|would|can|might)\b|\?$/.test(part)) || offer.test(text.endsWith('?') ? part : text.slice(0, index + part.length))) continue;
      for (const request of wishesIn(part, index, sentence)) {
        const known = found.get(request.wish);
        if (!known || (known.isAlternative && !isAlternative)) found.set(request.wish, { ...request, isAlternative });
      }
    }
  }
  return [...found.values()].sort((a, b) => a.range.start - b.range.start);
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
  return wishes.flatMap(([wish, pattern]) => {
    const match = pattern.exec(part);
    if (!match || isNegated(text, index + match.index) || (wayOut.test(part) && !opensAgain(part, match.index))) return [];
    const at = start + index + match.index;
    return [{ wish, range: range(at, at + match[0].length) }];
  });
}

/** A way out may stand in the sentence of the request itself, in front of it. */
function opensAgain(part: string, index: number): boolean {
  return opens.test(wayOut.blankedIn(part.slice(0, index)));
}
