import { anyOf, oneOf } from '../anyOf';

/** Ways out, and what could be one. */

const rather = oneOf(
  "can't", 'cannot', 'can not', "couldn't", "don't", 'do not', 'rather', 'sooner', 'prefer', 'would rather', 'are not', "aren't", 'feel',
  'have (?:any )?(?:doubts?|reservations)',
);
const wrong = oneOf('not', "n't", 'no', 'awkward', 'uncomfortable', 'wrong', 'too much', 'strange', 'difficult', 'odd', 'doubt');

/** Said of the request, wherever it stands. */
const clear = [
  // If it is not for them.
  'if not', `if you(?: would|'d)? ${rather}`, `if (?:it|this|that|the timing|now|for (?:any|whatever) reason)[^.!?]{0,30}${wrong}`, 'only if', 'unless you', 'whether or not',
  '(?:not|un)comfortable', 'if you are comfortable',
  // A no, by its name.
  "(?:a|your|even a|any|hearing|simple|plain|honest|quiet) ~(?:no|rather not)(?= ?[,.;!)]|$| (?:is|will|would|from|costs?|needs?|works|does|too|at|in|also))",
  'no is', 'say(?:ing)? (?:no|pass|so)', 'decline?\\p{L}*', 'refus(?:e|al|ing)', 'turn (?:me|it|this) down',
  // Nothing binds them.
  'no (?:pressure|hard feelings|obligation|compulsion|offen[cs]e|explanations?|drama|big deal|need to (?:reply|explain|say yes|feel))', 'under no obligation', 'every right',
  "(?:don't|do not|needn't|need not|never) ~(?:feel (?:obliged|obligated|bound|pressured|bad|under|that you (?:have|need|must))|have to (?:say|answer|do|refer|explain))",
  'free (?:not )?to (?:say|decline|refuse|ignore|skip|pass|leave|forget)', 'feel free(?! to (?:call|write|contact|ask|reach|share|forward|use|send|get|drop))',
];
/** Said of the request where it follows it; elsewhere it may be about anything. */
const near = [
  // All would be well.
  'no (?:worries|problem|issues?|harm|trouble|need to)', "(?:i(?:'ll| will|'d| would| shall| can)? ~)?understand(?:able|ing)?", 'nothing (?:changes|is lost|will change|happens)',
  "(?:is|are|be|that's|it's|'s|am) ~(?:fine|ok|okay|alright|all right|good|welcome|legitimate|allowed)(?= ?[,.;!?):]|$| (?:too|with|by|for|if|either|as well|to|not))",
  "(?:won't|will not|wouldn't|would not|shall not) ~(?:mind|be (?:offended|hurt|vexed|angry)|take it|take (?:any )?offen[cs]e|hold it|change|read)",
  "(?:don't|do not|not|never) ~(?:worry|mind|be offended|feel)",
  // It is for them to say.
  'either way', 'whatever you (?:decide|answer|say|choose|do)', 'up to you', 'your (?:call|decision|choice)', 'yours to (?:decide|say|choose)', 'free to', 'of course you',
  // They may leave it.
  '(?:just|please|then|kindly) (?:tell me|ignore|skip|leave|drop|forget|let it|disregard|pass)', 'should you ~(?:prefer|not|rather|be unable|have|feel)', 'wrong moment', 'bad time',
];

export const wayOut = anyOf(clear);
export const nearWayOut = anyOf(clear, near);

/** What could be a way out in words that no list holds. */
export const maybeWayOut = anyOf(
  // A condition.
  'if', 'should', 'unless', 'in case', 'when (?:it|you|that|this)', 'whatever', 'whichever', 'regardless', 'only', 'doubts?', 'hesita\\p{L}+', 'perhaps', 'maybe',
  // A denial.
  'no', 'nope', 'nah', 'not', "\\p{L}{1,9}n't", 'dont', 'never', 'nothing', 'none', 'nobody', 'neither', 'without', 'against', 'however',
  // An alternative.
  'either', 'sooner', 'rather', 'instead', 'otherwise', 'else', 'anyway', 'just as', 'any answer', 'silence', 'shake', 'shrug', 'say the word',
  // Leave to do something else.
  'free(?:ly)?', 'pass', 'forget', 'leave', 'ignore', 'skip', 'you (?:can|could|may|might)', 'as you (?:like|wish|prefer)', 'choice', 'choose', 'decide', 'allowed',
  'legitimate', 'welcome', '(?:fine|ok|okay)(?! \\p{L})',
  // What it might cost them.
  'disturb\\p{L}*', 'awkward', 'too much', 'trouble', 'burden', 'bother',
);

const verb = '(?:must |have |has |had |do |does |did |is |are |was |were |will |would |should |could )';
const helping = oneOf('refer', 'recommend', 'introduce', 'put', 'pass on', 'help', 'connect', 'submit', 'forward', 'share', 'give', 'send', 'mention', 'suggest', 'bring');
const asMuch = '(?: [^\\s,;.!?]{1,15}){0,3}';

/** Denials and conditions that are surely about something else. */
export const otherDenials = anyOf(
  // Told of the work, or of what was.
  `(?:that|which|who|and|where|must|so|yet|still|why|has|have|had|is|are|was|were|did|does) ${verb}?(?:not|never|no longer|nobody|nothing)(?! (?:\\p{L}{1,12} )?(?:obliged|offended|mind|worry|matter|change|hurt))`,
  'not (?:only|so different|least|too|yet|sure|even|just|unlike|heard)', 'no (?:downtime|longer|doubt|idea|matter|second|one else|other|better)', 'without (?:downtime|waking|anyone|being)',
  "(?:haven't|have not|hasn't|has not) ~(?:heard|applied|sent|started|seen)", 'never ~(?:found|forgot|forget|forgotten|met|seen|dull)', 'only (?:\\d|one|two|three|a few|if i)',
  // Part of the request itself.
  `you (?:could|can|would|might) ~${helping}`, `if you(?:'d| would)? (?:could|(?:can|would) ~${helping})`, 'if you could',
  `(?:wonder(?:ed|ing)?|ask(?:ing)?|see|know|hear|sure) (?:if|whether)(?: you(?: (?:could|can|would|might|need|require|want|have)${asMuch})?)?`, 'whether (?:you have|you had|it|they|the|i)',
  // What they may need or find.
  `if you(?:'d| would)? (?:(?:need|require|hear)${asMuch}|want (?:more|to know)|like (?:to know|more|to (?:talk|hear|see))|have ~(?:questions?|any))`,
  'if (?:i|we|they|there (?:is|are)|it (?:helps|is of use))',
  'you (?:can|could|may|might) ~(?:find|see|reach|use|copy|forward|read|have (?:seen|noticed|heard|read)|remember|know|guess|imagine|call|open|download)',
  "when (?:it|that|this)(?: is|'s| was) (?:done|ready|through|over|finished)", 'as if', 'what if', 'whichever is (?:easier|simpler|better)', 'whatever (?:helps|is easier)',
);
