import { anyOf, oneOf, type Phrases } from '../anyOf';

/** What people ask for in such messages. */
export type Wish = 'referral' | 'introduction' | 'talk' | 'feedback' | 'information' | 'telling' | 'job' | 'papers' | 'reference' | 'more';

const mine = `my ${oneOf('name', 'letter', 'cv', 'résumé', 'resume', 'application', 'profile', 'details', 'papers', 'documents', 'hat')}`;
const inside = oneOf('the', 'them', 'her', 'him', 'your', 'whoever');

const referral = anyOf(
  // By its name.
  'refer(?:ral|rals|red|ring)?(?! to (?:the|my|your|it|this|that|as))', 'recommend(?:ing|ed)? (?:me|us|~for)', 'recommendation(?! on linkedin)', 'vouch', 'be my refer\\w+',
  'support(?:ing)? my application',
  // Passing on a name or papers.
  `(?:pass|give|hand|show|mention|suggest|propose|name|drop|float) (?:on |in |over )?(?:me\\b(?! (?:a|an|the|your|some|how|what|where|any|one|time|\\d|ten|five|half|only))|${mine})`,
  `(?:submit|hand in|enter|forward|send on|send in|send|put|get|push|transfer|slip|place|bring) (?:on |in |along |forward )?${mine}`, `(?:send|give) ${inside}(?: \\p{L}{1,15})? ${mine}`,
  '(?:submit|put|bring|nominate|sponsor|back|endorse|name) me (?:in(?! touch| contact| front| copy| mind)|forward|up|as|for|to)', '(?:submit|vouch|back|nominate) (?:me|for me)',
  `(?:handing|putting|sending|passing|submitting|bringing|naming) (?:me|this|it|~${mine}) (?:in|on|along|forward|up)`,
  // A good word.
  '(?:put|say|drop) (?:in )?(?:a|my|your) (?:good |kind )?(?:word|name)', '(?:a|your|good|kind) words? (?:for me|of me|in|to)', 'have a word with', 'speak (?:up )?for me',
  `(?:speak|talk|tell|write) ~(?:to |with )?(?:${inside}|~) ?~~(?:about|for|of|good words of) me`, 'hears? (?:of|about) me', '(?:hires?|taking|take|considers?) me',
);

const ofUs = '(?:me|us|the two of us)';
const introduction = anyOf(
  'introduc(?:e|es|ed|ing)(?! myself| you| ourselves| yourself| a| the (?:idea|topic))', 'introductions?', 'intro', `(?:put|get|bring) ${ofUs} (?:in|into) (?:touch|contact)`,
  `(?:put|bring|get) ${ofUs} together`, `connect(?:ing)? (?:${ofUs}|with)`,
  'make the (?:connection|link)', 'make (?:me|us) known', 'present me to', 'hook (?:me|us) up', 'contact (?:to|with) (?:the|your|someone|somebody)', 'acquaintance of',
  '(?:write|mail) (?:to )?(?:the two of us|both of us|us both|(?:her|him|them) and me)',
  'get me (?:on|into|in front of|an? (?:meeting|appointment|slot))', 'find me someone',
);

const talk = anyOf(
  `(?:a|an|the|for|quick|short|brief|minute|video|phone|zoom|some|little|our) (?:\\p{L}{1,12} )?${oneOf('call', 'chat', 'coffee', 'talk', 'meeting', 'conversation', 'tea', 'lunch', 'catch-up', 'beer', 'walk', 'exchange')}`,
  'coffee', 'chai',
  '(?:\\d{1,3}|ten|fifteen|twenty|thirty|a few|some|half an|an) ?-?(?:minutes|mins|min|hour)', 'quarter of an hour', 'half an hour', '(?:hop|jump) on',
  '(?:speak|talk) (?:with|to) you', 'call you', 'meet (?:up|you|for|me)', 'come (?:by|in|over)', 'visit',
);

const feedback = anyOf(
  'feedback', '(?:look|glance|eyes?) (?:at|over|through|on)', 'review', 'read (?:it|my|this|these|through|over)', 'critique', 'critici[sz]e',
  'honest (?:view|opinion|word|look|answer|read|take|impression)',
  `your (?:honest )?${oneOf('opinion', 'view', 'take', 'thoughts', 'impression', 'verdict', 'judge?ment', 'reading', 'comments?')}`,
  'tell me (?:honestly|frankly|plainly|straight|where|which (?:line|part|point))',
  'gaps?', "what(?: is|'s| am i| i am| you think is) (?:missing|lacking)", 'missing', 'weak\\p{L}*', 'strong enough',
  'how (?:it|this|i|my) ~(?:reads?|comes? across|sounds?|looks?|strikes?)',
  '(?:do|does|am|is) (?:i|my|it|you see me|you think i) ~(?:sound|read|come across|look|seem|strong|clear|too)',
  'rehearse', 'practi[sc]e (?:round|interview|with)',
);

const what = oneOf('how', 'about', 'what', 'more', 'from you', 'your', 'who', 'where', 'which', 'why', 'when', 'whether', 'a (?:few|couple|bit|little)');
const information = anyOf(
  `(?:hear|learn|know|understand|find out|see|ask(?: you)?|read|tell me) ~${what}`, 'tell me (?:something)', 'questions?', 'insights?', 'information', 'info', 'advice',
  'explain', 'describe', 'curious', 'wonder(?:ing)? (?:how|what|who|why|whether)',
  'how (?:is|are|does|do|did|have|has|many|big|much|long|often)', "what(?:'s| is| are| does| do| did| has| have| was| kind| sort| made| would| should)",
  "who(?:'s| does| is| looks| owns| runs| decides| else)", 'which (?:team|part|of)',
  'share (?:with me )?(?:how|what|your|a (?:bit|little)|some)', 'picture of', 'like (?:to work|from the inside|day to day)', 'your (?:experience|perspective|path|advice)',
  'is it true', 'pick your brain',
);

/** Questions come with any favour; being asked to tell something is a favour of its own. */
const telling = anyOf(
  '(?:could|would|can|will) you (?:~tell me|~share with me|~explain|~describe|~find out|~look up)(?! (?:so|if|whether|honestly|what you|how you|when))',
  "also,? ~(?:what|how|which|who)(?:'s| is| are| do| does| many| much)",
);

const openings = oneOf('jobs?', 'positions?', 'openings?', 'vacanc\\p{L}+', 'roles?', 'opportunit\\p{L}+');
const job = anyOf(
  `hear(?:s|d)? (?:of|about) (?:any|some|an?|something|anything)(?: \\p{L}{1,15}){0,3} ?(?:${openings}|in|that)`,
  '(?:any|some|more|other|open|suitable|matching) (?:open |suitable |other |free )?(?:jobs|positions?|openings?|vacanc\\p{L}+|roles|opportunit\\p{L}+)',
  '(?:find|get|give|offer) me (?:an?|any|some|another) ~(?:job|position|role|work|interview|chance)', 'get me in(?:to)?(?! touch| contact| front)',
  'help me ~(?:find|get|land) ~(?:job|work|position|role|in)', 'hire me', 'keep me in mind', 'think of me (?:if|when|for)',
  'job leads?', '(?:any|a) (?:job|position|opening|vacancy) for me', `(?:is|are) there (?:a|any) ~${openings}`, 'anyone ~(?:who )?(?:is )?(?:hir(?:es|ing)|looking for)',
);

const papers = anyOf(
  '(?:send|show|give|forward|share) (?:me|with me) (?:the|your|some|any|a copy|copies)(?! (?:answer|opinion|view|thoughts|link|word|advice|honest|feedback|first|list of))',
);

const reference = anyOf(
  'reference letter', '(?:write|leave|give) (?:me )?(?:a |an )?~(?:reference|endorsement|testimonial)', '(?:recommendation on linkedin|linkedin recommendation)',
  'endorse my skills', '(?:act as|be) (?:a |my )?reference',
);

/** The words in which each is asked for, once it is known that something is. */
export const wishes: readonly (readonly [Wish, Phrases])[] = [
  ['referral', referral],
  ['introduction', introduction],
  ['talk', talk],
  ['feedback', feedback],
  ['information', information],
  ['telling', telling],
  ['job', job],
  ['papers', papers],
  ['reference', reference],
  ['more', anyOf("(?:while|since|as) you(?:'re| are) (?:at it|on it|there anyway)")],
];
