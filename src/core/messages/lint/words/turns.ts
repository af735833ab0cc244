import { anyOf, oneOf } from '../anyOf';

/** What turns a request into something else: an alternative, a way out, what was done before, an offer, small talk. */

const rather = oneOf("can't", 'cannot', 'can not', "couldn't", "don't", 'do not', 'would rather', "'d rather", 'prefer', 'are not', "aren't", 'feel you', 'hardly', 'would sooner');
/** In place of something else. */
export const insteadOf = anyOf(
  'if not', 'otherwise', 'or else', 'alternatively', 'instead', 'failing that', 'in that case', 'plan [bc]', 'equally', 'rather not', 'too much', 'whichever',
  "if (?:that|this|it|either|any)(?:'s)? ~(?:is|feels|does|would|seems|were|goes|asks)", "if (?:that|this|it)'s", `if (?:you )?${rather}`, "if you'd (?:rather|sooner|prefer)",
  'or (?:even|just|simply|maybe|perhaps|at least|if)', 'even (?:an?|one|just)', 'as well as you can', '(?:is|are) just as',
  'just as (?:good|useful|welcome|much|well|helpful)', 'would (?:already |also )?(?:help|do) (?:just as|as well|too|as much)',
);
/** A sentence that stands in place of the one before. */
export const sentenceInstead = /^\W*(?:or|otherwise|alternatively|else|instead|failing that|even|plan [bc])\b/;

/** Leave to say no, in which nothing is asked for. */
export const leaveInRequest = anyOf(
  'no (?:worries|pressure|need)', 'say (?:so|no)', 'declin\\w+', 'fine (?:too|if)', 'understand', 'feel free', 'free to', 'obliged to',
  "please (?:ignore|don't|do not|say|just say|forget|skip|tell me so|be honest)", "don't (?:feel|worry|mind|need)",
);

const helped = oneOf('referred', 'introduced', 'recommended', 'offered', 'put', 'passed', 'agreed', 'told', 'gave', 'submitted', 'said', 'forwarded', 'lent', 'asked', 'wrote', 'called');
/** What was asked, given or done before. */
export const done = anyOf(
  'thank(?:s|ing)?(?: you)? ~(?:for|to have)', `you(?:'ve| have)? ~${helped}`, '(?:has|had|have) ~(?:been )?(?:referred|introduced)', 'after (?:you|your)',
  'since (?:you|our)', 'when you', 'when i asked', 'before you',
  'your ~(?:referral|introduction|recommendation|feedback|advice|intro|word|call|chat|coffee) (?:was|has|made|helped|got|went|on|of|last|in|from|and|arrived|came)',
  'the (?:referral|introduction|call|chat|talk|review) (?:was|has|went|you|is in|at|about|of|in|on)',
  'i ~(?:told|met|had|got|was|spoke|sent|gave|read|heard|wrote|talked|asked)',
);
/** What is asked all the same. */
export const asksAgain = /\b(?:could|would|can|will) you\b|\byou (?:could|would|can|might)\b|\?$/;

const lend = oneOf('introduce', 'connect', 'put', 'make', 'refer', 'recommend', 'send', 'pass', 'share', 'hand', 'submit', 'mention');
const talk = oneOf('hop', 'jump', 'talk', 'chat', 'call', 'meet', 'come', 'speak', 'discuss');
/** What the sender would do for the reader, or leaves to them: a talk, if they would like one. */
export const offer = anyOf(
  `(?:shall|may|can|could|should) i ~${lend}`, `i(?:'ll| will| can| could|'d| would| shall)? (?:gladly |happily |be happy to |like to |also |of course )?${lend}(?! me)`,
  `(?:happy|glad|pleased|delighted|free|available|at hand|willing) to ~${oneOf(talk, 'send', 'share', 'tell', 'explain', 'answer', 'provide')}`,
  `${talk}\\p{L}* ~(?:it |more |further )?if you`,
  `if you(?:'d| would)? (?:like|want|need|wish|have ~questions|prefer) ~(?:to )?~${oneOf(talk, 'know', 'more', 'details', 'hear', 'questions')}`,
);

const family = oneOf('family', 'kids', 'twins', 'baby', 'garden', 'new', 'old', 'weather', 'weekend', 'holiday', 'move', 'flat', 'house', 'trip', 'little', 'rest');
/** Questions about how someone is, or about what was: they ask for nothing. */
export const smallTalk = anyOf(
  `how(?:'s| are| is| was| were| have| goes| has) ~(?:you|your|things|it|life|everyone|everybody|the ${family}|all)`,
  '(?:^\\W*|, )(?:and |so )?(?:was|were|did|had|remember|do you (?:still )?(?:remember|recall)|you (?:remember|know))', 'what (?:a|an|did you|happened)',
  '(?:are|is|have|has) (?:you|they|the (?:kids|twins|baby|family)) ~(?:well|back|settled|recovered|walking|keeping|arrived|found|better)',
);

/** Questions that need no polite beginning. */
export const question = /^(?:\W*\w+[,:–—-] )?(?:and |so |but |or |also,? )?(?:what|how|which|who|whom|when|where|why|is|are|does|do|did|has|have|am|was|were|should|any)\b.*\?$/;

const first = oneOf(
  'also ', 'then ', 'if ', 'maybe ', 'perhaps ', 'could ', 'would ', 'can ', 'introduce', 'put', 'connect', 'have', 'get', 'set', 'send', 'give', 'help', 'we', 'you', 'i\\b',
  'a ', 'an ', 'your ', 'my ', 'afterwards', 'recommend', 'refer', 'pass', 'tell', 'let',
);
/** Where a sentence falls into parts that each may hold a request: at its stronger marks, and before “and could …”. */
export const joints = new RegExp(`(?<=[;:—–(])|,? (?=(?:and|or|but|so|also|plus|then) ${first})|, (?=(?:if|could|would|can|introduce|put|connect|get|and|or|also|pass|give|tell|refer|recommend)\\b)`);
