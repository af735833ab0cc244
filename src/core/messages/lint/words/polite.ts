import { anyOf, oneOf } from '../anyOf';

/** What could stand in a message to anyone; and the same said of something that only few know of. */

const hello = oneOf(
  'hi', 'hello', 'hey\\w*', 'hiya', 'heya', 'howdy', 'yo', 'dear(?:est)?', 'darling', 'good (?:morning|afternoon|evening|day)', 'morning', 'evening', 'afternoon', 'greetings',
  'respected', 'esteemed', 'to whom',
  'hallo', 'hej', 'hei', 'hoi', 'hola', 'olá?', 'bonjour', 'salut', 'namaste', 'moin', 'servus', 'grüezi', 'grüß gott', 'ciao', 'ahoy', 'aloha', 'salaam', 'shalom',
);
/** How a message begins. */
export const greeting = new RegExp(`^\\W*${hello}(?!\\p{L})`, 'iu');
const addressed = oneOf('again', 'there', 'sir', 'madam', 'mr', 'mrs', 'ms', 'dr', 'all', 'team', 'everyone', 'it may concern', "[\\p{L}.'-]{1,20}", '\\{\\{[\\w-]{1,30}\\}\\}');
/** … and nothing else: “crew mate!” behind it would be said to few. */
export const bareGreeting = new RegExp(`^\\W*${hello}(?: ${addressed}\\.?){0,3}[,!. –—:-]{0,3}$`, 'u');

export const pleasantry = anyOf(
  "hope (?:that )?(?:you|all|everything|this|it|things)(?: are|'re| is|'s| have| has)?(?: been)? ?~(?:well|good|fine|great|ok|okay|in good health)",
  "hope (?:that )?you(?:'re| are) ~(?:well|good|fine)",
  'hope all is well', 'hope you had', '(?:finds|find) you', 'how (?:are|have) (?:you|things)(?: been| going| doing)?', 'trust (?:you are|this)', 'happy new year',
  '(?:merry|happy) \\p{L}{3,12}$',
);
/** A hope for something of theirs. */
export const ownPleasantry = anyOf(
  'hope (?:that )?(?:the|your|both|all (?:of|the|two|three|four|five)) ~~(?:is|are|still|has|have|had|went|goes|will|survived|got|did)',
  "hope (?:that )?you(?:'ve| have|'re| are)? ~(?:had a|survived|recovered|got|enjoyed|made|found|slept|settled)",
);

/** What anyone is thanked for. */
const anything = oneOf(
  'time', 'help', 'consideration', 'considering', 'reading', 'support', 'attention', 'answer', 'reply', 'efforts?', 'this', 'it', 'patience', 'understanding', 'thought',
  'thinking', 'advice', 'insights?',
  'feedback', 'me', 'listening', 'looking', 'taking', 'information', 'kindness', 'everything', 'anything',
);
const thanks = oneOf('thanks', 'thank you', 'thanking you', 'thx', 'ty', 'cheers', 'many thanks', 'gratefully', 'grateful', 'thankful', 'appreciated?', 'obliged');
const much = '(?: you| it)?(?: so much| very much| a lot| a bunch| a ton| a million| loads| kindly| again| all| already)?(?:,? in (?:advance|anticipation|any case|any event))?';
export const commonThanks = anyOf(`${thanks}${much}(?: for (?:your |the |any |all (?:of )?(?:your |this |that )?)?(?:\\p{L}{1,14} )?${anything})?(?! for| again for)`);
/** Thanks for something that few others did. */
export const ownThanks = anyOf(`${thanks} ~~(?:for|to have|that you)(?! (?:(?:all|your|the|any|this|that|so|much|very|kind|great|of) ){0,4}${anything}(?:[ ,.;!]|$))`);

const wishes = oneOf(
  'regards', 'wishes', 'greetings', 'best', 'cheers', 'sincerely', 'yours', 'truly', 'faithfully', 'take care', 'warmly', 'love', 'hugs?', 'talk soon', 'until (?:soon|then)',
  'see you', 'so long', 'bye', 'kindly',
  'cordially', 'respectfully', 'gratefully', 'appreciatively', 'affectionately',
);
/** How a message ends: with wishes, or a name. */
export const signOff = new RegExp(`^\\W*(?:(?:with )?(?:\\p{L}{2,10} )?(?:\\p{L}{2,10} )?${wishes}(?!\\p{L}).{0,25}|\\{\\{me\\}\\}|[\\p{L}'-]{1,20}(?: [\\p{L}.'-]{1,20}){0,2})\\W*$`, 'u');

/** What goes with a message. */
export const papers = anyOf(
  'résumé', 'resume', 'cv', 'curriculum', 'attached', 'attachment', 'enclosed', 'portfolio', 'documents?', 'papers', 'summary', 'below', 'my profile', 'online', 'reach me at',
  'available from', 'call me at', 'phone number',
);

/** Time to take, which is no leave to say no. */
export const noHaste = anyOf(
  "(?:there is |there's )?no (?:rush|hurry|urgency|need to (?:rush|hurry))", 'takes? (?:all )?(?:your|the) time(?: you \\p{L}{1,12})?', 'any time',
  'at your (?:leisure|convenience|own pace)', 'whenever (?:you (?:have|find|get)|it suits|is convenient)[^.!?]{0,20}',
);
