import { anyOf, oneOf } from '../anyOf';

/** How a request begins. */

const kindly = oneOf(
  'great', 'lovely', 'wonderful', 'nice', 'kind', 'helpful', 'cool', 'good', 'amazing', 'a help', 'of help', 'useful', 'worth', 'valuable', 'ideal', 'perfect',
  'enough', 'an honou?r', 'splendid', 'welcome',
);

/** To the reader, as a question or not. */
const questions = [
  '(?:could|would|can|will|might|may|shall|wld|cld) (?:you|u|we|i|that|it|this)',
  'do you (?:think|see|know|have|feel|fancy|want|mind|happen)',
  'are you ~(?:open|willing|able|comfortable|happy|up|free|right|in a position|around|ok|okay|game)',
  '(?:is|would|was) (?:it|this|that) (?:be )?~(?:possible|ok|okay|fine|all right|alright|something|in order|conceivable)',
  '(?:any|a|some) chance',
  'is there (?:a|any|some) (?:way|possibility)',
  '(?:feel|up|ready|game|willing|open|care|able|possible|comfortable) (?:like|for|to|with)',
  'fancy', '(?:how|what) about', 'mind \\p{L}{2,15}ing', 'a referral from you', 'good for',
];

/** Of one's own wish. */
const hopes = [
  'wonder(?:ed|ing)? (?:if|whether)',
  "i(?:'d| would| will|'ll| should| shall) ~(?:love|appreciate|value|welcome|be ~(?:grateful|glad|happy|thankful|honou?red|obliged|delighted|pleased|curious)|like ~(?:to (?:ask|know|hear|learn|see|understand|talk|speak|meet)|you|an? (?:introduction|referral|intro|word))|enjoy ~(?:hearing|talking|meeting))",
  'i ~(?:ask|request|beg|seek|wonder(?:ed)?|wish|want to (?:ask|know|learn|hear|understand|talk|speak)|was hoping|am hoping|dare)(?: (?:you|to|if|for|whether|that you|it))',
  "hop(?:e|ed|ing) (?:(?:that )?you(?:'ll|'d| can| could| will| would| may| might| agree)|for (?:a|an|your|some)|to (?:hear|talk|learn|get|have|ask|speak))",
  "i(?:'m| am|'ve been| have been)? ~(?:asking|hoping|wondering|after|curious|looking for|reaching out|writing (?:to ask|for|with|because))",
  'my (?:\\p{L}{1,15} )?(?:questions?|request|ask|wish|hope|favou?r)(?: (?:is|are|to you|for you|today|would be|if)|[:,])',
  'the (?:favou?r|ask|request|question)(?: (?:is|i|for you|to you)|:)',
  '(?:one|two|three|some|a few) (?:small |quick |short |last |honest )?(?:questions?|favou?rs?|requests?|wish)',
  'an? (?:small|quick|short|last|honest|little|big) (?:question|favou?r|request|wish)', 'a (?:favou?r|request)', 'a question(?: (?:for|to|about|on|that)|[:,])',
  "what i(?:'d| would|'m| am)? ~(?:like|love|want|hope|ask|wish|need|asking|after)(?! (?:to|when|most|best|about|in|here))",
  "what i(?:'d| would) ~(?:like|love|want|hope|ask|wish) to (?:know|hear|learn|ask|understand|see)",
  `(?:would|will|'d|might|could) ~(?:mean|help|suffice|do(?= ?[,.;!]|$| (?:nicely|fine|well|me))|be ~${kindly})`,
  '(?:grateful|glad|happy|thankful|obliged|delighted|appreciate(?: it)?) (?:if|for|of) (?:you|a|an|your|any|the (?:chance|opportunity)|some|twenty|ten|half)',
  'i need (?:you|your|a|an|someone)', 'help me', 'all i ask', 'mind if', 'appreciated',
];

/** With an “if”, or a “please”, or plainly. */
const orders = oneOf(
  'confirm', 'tell', 'send', 'refer', 'introduce', 'recommend', 'put', 'pass', 'give', 'write', 'show', 'share', 'help', 'mark', 'submit', 'forward', 'connect',
  'get', 'make sure', 'mention', 'point', 'let', 'have a (?:look|read|think)', 'take a (?:look|glance)', 'look (?:at|over)', 'read', 'check', 'ask', 'answer',
  'pick', 'advise', 'speak (?:to|with)', 'talk to', 'laugh at', 'suggest', 'name',
);
const conditions = [
  'if you (?:could|would|can|may|might|are ~(?:willing|open|able|ready|happy|up|comfortable)|were|feel|think|like|want|agree|see|know|hear)',
  'let me know', "let(?:'s| us)",
  'please(?! (?:feel|don\'t|do not|excuse|forgive|forget|ignore|skip|leave|disregard|give my|say (?:no|so|hello)|accept|note|find|take (?:your|all|care)|keep well|know|drop|treat|decline|enjoy|just say))',
  '(?<=^[^\\p{L}]{0,5}|[,;:] |and |then |you (?:to )?|please |to )kindly(?! (?:ignore|drop|disregard|do not|don\'t|leave|excuse|treat|hold|forget))',
  `(?<=^[^\\p{L}]{0,5}|^(?:hi|hello|hey|dear)(?: [^\\s,]{1,20}){0,2}, |[:;!?–—-] |, (?:so|please) )(?:also |then |now |so |just |but |and |or )?${orders}(?= \\p{L})`,
  `(?:and|so|then|now|just|also|but|or) ${orders} (?:me|us|my|them|him|her|the (?:founders?|recruiters?))`,
  'you (?:must|have to|need to)', 'care to',
];

export const opens = anyOf(questions, hopes, conditions);
/** What a reader is asked to do in so many words, without which a mere question in a favour is none of it. */
export const begs = anyOf(questions, conditions);
