import { anyOf, oneOf } from '../anyOf';

/** How a request begins. */

const kind = oneOf(
  'great', 'lovely', 'wonderful', 'nice', 'kind', 'helpful', 'cool', 'good', 'amazing', 'a help', 'of help', 'useful', 'worth', 'valuable', 'ideal', 'perfect', 'enough',
  'an honou?r', 'splendid', 'welcome',
);

/** To the reader, as a question or not. */
const questions = [
  '(?:could|would|can|will|might|may|shall|wld|cld) (?:you|u|we|i|that|it|this)', 'do you (?:think|see|know|have|feel|fancy|want|mind|happen)',
  'are you ~(?:open|willing|able|comfortable|happy|up|free|right|in a position|around|ok|okay|game)',
  '(?:is|would|was) (?:it|this|that) (?:be )?~(?:possible|ok|okay|fine|all right|alright|something|in order|conceivable)', '(?:any|a|some) chance',
  'is there (?:a|any|some) (?:way|possibility)',
  '(?:feel|up|ready|game|willing|open|care|able|possible|comfortable) (?:like|for|to|with)', 'fancy', '(?:how|what) about', 'mind \\p{L}{2,15}ing', 'mind if', 'care to',
];

const glad = oneOf('grateful', 'glad', 'happy', 'thankful', 'honou?red', 'obliged', 'delighted', 'pleased', 'curious');
const toHear = oneOf('to (?:ask|know|hear|learn|see|understand|talk|speak|meet)', 'you', 'an? (?:introduction|referral|intro|word)');
const favour = oneOf('questions?', 'favou?rs?', 'requests?', 'wish', 'ask', 'hope');
/** Of one's own wish. */
const hopes = [
  // I would like.
  `i(?:'d| would| will|'ll| should| shall) ~${oneOf('love', 'appreciate', 'value', 'welcome', `be ~${glad}`, `like ~${toHear}`, 'enjoy ~(?:hearing|talking|meeting)')}`,
  "what i(?:'d| would|'m| am)? ~(?:like|love|want|hope|ask|wish|need|asking|after)(?! (?:to|when|most|best|about|in|here))",
  "what i(?:'d| would) ~(?:like|love|want|hope|ask|wish) to (?:know|hear|learn|ask|understand|see)",
  `(?:would|will|'d|might|could) ~${oneOf('mean', 'help', 'suffice', 'do(?= ?[,.;!]|$| (?:nicely|fine|well|me))', `be ~${kind}`)}`, `${oneOf(glad, 'appreciate(?: it)?')} (?:if|for|of) (?:you|a|an|your|any|the (?:chance|opportunity)|some|twenty|ten|half)`, 'appreciated',
  // I ask, I hope.
  'i ~(?:ask|request|beg|seek|wonder(?:ed)?|wish|want to (?:ask|know|learn|hear|understand|talk|speak)|was hoping|am hoping|dare)(?: (?:you|to|if|for|whether|that you|it))',
  'wonder(?:ed|ing)? (?:if|whether)',
  "i(?:'m| am|'ve been| have been)? ~(?:asking|hoping|wondering|after|curious|looking for|reaching out|writing (?:to ask|for|with|because))",
  "hop(?:e|ed|ing) (?:(?:that )?you(?:'ll|'d| can| could| will| would| may| might| agree)|for (?:a|an|your|some)|to (?:hear|talk|learn|get|have|ask|speak))",
  // A question, by its name.
  `my (?:\\p{L}{1,15} )?${favour}(?: (?:is|are|to you|for you|today|would be|if)|[:,])`, `the ${favour}(?: (?:is|i|for you|to you)|:)`,
  `(?:one|two|three|some|a few) (?:small |quick |short |last |honest )?${favour}`,
  `an? (?:small|quick|short|last|honest|little|big) ${favour}`, 'a (?:favou?r|request)', 'a question(?: (?:for|to|about|on|that)|[:,])',
  'i need (?:you|your|a|an|someone)', 'help me', 'all i ask', 'a referral from you',
];

const orders = oneOf(
  'tell', 'send', 'refer', 'introduce', 'recommend', 'put', 'pass', 'give', 'write', 'show', 'share', 'help', 'mark', 'submit', 'forward', 'connect', 'confirm', 'get',
  'make sure', 'mention', 'point', 'let',
  '(?:have|take) a (?:look|read|think|glance)', 'look (?:at|over)', 'read', 'check', 'ask', 'answer', 'pick', 'advise', 'speak (?:to|with)', 'talk to', 'suggest', 'name',
);
const start = '^[^\\p{L}]{0,5}';
const toName = '^(?:hi|hello|hey|dear)(?: [^\\s,]{1,20}){0,2}, ';
const leaving = oneOf(
  'feel', "don't", 'do not', 'excuse', 'forgive', 'forget', 'ignore', 'skip', 'leave', 'disregard', 'drop', 'treat', 'decline', 'hold', 'say (?:no|so|hello)', 'just say',
  'accept', 'note', 'find', 'know', 'enjoy', 'give my', 'take (?:your|all|care)', 'keep well',
);
/** With an “if”, or a “please”, or plainly. */
const conditions = [
  'if you (?:could|would|can|may|might|are ~(?:willing|open|able|ready|happy|up|comfortable)|were|feel|think|like|want|agree|see|know|hear)', 'let me know', "let(?:'s| us)",
  'you (?:must|have to|need to)',
  `please(?! ${leaving})`, `(?<=${start}|[,;:] |and |then |you (?:to )?|please |to )kindly(?! ${leaving})`,
  `(?<=${start}|${toName}|[:;!?–—-] |, (?:so|please) )(?:also |then |now |so |just |but |and |or )?${orders}(?= \\p{L})`,
  `(?:and|so|then|now|just|also|but|or) ${orders} (?:me|us|my|them|him|her|the (?:founders?|recruiters?))`,
];

export const opens = anyOf(questions, hopes, conditions);
/** What a reader is asked to do in so many words, without which a mere question in a favour is none of it. */
export const begs = anyOf(questions, conditions);
