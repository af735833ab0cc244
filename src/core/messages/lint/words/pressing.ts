import { anyOf, oneOf } from '../anyOf';

/** What presses, by how it does so. What speaks for itself stands here; when it is meant otherwise is said in rules/pressure.ts. */

/** What one is told to do by whoever presses. */
const deeds = oneOf(
  'do', 'submit', 'send', 'refer', 'recommend', 'introduce', 'answer', 'reply', 'respond', 'get (?:back|me|it)', 'put (?:me|my|us|in|a)', 'mention', 'forward',
  'pass', 'speak', 'talk', 'call', 'help', 'act', 'confirm', 'decide', 'hurry', 'vouch', 'support', 'give (?:me|them)(?! the recipe| a hug)',
  'tell (?:me (?:now|today|whether|if|what they)|them|her|him|the)', 'let me', 'hand', 'push', 'make (?:it|this|that|sure)', 'take (?:this|it|care of this)',
  'write (?:to (?:them|her|him|the)|it|me (?:back|today|now))', 'sign', 'fix', 'be quick', 'keep (?:it|your (?:word|promise))', 'at least', 'understand that',
  'see that', 'explain',
);

export const demands = anyOf(
  `i ~need you to ${deeds}`,
  `you ${oneOf('must', 'have to', 'had better', "'d better", 'better', 'need to', 'have got to', 'ought to', 'gotta')} (?:now |please |really |just |also |first )?${deeds}`,
  `you'(?:d better|ve got to) ${deeds}`,
  'you had better',
  'i ~expect(?:ed|ing)? (?:that )?(?:you|u)(?: to|(?: will|\'ll) (?:tell|do|send|refer|answer|submit|put|help|get|say|recommend|speak))',
  "i(?:'m| am)? ~expect(?:ed|ing)? (?:an?|your|the) ~(?:answer|reply|response|yes|invitation|decision|referral|confirmation|explanation|apology|interview)(?! from (?:the|them|hr|her|him|their|my))",
  'i ~expect(?:ed)? (?:nothing less|(?:it|this|that) (?:to be )?(?:done|by)|(?:more|better) (?:from|of) you|to (?:hear (?:back )?from you|see (?:it|this|that) done))',
  'i ~(?:demand|insist)',
  `i (?:want|require) you to ${deeds}`,
);

/** Haste, whoever is meant to hurry. */
export const haste = anyOf(
  'asap',
  'a\\.s\\.a\\.p\\.',
  'as soon as (?:possible|you (?:can|see|read|get|have read))',
  '(?:it|this|that|matter|request) (?:is|\'s) ~urgent',
  'urgent (?:request|matter|favou?r|plea)',
  'urgently',
  'without (?:further|any|more) delay',
  'time is running out',
  'clock is ticking',
  'hurry up',
  '(?:please|do|better) hurry',
  'no time to (?:lose|waste)',
  'not (?:a|one) (?:minute|day|moment) (?:later|to lose)',
  'and no later',
  'last (?:chance|call|warning|reminder)(?! to (?:see|hear|visit|buy|get tickets))',
  'final (?:reminder|notice|warning|request)',
  '(?:third|fourth|fifth|sixth|umpteenth) (?:message|mail|e-?mail|letter|reminder|request|time (?:i|that i))',
  'how (?:often|many (?:more )?times|much longer) (?:do|must|should|will|have) i',
);

/** An order … */
const orders = oneOf(
  'answer', 'reply', 'respond', 'confirm', 'write back', 'let me (?:know|have)', 'tell me', '(?:get|come) back to me', 'submit', 'send',
  'do (?:it|this|that|so)', 'refer me', 'recommend me', 'introduce (?:me|us)', 'put (?:me|us|my)', 'get (?:me|it|this)', 'read', 'sign', 'decide', 'forward',
  'hand', 'speak (?:to|with)', 'talk to', 'give me', 'make', 'i (?:have to|need to|must) (?:know|hear|have)',
  '(?:i )?need (?:it|this|an answer|your answer|a reply|a yes|a decision|the referral)',
);
const days = oneOf(
  'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'tomorrow', 'tonight', 'today', 'noon', 'midnight', 'the weekend',
  'the end of (?:the |this )?(?:day|week)', 'then', 'close of business', 'eod', 'lunch', 'your stand-?up',
);
/** … and when it is to be done. */
export const deadlines = anyOf(
  `${orders}(?: [^\\s;:!?]{1,20}){0,9}? (?:(?:by|before|until|till|no later than|not later than) (?:next |this |${days} )?${days}|within (?:the )?(?:next )?\\S{1,12} (?:minutes|hours?|days?)|today|tonight|immediately|right now|right away|straight away|at once|this minute|instantly|promptly|at the latest)`,
  `${orders} (?:me |it |this )?now(?! and (?:then|again))`,
);

/** Something owed, or returned. */
export const debts = anyOf(
  'owe (?:me|us|it to (?:me|us))',
  'in my debt',
  '(?:your|ur) turn(?: now| to (?:help|do|give|refer|return)|(?= [.!]|$))',
  "after (?:all|everything|what|all of what)(?: that| which)? i(?:'ve| have)? ~(?:did|done|gave|given|helped|put|invested|sacrificed|went)",
  "after (?:all )?(?:the|those|these|my) (?:[^\\s,;.!?]{1,20} ){0,4}(?:i|i've|i have) (?:[^\\s,;.!?]{1,20} ){0,4}(?:you|took|put|spent|went)",
  "after i(?:'ve| have)? (?:saved|helped|covered|fixed|did|gave|wrote|lent|got|stood)",
  '(?:seeing|considering|given|remembering) (?:how (?:often|much|many times)|all|everything|what)(?: that)? i(?:\'ve| have)? ~(?:covered|helped|did|done|gave|given|stood|saved|lent|worked)',
  "i ~(?:fixed|helped|covered|saved|gave|did|lent|took|got|wrote|reviewed|stood|referred|recommended)(?: [^\\s;.!?]{1,20}){0,14}?,? so (?:you (?:should|must|can at least|could at least|ought)|now (?:it|you)|it(?:'s| is) (?:only|your|time))",
  '(?:least|minimum) (?:that )?(?:you|one|a friend) (?:can|could|should|might)',
  "(?:it|that|this|which|seems|think)(?:'s| is| would be| that is)? only (?:fair|right|decent)(?! (?:to (?:tell|warn|say|you|them)|that i|if i))",
  "it(?:'s| is| was) (?:high |about )time(?! (?:i|we|for (?:me|us)))",
);

/** What whoever gives it back themselves says, too. */
export const returns = anyOf('return(?:ing)? (?:the|a|my|that) favou?rs?', 'pay(?:ing)? me back', 'repay(?:ing)? me');

/** Reproach and guilt. It says no by itself, so a “not” in front belongs to it. */
export const guilt = anyOf(
  "why (?:haven't|didn't|won't|aren't|can't|don't) you(?! (?:come|join|drop|visit|bring|try|take|stop by|pop))",
  'why (?:have|did|do|are|will|can) you (?:still )?(?:not|never|ignor\\w+|refus\\w+)',
  'why (?:has )?nobody (?:has )?~(?:answer|repli|respond|both|car)\\w*',
  "you(?:'ve)? (?:still |just |even )*(?:haven't|have not|never|didn't|did not|not) ~(?:answer(?:ed)?|repl(?:y|ied)|react(?:ed)?|respond(?:ed)?|written|write|wrote|got(?:ten)? back|get back|bother(?:ed)?|submitted)",
  "still (?:haven't|have not|have no|had no|got no|not|nothing|no)(?: even)? ~(?:heard|answer(?:ed)?|reply|replied|response|got|received|word) ?~from you",
  "nobody has bothered",
  'not (?:even )?(?:a|one) (?:single )?(?:word|line|answer|reply)(?: from you)',
  '(?:still|is|been|was|weeks|months|days|long) without (?:a|one|any) (?:single )?(?:word|reply|answer|line)',
  '(?:stop|been|keep|you(?:\'re| are)) ignoring (?:me|my)',
  '(?:you(?:\'ve| have)?|have) ~ignored? (?:me|my)',
  '(?:one|a|an|single) (?:line|word|answer|reply|yes|click|minute|sentence) ?~too much to ask',
  'really too much to ask',
  "(?:i(?:'m| am| was| feel)|makes me|made me|leaves me) ~(?:disappointed|hurt|offended|annoyed|upset|frustrated|let down|bitter) (?:that (?:you|my|there)|by you|in you|with you|at you|about your|to (?:see|hear|get|have))(?! (?:not|did not) get)",
  '(?:a|any) (?:real|true|good) friend would(?! ~(?:say no|tell me no|be honest))',
  'you of all people (?:should|could|must|know|would|can)',
  'if you (?:really |truly |ever )*(?:cared|valued me|respected|were ~friends?|were (?:really )?my)',
  "(?:you ~(?:can't|cannot|can not|wouldn't|won't|couldn't|would not|will not|could not|can hardly)|don't|do not|not|never) ~(?:let (?:me|us) down|leave (?:me|us|an? (?:old |good )?(?:friend|colleague|mate))(?: (?:hanging|alone|standing|in the lurch|out))?|disappoint me|abandon me|desert me)",
  'count(?:ing|ed)? on you',
  '(?:rely|relying|relied|depending|depend) on you(?! (?:to be|for your))',
  "(?:everything|all|it all|future|career|life|family|whole \\w{1,20}) (?:now )?depends? on (?:you|this|your)",
  "(?:you(?:'re| are)|it is|it's|this is) ~(?:my (?:only|last) (?:hope|chance|option|way)|the only (?:one|person) ~can ~(?:help|save|turn|get|rescue|fix))",
  'my (?:only|last) (?:hope|chance)',
  "i(?:'m| am) ~desperate",
  'my (?:savings|money|benefits|rent money) (?:is|are) ~(?:running|run|gone)',
  '(?:is|are) on your (?:account|conscience|head)',
  'your fault',
  "(?:this|that) is (?:what|how|the thanks) (?:i|you) (?:get|repay|thank|treat)",
  'thanks for nothing',
  'i hope you never',
  '(?:am i|is that|are worth|worth|mean so little) to you\\?',
);

/** The yes taken as given. */
export const presumption = anyOf(
  "(?:i(?:'m)? ~)?(?:know|sure|certain|confident|trust|take it|assume|convinced|no doubt)(?: that)? (?:you|u)(?:'ll| will| won't| will not| are going to| would(?:n't| not| never)) ~(?:help|say (?:yes|no)|do (?:it|this|that)|refer|recommend|agree|refuse|let me down|introduce|submit|vouch|support me|forward|put|make it happen)",
  "(?:'ve|have|i) already ~(?:put|written|wrote|given|gave|named|listed|entered|added|promised|told)(?: [^\\s;.!?]{1,20}){0,6}? (?:you|your)(?! (?:that|how|about|i|in))",
);

/** The no argued away before it comes. It says no by itself, too. */
export const argument = anyOf(
  "(?:no|not a|without|hardly any) ~(?:reason|excuse|grounds?|cause) (?:to (?:refuse|say no|decline|hesitate|turn)|not to|why you (?:should(?:n't| not)|could(?:n't| not)|can't|cannot|would(?:n't| not))|for (?:a no|refusing|saying no|you to (?:refuse|say no|decline)))",
  "(?:won't|will not|cannot|can't|not|never) ~(?:take|accept) (?:a )?no",
  'take no for an answer',
  'no (?:is|was) (?:not|no) (?:an )?(?:option|answer)',
  "(?:you ~(?:can't|cannot|can not|can hardly|could hardly|couldn't|wouldn't|won't) ~|(?:don't|do not) you dare )(?:say no|refuse|turn (?:me|this) down|decline|deny me)",
  "(?:don't|do not) ~(?:say|tell me)(?: that)? (?:you (?:can't|cannot|can not|couldn't|won't|don't|have no)|it(?:'s| is) (?:not|too|im)|no\\b(?! (?:out|just|because|for my)))",
  "(?:can't|cannot|can not|can hardly|couldn't|could hardly) be ~(?:beyond you|too much|so (?:hard|difficult)|that (?:hard|difficult))",
  "(?:isn't|is not|'s not) (?:that|so|really) (?:hard|difficult|much (?:to ask|work))",
  'how hard can it be',
  'have nothing to lose',
  "costs? you nothing(?! to (?:say|refuse|decline))",
);

/** To whoever said no, asking to think again presses, too; elsewhere the same words are harmless. */
export const secondThoughts = anyOf(
  'reconsider',
  'rethink',
  'change your mind',
  'think (?:it |this |that |about it )?(?:all )?(?:over )?again',
  '(?:another|a second) thought',
  '(?:convince|persuade) you',
  "you(?:'ll| will) regret",
  'expected (?:more|better)',
);

/** Arguing with a no. It says no by itself, too. */
export const rebuttal = anyOf(
  "(?:don't|do not|can't|cannot|can not|fail to) ~(?:understand|see|accept|follow|get|agree) ~(?:why|how|with|your|that|it|this)",
  "(?:don't|do not) (?:think|believe|feel)(?: that)? (?:you(?:'ve| have| are|'re|r)?|this|that|it) ~(?:considered|consider|understood|understand|realise|realize|see|gave|given|thought|being|fair|right|reasons?|is (?:fair|right|true|a))",
  "your (?:reasons?|answer|decision|refusal|no|excuses?|arguments?) ~(?:(?:is|are|was|were|sounds?|seems?|makes?) ~(?:not a reason|no (?:reason|sense)|wrong|unfair|weak|disappoint\\w*|hurtful|odd|strange|nonsense|excuses?|poor)|(?:does|do|did)(?:n't| not) (?:make|convince|hold))",
  "(?:you are|you're|that is|that's|it is|it's|this is|seems|find it|find that) ~(?:wrong|mistaken|unfair|not fair|not right|unreasonable|unjust|selfish|petty|(?:making )?a mistake)(?! of me)",
  'wrong of you',
  'would have ~(?:done|said yes|referred|helped)(?: it| that| this| the same)? (?:for )?you',
  'you know it',
  "(?:could|can|would|might)(?: you| we)? (?:not )?at least",
  'nobody (?:forbids|stops|keeps)',
  "i(?:'m| am) ~(?:disappointed|hurt|offended|annoyed|upset|frustrated)",
);
