import { anyOf } from './anyOf';
import type { Sentence } from './sentences';

/**
 * What sentences of such messages do. Rules that miss something speak up only when every sentence is known to do something else:
 * people say the same thing in more ways than any list holds, and a wrong alarm costs more than a missed one.
 */

const greeting = /^\W*(?:hi|hello|hey\w*|hiya|heya|dear|good (?:morning|afternoon|evening|day)|morning|evening|afternoon|greetings|hallo|hej|hoi|hola|bonjour|salut|namaste|moin|servus|ciao|ahoy|howdy|yo|to whom|respected|esteemed)(?![\p{L}])/iu;

/** Whether a message begins as one does. */
export function isGreeting(text: string): boolean {
  return greeting.test(text);
}

/** Polite words that could go to anyone. */
const pleasantry = anyOf("hope (?:that )?(?:you|all|everything|this|it)(?: are|'re| is|'s)? ?~(?:well|good|fine|great)", '(?:finds|find) you (?:~)?well', 'how are (?:you|things)', "hope you(?:'re| are) (?:well|good|fine)", 'trust (?:you are|this)', 'hope all is well', 'hope (?:the|your|you|all|things) ~~(?:is|are|still|has|have|had)');

/** Thanks that could go to anyone. */
const commonThanks = anyOf(
  '(?:thanks|thank you|thx|many thanks|grateful|appreciate|appreciated)(?: you)?(?: so much| very much| a lot| kindly)?(?: in advance| for (?:your|the|any|considering|reading|listening|taking|helping|all your) ?~(?:time|help|consideration|support|attention|answer|reply|effort|this|it|patience|understanding|thought|advice|insights?|feedback|me)?)?',
);

const signOff = /^\W*(?:(?:with )?(?:best|kind|warm|many|friendly|cordial|kindest|warmest|my)?(?: \w+)? ?(?:regards|wishes|greetings|best|cheers|thanks|sincerely|yours|truly|take care|warmly|love|talk soon|until soon|see you|so long|bye|kindly|respectfully)\b.{0,25}|\{\{me\}\}|[\p{L}. '-]{1,24})\W*$/u;

const papers = anyOf('résumé', 'resume', 'cv', 'attached', 'attachment', 'portfolio', 'documents?', 'papers', 'summary', 'below', 'profile');

/** Saying that there is a role, and that one would like to have it. */
const announcement = anyOf(
  "(?:i(?:'m| am|'ve| have|'d like to| would like to| want to| intend to| plan to| will|'ll)?|i) (?:~)?(?:saw|seen|see|notice|noticed|found|find|read|hear|heard|learned|came across|come across|apply|applying|applied|going for|candidate|interested in|looking for|searching|aware|(?:currently )?open to)",
  '(?:is|are) (?:~)?(?:hiring|looking for|searching|recruiting|seeking)',
  '(?:has|have|had) (?:~)?(?:opening|opened|position|vacancy|posted|advertised|put up|published|role|job)',
  '(?:role|position|job|post|opening|vacancy) (?:is|has|of|as|at|in|for|that|on|you)',
  'wants? an?',
  'posted',
);

const requestWords = anyOf('(?:could|would|can|will|might|may) (?:you|we|i)', 'please', 'kindly', 'i (?:would|am|was|wanted|want|wish|hope|ask|need)~ ?(?:to )?ask', 'refer me', 'introduce me', 'put me', 'let me know', 'is it possible', 'would it be', 'do you (?:think|know|see)', 'are you (?:able|willing|open|comfortable)', 'tell me', '(?:grateful|happy|glad|delighted|thankful|appreciate it) if', 'asking', 'wonder(?:ing|ed)?', 'any chance');

/** A way out, in the words most people use. */
export const wayOut = anyOf(
  'no (?:pressure|worries|hard feelings|obligation|problem|offen[cs]e|harm|explanations?|drama|big deal|trouble|need to (?:answer|reply|explain|say yes|feel))',
  "if (?:not|you(?: would|'d)? (?:can't|cannot|can not|couldn't|don't|do not|rather|sooner|prefer|are not|aren't|feel|have (?:any )?(?:doubts?|reservations)))",
  "if (?:it|this|that|the timing|now|for (?:any|whatever) reason)[^.!?]{0,30}(?:not|n't|no|awkward|uncomfortable|wrong|too much|strange|difficult|odd|doubt)",
  '(?:a|your|even a|any|hearing|simple|plain|honest) (?:~)?no',
  'say(?:ing)? (?:no|so)',
  'feel free',
  'free to',
  "(?:i(?:'ll| will|'d| would)? )?(?:~)?understand",
  'either way',
  'whatever you (?:decide|answer|say|choose|do)',
  'whether or not',
  'unless you',
  'only if',
  "(?:is|are|be|that's|it's) (?:~)?(?:fine|ok|okay|alright|all right)",
  "(?:don't|do not|needn't|need not|never|not) (?:~)?(?:feel (?:obliged|obligated|bound|pressured|bad|you|under|any)|worry|have to|explain|mind|be offended)",
  'declin\\w+',
  'refus(?:e|al|ing)',
  'turn (?:me|it|this) down',
  '(?:not|un)comfortable',
  'nothing (?:changes|is lost|will change)',
  "(?:won't|will not|wouldn't) (?:~)?(?:mind|be offended|be hurt|take it|hold it|change)",
  '(?:just|please) (?:tell me|ignore|skip|leave|drop|forget)',
  'up to you',
  'your call',
  'should you (?:~)?(?:prefer|not|rather|be unable|have)',
);

/** What could be a way out in words that no list holds: a condition, a denial, an alternative. */
export const maybeWayOut = anyOf(
  'if', 'should', 'unless', 'whether', 'in case', 'when it', 'either', 'no', 'nope', 'nah', 'not', "\\p{L}+n't", 'dont', 'never', 'nothing', 'none', 'neither', 'free(?:ly)?', 'sooner', 'rather', 'instead', 'otherwise', 'else', 'without', 'pass', 'disturb\\w*', 'legitimate', 'allowed', 'fine', 'ok', 'okay', 'silence', 'shake', 'shrug', 'forget', 'leave', 'ignore', 'skip', 'say the word', 'you (?:can|could|may|might) (?:also|of course|always|still|just|simply|well)', 'against', 'welcome', 'any answer', 'whatever', 'whichever', 'anyway', 'regardless', 'as you (?:like|wish|prefer)', 'only', 'however',
);

/** How two people know each other, or what one of them did: in words that few others would write. */
export const shared = anyOf('we', "we've", "we're", "we'd", 'us', 'our', 'ours', 'together', 'remember(?:ed|s|ing)?', 'reminds?', 'congrat\\w*', 'alumn\\w+', 'fellow', 'mutual', 'same (?:team|school|class|course|rota|university|office|desk|year|crew|intake)', 'when you', 'with you', 'from you', 'met you', 'meet you', 'meeting you', 'seeing you', 'saw you', 'known? you', 'you (?:once|told|said|wrote|gave|taught|showed|mentioned|shared|helped|posted|spoke|introduced|sent|lent|explained)', 'your (?:~)?(?:talk|post|article|blog|paper|workshop|advice|slides|book|handbook|podcast|comment|photo|lecture|keynote|newsletter|thread|piece|essay)', 'last time', 'old times', 'long time', 'ever since', 'back (?:at|then|when)', 'both of us', 'in touch', 'neighbour');

/** What is said to anyone: your company, your time. */
const commonYour = /\b(?:your|you) (?:\w+ ){0,1}(?:company|team|time|help|consideration|network|opinion|advice|feedback|reply|answer|referral|support|organi[sz]ation|employer|colleagues|work at|are busy|are (?:well|very|doing)|for)\b|\bthank you\b|\bfinds? you\b|\bhope you\b/g;

/** Why this work or this company, or why the sender: in the words most people use. */
export const reason = anyOf(
  'because', 'bc', 'since i', 'as i', 'reasons?', 'why (?:i|me|this)', '(?:draws?|drew|drawn|attracts?|appeals?|intrigues?|excites?|excited|inspires?|impress\\w*|fascinat\\w*|resonates?|suits?)',
  '(?:love|like|admire|enjoy|respect|adore) (?:how|that|what|the|in|your|working|building|this)', 'cares? (?:about|for)', 'caught my', '(?:fits?|match(?:es)?)', 'exactly (?:what|the|my)', 'my (?:~)?(?:background|experience|skills?|years|strengths?|work)',
  "(?:i|we)(?:'ve| have)? (?:~)?(?:built|run|ran|led|worked|moved|cut|kept|brought|designed|wrote|managed|reduced|halved|migrated|spent|know|knew|learned|did|done)", 'years (?:of|in|at|with|on)', 'passion\\w*', 'mission', 'dream\\w*', 'kind of (?:work|place|problem|team)', 'from \\d+ to \\d+', 'good at', 'used to',
);

export type Move = 'greeting' | 'pleasantry' | 'common thanks' | 'sign-off' | 'papers' | 'announcement' | 'request' | 'way out';

/** What a sentence does, as far as it is known; `first` is the message's first. */
export function movesOf({ text }: Sentence, first: boolean): ReadonlySet<Move> {
  const words = text.split(/ +/).length;
  const moves = new Set<Move>();
  if (first && words <= 4) moves.add('greeting');
  if (pleasantry.test(text) && words <= 14) moves.add('pleasantry');
  if (commonThanks.test(text) && words <= 12) moves.add('common thanks');
  if (words <= 4 && signOff.test(text)) moves.add('sign-off');
  if (papers.test(text) && words <= 16) moves.add('papers');
  if (announcement.test(text)) moves.add('announcement');
  if (requestWords.test(text)) moves.add('request');
  if (wayOut.test(text)) moves.add('way out');
  return moves;
}

/** Whether a sentence could be about the two of them. */
export function maybeShared(sentence: Sentence, first: boolean): boolean {
  const { text } = sentence;
  if (shared.test(text)) return true;
  const moves = movesOf(sentence, first);
  const isKnown = moves.has('greeting') || moves.has('pleasantry') || moves.has('common thanks') || moves.has('sign-off') || moves.has('request') || moves.has('way out');
  return !isKnown && /\b(?:you|your|yours|you're|you've)\b/.test(text.replace(commonYour, ' '));
}

/** Whether a sentence could be a reason: it says something that no other move explains. */
export function maybeReason(sentence: Sentence, first: boolean): boolean {
  if (reason.test(sentence.text)) return true;
  const moves = movesOf(sentence, first);
  if (['greeting', 'pleasantry', 'common thanks', 'sign-off', 'papers', 'way out'].some((move) => moves.has(move as Move))) return false;
  if (moves.has('request') || moves.has('announcement')) return sentence.text.split(/[,;:()—–]| and | but /).some((part, at) => at > 0 && part.trim().split(/ +/).length >= 5 && !requestWords.test(part) && !announcement.test(part) && !shared.test(part));
  const words = sentence.text.split(/ +/).length;
  return !shared.test(sentence.text) && words >= (/\b(?:i|i'm|i've|i'd|my|me|we|it|it's|that|this)\b/.test(sentence.text) ? 5 : 8);
}
