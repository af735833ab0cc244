import { anyOf, oneOf } from '../anyOf';

/** What presses, by how it does so. What speaks for itself stands here; where it is meant otherwise is said in rules/pressure.ts. */

/** Up to some words of what is said. */
const words = (most: number): string => `(?:[^\\s;.!?]{1,20} ){0,${most}}?`;
const cannot = oneOf("can't", 'cannot', 'can not', 'can hardly', "couldn't", 'could not', 'could hardly', "won't", 'will not', "wouldn't", 'would not');
const dont = oneOf("don't", 'do not', 'dont');

/** What one is told to do by whoever presses. */
const deeds = oneOf(
  'do', 'submit', 'send', 'refer', 'recommend', 'introduce', 'answer', 'reply', 'respond', 'get (?:back|me|it)', 'put (?:me|my|us|in|a)', 'mention', 'forward', 'pass',
  'speak', 'talk', 'call', 'help', 'act', 'confirm', 'decide', 'hurry',
  'vouch', 'support', 'give (?:me|them)(?! the recipe| a hug)', 'tell (?:me (?:now|today|whether|if|what they)|them|her|him|the)', 'let me', 'hand', 'push',
  'make (?:it|this|that|sure)', 'take (?:this|it|care of this)',
  'write (?:to (?:them|her|him|the)|it|me (?:back|today|now))', 'sign', 'fix', 'be quick', 'keep (?:it|your (?:word|promise))', 'at least', 'understand that', 'see that', 'explain',
);
const must = oneOf('must', 'have to', 'had better', "'d better", 'better', 'need to', 'have got to', 'ought to', 'gotta');
const answer = oneOf('answer', 'reply', 'response', 'yes', 'invitation', 'decision', 'referral', 'confirmation', 'explanation', 'apology', 'interview');

export const demands = anyOf(
  // You must. “All you have to do is …” makes it easy.
  `(?<!(?:all|what|anything|whatever|nothing|that|which) )you ${must} (?:now |please |really |just |also |first )?${deeds}`, `you'(?:d better|ve got to) ${deeds}`, 'you had better',
  `(?:don't|do not) forget to ${oneOf('submit', 'send', 'refer', 'recommend', 'introduce', 'answer', 'reply', 'put', 'forward', 'mention', 'tell (?:them|her|him|the)')}`,
  '(?:please |must |need to |have to )act (?:fast|quickly|now|soon)',
  'stick to it', '(?:keep|stick to|honou?r) your (?:word|promise)', 'you promised (?:me )?(?:to (?:submit|refer|send|do|help|recommend|introduce)|(?:the|a) referral|that you)',
  // I need, want, expect it.
  `i ~need you to ${deeds}`, `i (?:want|require) you to ${deeds}`, 'i ~(?:demand|insist)',
  "i ~expect(?:ed|ing)? (?:that )?(?:you|u)(?: to|(?: will|'ll) (?:tell|do|send|refer|answer|submit|put|help|get|say|recommend|speak))",
  `i(?:'m| am)? ~expect(?:ed|ing)? (?:an?|your|the) ~${answer}(?! from (?:the|them|hr|her|him|their|my))`,
  'i ~expect(?:ed)? (?:nothing less|(?:it|this|that) (?:to be )?(?:done|by)|(?:more|better) (?:from|of) you|to (?:hear (?:back )?from you|see (?:it|this|that) done))',
);

const mail = oneOf('message', 'mail', 'e-?mail', 'letter', 'reminder', 'request');
const third = oneOf('third', 'fourth', 'fifth', 'sixth', 'umpteenth');
/** Haste, whoever is meant to hurry. */
export const haste = anyOf(
  // At once.
  'asap', 'a\\.s\\.a\\.p\\.', 'as soon as (?:possible|you (?:can|(?:see|read|get) this|have read))', 'without (?:further|any|more) delay', 'and no later',
  '(?:please|do|better) hurry', 'hurry up', 'not (?:a|one) (?:minute|day|moment) (?:later|to lose)',
  // It is urgent.
  `(?:you|please) (?:please )?finally ${deeds}`, '(?:treat|regard|see) (?:this|it) as urgent',
  "(?:it|this|that|matter|request) (?:is|'s) ~urgent", 'urgent (?:request|matter|favou?r|plea)', 'urgently', 'time is running out', 'clock is ticking', 'no time to (?:lose|waste)',
  // It is the last time that is asked.
  'last (?:chance|warning|reminder)(?! to (?:see|hear|visit|buy|get tickets))', 'final (?:reminder|notice|warning|request)', `(?:my|the|a) (?:now )?${third} ${mail}`,
  `${third} time (?:that )?i(?:'m| am| have|'ve)? (?:ask|write|wrote|remind|message)`,
  'how (?:often|many (?:more )?times|much longer) (?:do|must|should|will) i (?:have to|need to|ask|remind|write|wait)',
);

/** An order … */
const orders = oneOf(
  'answer', 'reply', 'respond', 'confirm', 'write back', 'let me (?:know|have)', 'tell me', '(?:get|come) back to me', 'submit',
  'send(?! (?:my |our )?(?:love|regards|greetings|hugs|best))', 'do (?:it|this|that|so)', 'refer me',
  'recommend me', 'introduce (?:me|us)', 'put (?:me|us|my)', 'get (?:me|it|this)', 'read', 'sign', 'decide', 'forward', 'hand', 'speak (?:to|with)', 'talk to', 'give me',
  'make',
);
const day = oneOf(
  'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'tomorrow', 'tonight', 'today', 'noon', 'midnight', 'the weekend',
  'the end of (?:the |this )?(?:day|week)', 'then', 'close of business', 'eod', 'lunch',
);
const soon = oneOf(
  'today', 'tonight', 'immediately', 'right now', 'right away', 'straight away', 'at once', 'this minute', 'instantly', 'promptly', 'at the latest',
  'within (?:the )?(?:next )?\\S{1,12} (?:minutes|hours?|days?)',
);
const byThen = `(?:[^\\s;:!?]{1,20} ){0,9}?(?:(?:by|before|until|till|no later than|not later than) (?:next |this |${day} )?${day}|${soon})`;
/** … and when it is to be done. */
export const deadlines = anyOf(`${orders} ${byThen}`, `${orders} (?:me |it |this )?now(?! and (?:then|again))`);

/** What one says one needs, and by when. */
export const needs = anyOf(`(?<!they |recruiters? |hr |she |he )need (?:it|this|that|(?:an?|your|the) ${answer}) ${byThen}`, `i (?:have to|need to|must) (?:know|hear|have) ${byThen}`);

const did = oneOf('did', 'done', 'gave', 'given', 'helped', 'put', 'invested', 'sacrificed', 'went');
const served = oneOf('covered', 'helped', 'did', 'done', 'gave', 'given', 'stood', 'saved', 'lent', 'worked', 'fixed', 'wrote', 'got', 'took', 'reviewed', 'referred', 'recommended');
/** Something owed. */
export const debts = anyOf(
  'owe (?:me|us|it to (?:me|us))', 'in my debt', '(?:your|ur) turn(?: now| to (?:help|do|give|refer|return)|(?= [.!]|$))',
  // After all that was done for them.
  `after (?:all|everything|what|all of what)(?: that| which)? i(?:'ve| have)? ~${did}`,
  `after (?:all (?:the|those|these|my)|(?:the|my) (?:trouble|efforts?|work|time|hours|pains|favou?rs?)) ${words(4)}(?:i|i've|i have) ${words(4)}(?:you|took|put|spent|went)`,
  `after i(?:'ve| have)? ${served}`,
  `(?:seeing|considering|given|remembering) (?:how (?:often|much|many times)|all|everything|what)(?: that)? i(?:'ve| have)? ~${served}`,
  "i(?:'ve| have) ~(?:supported|helped|covered|backed) you (?:[^\\s;.!?]{1,20} ){0,6}?and now",
  `i ~${served} ${words(14)}so (?:you (?:should|must|can at least|could at least|ought)|now (?:it|you)|it(?:'s| is) (?:only|your|time))`,
  // It would be fair, and is the least.
  'the (?:very )?(?:least|minimum) (?:that )?(?:you|one|a friend) (?:can|could|should|might)',
  "(?:it|that|this|which|seems|think)(?:'s| is| would be| that is)? only (?:fair|right|decent)(?! (?:to (?:tell|warn|say|you|them)|that i|if i))",
  "it(?:'s| is| was) (?:high |about )time(?! (?:(?:that )?(?:i|we)|to|for (?:me|us)))",
);

/** What whoever gives it back themselves says, too. */
export const returns = anyOf('return(?:ing)? (?:the|a|my|that) favou?rs?', 'pay(?:ing)? me back', 'repay(?:ing)? me');

const replied = oneOf('answer(?:ed)?', 'repl(?:y|ied)', 'react(?:ed)?', 'respond(?:ed)?', 'written', 'write', 'wrote', 'got(?:ten)? back', 'get back', 'bother(?:ed)?', 'submitted');
/** Reproach. It says no by itself, so a “not” in front belongs to it. */
export const reproach = anyOf(
  // That they did not answer.
  "why (?:haven't|didn't|won't|aren't|can't|don't) you(?! (?:come|join|drop|visit|bring|try|take|stop by|pop))",
  'why (?:have|did|do|are|will|can) you (?:still )?(?:not|never|ignor\\w+|refus\\w+)', 'nobody has bothered',
  `you(?:'ve)? (?:still |just |even )*(?:haven't|have not|never|didn't|did not|not) ~${replied}`,
  "still (?:haven't|have not|have no|had no|got no|not|nothing|no)(?: even)? ~(?:heard|answer(?:ed)?|reply|replied|response|got|received|word) ?~from you",
  'not (?:even )?(?:a|one) (?:single )?(?:word|line|answer|reply)(?: from you)', '(?:still|is|been|was|weeks|months|days|long) without (?:a|one|any) (?:single )?(?:word|reply|answer|line)',
  '(?:weeks?|days?|months?)(?: now)? and (?:still )?(?:nothing|no (?:answer|reply|word|response|reaction))',
  'you ~should(?: already)? have ~(?:answered|replied|responded|written back|submitted|done it|sent it)',
  // That they would let one down.
  `(?:you ~${cannot}|${dont}|not|never) ~(?:let (?:me|us) down|leave (?:me|us|an? (?:old |good )?(?:friend|colleague|mate))(?: (?:hanging|alone|standing|in the lurch|out))?|disappoint me|abandon me|desert me)`,
);

const sore = oneOf('disappointed', 'hurt', 'offended', 'annoyed', 'upset', 'frustrated', 'let down', 'bitter');
/** Guilt. */
export const guilt = anyOf(
  // What they did wrong.
  "(?:stop|keep|you(?:'re| are| have been|'ve been)) ignoring (?:me|my)", "you(?:'ve| have)? ~ignored? (?:me|my)",
  '(?:one|a|an|single) (?:line|word|answer|reply|yes|click|minute|sentence) ?~too much to ask', 'really too much to ask',
  `(?:i(?:'m| am| was| feel)|makes me|made me|leaves me) ~${sore} (?:that (?:you|my|there)|by you|in you|with you|at you|about your|to (?:see|hear|get|have))(?! (?:not|did not) get)`,
  "(?:this|that) is (?:what|how|the thanks) (?:i|you) (?:get|repay|thank|treat)", '(?:is|are) on your (?:account|conscience|head)', 'your fault', 'thanks for nothing',
  'i hope you never have to ask',
  // What a friend would do.
  '(?:a|any) (?:real|true|good) friend would(?! ~(?:say no|tell me no|be honest))', 'you of all people (?:should|could|must|know|would|can)',
  'if you (?:really |truly |ever )*(?:cared|valued me|respected|were ~friends?|were (?:really )?my)',
  '(?:am i|is that|are worth|worth|mean so little) to you\\?', 'i thought (?:that )?(?:you were (?:my|a) friend|we were friends|i could (?:count|rely) on)', 'i deserve (?:this|it|better)',
  // That all hangs on them.
  'you know how (?:much i need|badly i|important (?:this|it) is)',
  "if you (?:don't|do not|won't) ~(?:refer|help|answer|submit|do)(?: \\p{L}{1,12}){0,3}, i (?:(?:don't|do not) know what|will lose|am (?:lost|finished)|have (?:no one|nobody))",
  '(?<!can |could |always |able to )count(?:ing|ed)? on you', '(?:rely|relying|relied|depending|depend) on you(?! (?:to be|for your))',
  '(?:everything|all|future|career|life|family|whole \\w{1,20}) (?:now )?depends? on (?:you|this|your)',
  "(?:you(?:'re| are)|it is|it's|this is) ~(?:my (?:only|last) (?:hope|chance|option|way)|the only (?:one|person) ~can ~(?:help|save|turn|get|rescue|fix))",
  'my (?:only|last) (?:hope|chance)',
  "i(?:'m| am) ~desperate", "(?:can't|cannot|can not) wait (?:any )?longer(?! to)", 'my (?:savings|money|benefits|rent money) (?:is|are) ~(?:running|run|gone)',
);

const sure = oneOf('know', 'sure', 'certain', 'confident', 'trust', 'take it', 'assume', 'convinced', 'no doubt');
const will = oneOf("'ll", ' will', " won't", ' will not', ' are going to', " would(?:n't| not| never)");
/** The yes taken as given. */
export const presumption = anyOf(
  `(?:i(?:'m)? ~)?${sure}(?: that)? (?:you|u)${will} ~(?:help|say (?:yes|no)|do (?:it|this|that)|refer|recommend|refuse|let me down|introduce|submit|vouch|support me|forward|make it happen)`,
  `(?:'ve|have|i) already ~(?:put|written|wrote|given|gave|named|listed|entered|added|used) ${words(3)}(?:your name|you (?:down|as|in))`,
  `(?:'ve|have|i) already ~(?:told|promised|written|informed) ${words(4)}(?:that )?you(?:'ll|'d| will| would| are)`,
);

/** The no argued away before it comes. It says no by itself, too. */
export const argument = anyOf(
  `(?:no|not a|without|hardly any) ~(?:reason|excuse|grounds?|cause) (?:to (?:refuse|say no|decline|hesitate|turn)|not to|why you (?:should(?:n't| not)|${cannot})|for (?:a no|refusing|saying no|you to (?:refuse|say no|decline)))`,
  "(?:won't|will not|cannot|can't|not|never) ~(?:take|accept) (?:a )?no", 'take no for an answer', 'no (?:is|was) (?:not|no) (?:an )?(?:option|answer)',
  `(?:you ~${cannot} ~|${dont} you dare )(?:say no|refuse|turn (?:me|this) down|decline|deny me)`,
  `${dont} ~(?:say|tell me)(?: that)? (?:you (?:can't|cannot|can not|couldn't|won't|don't|have no)|it(?:'s| is) (?:not|too|im)|no\\b(?! (?:out|just|because|for my)))`,
  `${cannot} be ~(?:beyond you|too much|so (?:hard|difficult)|that (?:hard|difficult))`, "(?:isn't|is not|'s not) (?:that|so|really) (?:hard|difficult|much (?:to ask|work))",
  'how hard can it be', 'surely ~(?:you )?~(?:can|could) ~(?:find|spare|manage|do (?:this|that|it)|help)', 'if you (?:only |really )?wanted(?: to)?(?= ?[,.!]|$)',
  '(?:have|are|there is) no (?:more )?excuses?(?! (?:needed|necessary|required))', 'have nothing to lose', 'costs? you nothing(?! to (?:say|refuse|decline))',
);

const unfair = oneOf('wrong', 'mistaken', 'unfair', 'not fair', 'not right', 'unreasonable', 'unjust', 'selfish', 'petty', '(?:making )?a mistake');
/** To whoever said no, asking to think again presses, too; elsewhere the same words are harmless. */
export const secondThoughts = anyOf(
  'reconsider', 'rethink', 'change your mind', 'think (?:it |this |that |about it )?(?:all )?(?:over )?again', '(?:another|a second) thought', '(?:convince|persuade) you',
  "you(?:'ll| will) regret", 'expected (?:more|better)', "(?:could|can|would|might)(?: you| we)? (?:not )?at least",
  `(?:you are|you're|that is|that's|it is|it's|this is|seems|find it|find that) ~${unfair}(?! of me)`, 'wrong of you', `i(?:'m| am) ~${sore}`,
);

const nonsense = oneOf('not a reason', 'no (?:reason|sense)', 'wrong', 'unfair', 'weak', 'disappoint\\w*', 'hurtful', 'odd', 'strange', 'nonsense', 'excuses?', 'poor');
/** Arguing with a no. It says no by itself, too. */
export const rebuttal = anyOf(
  `(?:${dont}|can't|cannot|can not|fail to) ~(?:understand ~(?:why|how|your|that|it|this)|(?:see|get) (?:why|how|your)|accept (?:that|your|it|this)|follow (?:you|your)|agree(?: with| that)?)`,
  `${dont} (?:think|believe|feel)(?: that)? (?:you(?:'ve| have| are|'re|r)?|this|that|it) ~(?:considered?|understood|understand|reali[sz]e|see|gave|given|thought|being|fair|right|reasons?|is (?:fair|right|true|a))`,
  `your (?:reasons?|answer|decision|refusal|no|excuses?|arguments?) ~(?:(?:is|are|was|were|sounds?|seems?|makes?) ~${nonsense}|(?:does|do|did)(?:n't| not) (?:make|convince|hold))`,
  'would have ~(?:done|said yes|referred|helped)(?: it| that| this| the same)? (?:for )?you', 'you know it', 'nobody (?:forbids|stops|keeps)',
);
