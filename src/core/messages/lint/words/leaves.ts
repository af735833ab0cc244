import { anyOf } from '../anyOf';

/** Ways out, and what could be one. */

/** Said of the request, wherever it stands. */
const clear = [
  'no (?:pressure|hard feelings|obligation|compulsion|offen[cs]e|explanations?|drama|big deal|need to (?:reply|explain|say yes|feel))',
  "if (?:not|you(?: would|'d)? (?:can't|cannot|can not|couldn't|don't|do not|rather|sooner|prefer|would rather|are not|aren't|feel|have (?:any )?(?:doubts?|reservations)))",
  "if (?:it|this|that|the timing|now|for (?:any|whatever) reason)[^.!?]{0,30}(?:not|n't|no|awkward|uncomfortable|wrong|too much|strange|difficult|odd|doubt)",
  "(?:a|your|even a|any|hearing|simple|plain|honest|quiet) ~(?:no|rather not)(?= ?[,.;!)]|$| (?:is|will|would|from|costs?|needs?|works|does|too|at|in|also))",
  'no is', 'say(?:ing)? (?:no|pass|so)',
  "(?:don't|do not|needn't|need not|never) ~(?:feel (?:obliged|obligated|bound|pressured|bad|under|that you (?:have|need|must))|have to (?:say|answer|do|refer|explain))",
  'under no obligation', 'decline?\\p{L}*', 'refus(?:e|al|ing)', 'turn (?:me|it|this) down', '(?:not|un)comfortable', 'if you are comfortable', 'only if',
  'unless you', 'whether or not', 'every right', 'free (?:not )?to (?:say|decline|refuse|ignore|skip|pass|leave|forget)',
  "feel free(?! to (?:call|write|contact|ask|reach|share|forward|use|send|get|drop))",
];
/** Said of the request where it follows it; elsewhere it may be about anything. */
const near = [
  'no (?:worries|problem|issues?|harm|trouble|need to)', "(?:i(?:'ll| will|'d| would| shall| can)? ~)?understand(?:able|ing)?", 'either way',
  'whatever you (?:decide|answer|say|choose|do)',
  "(?:is|are|be|that's|it's|'s|am) ~(?:fine|ok|okay|alright|all right|good|welcome|legitimate|allowed)(?= ?[,.;!?):]|$| (?:too|with|by|for|if|either|as well|to|not))",
  "(?:don't|do not|not|never) ~(?:worry|mind|be offended|feel)", 'nothing (?:changes|is lost|will change|happens)',
  "(?:won't|will not|wouldn't|would not|shall not) ~(?:mind|be (?:offended|hurt|vexed|angry)|take it|take (?:any )?offen[cs]e|hold it|change|read)",
  '(?:just|please|then|kindly) (?:tell me|ignore|skip|leave|drop|forget|let it|disregard|pass)', 'up to you', 'your (?:call|decision|choice)',
  'yours to (?:decide|say|choose)', 'should you ~(?:prefer|not|rather|be unable|have|feel)', 'wrong moment', 'bad time', 'free to', 'of course you',
];

export const wayOut = anyOf(clear);
export const nearWayOut = anyOf(clear, near);

/** What could be a way out in words that no list holds: a condition, a denial, an alternative, leave to do something else. */
export const maybeWayOut = anyOf(
  'if', 'should', 'unless', 'in case', 'when (?:it|you|that|this)', 'either', 'neither', 'no', 'nope', 'nah', 'not', "\\p{L}{1,9}n't", 'dont', 'never',
  'nothing', 'none', 'nobody', 'free(?:ly)?', 'sooner', 'rather', 'instead', 'otherwise', 'else', 'without', 'pass', 'disturb\\p{L}*', 'legitimate', 'allowed',
  '(?:fine|ok|okay)(?! \\p{L})', 'silence', 'shake', 'shrug', 'forget', 'leave', 'ignore', 'skip', 'say the word', 'you (?:can|could|may|might)', 'against',
  'welcome', 'any answer', 'whatever', 'whichever', 'anyway', 'regardless', 'as you (?:like|wish|prefer)', 'only', 'however', 'choice', 'choose', 'decide',
  'doubts?', 'hesita\\p{L}+', 'awkward', 'too much', 'trouble', 'burden', 'bother', 'perhaps', 'maybe', 'just as',
);

/** Denials and conditions that are surely about something else. */
export const otherDenials = anyOf(
  '(?:that|which|who|and|where|must|so|yet|still|why|has|have|had|is|are|was|were|did|does) (?:must |have |has |had |do |does |did |is |are |was |were |will |would |should |could )?(?:not|never|no longer|nobody|nothing)(?! (?:\\p{L}{1,12} )?(?:obliged|offended|mind|worry|matter|change|hurt))',
  'not (?:only|so different|least|too|yet|sure|even|just|unlike)', 'no (?:downtime|longer|doubt|idea|matter|second|one else|other|better)',
  'without (?:downtime|waking|anyone|being)', 'not heard', "(?:haven't|have not|hasn't|has not) ~(?:heard|applied|sent|started|seen)",
  'never ~(?:found|forgot|forget|forgotten|met|seen|dull)', 'whether (?:you have|you had|it|they|the|i)',
  "if (?:i|we|they|there (?:is|are)|it (?:helps|is of use)|you(?:'d| would)? (?:(?:need|require|hear)(?: [^\\s,;.!?]{1,15}){0,3}|want (?:more|to know)|like (?:to know|more|to (?:talk|hear|see))|have ~(?:questions?|any)|could|can ~(?:refer|recommend|introduce)|would ~(?:refer|recommend|introduce)))",
  '(?:wonder(?:ed|ing)?|ask(?:ing)?|see|know|hear|sure) (?:if|whether)(?: you(?: (?:could|can|would|might|need|require|want|have)(?: [^\\s,;.!?]{1,15}){0,3})?)?',
  'you (?:could|can|would|might) ~(?:refer|recommend|introduce|put|pass on|help|connect|submit|forward|share|give|send|mention|suggest|bring)',
  'when (?:it|that|this)(?: is|\'s| was) (?:done|ready|through|over|finished)', 'as if', 'what if', 'whichever is (?:easier|simpler|better)',
  'whatever (?:helps|is easier)',
  'you (?:can|could|may|might) ~(?:find|see|reach|use|copy|forward|read|have (?:seen|noticed|heard|read)|remember|know|guess|imagine|call|open|download)',
  'only (?:\\d|one|two|three|a few|if i)',
);
