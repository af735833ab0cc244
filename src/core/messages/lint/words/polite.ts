import { anyOf, oneOf } from '../anyOf';

/** What could stand in a message to anyone. */

/** How a message begins. */
export const greeting = /^\W*(?:hi|hello|hey\w*|hiya|heya|dear(?:est)?|darling|good (?:morning|afternoon|evening|day)|morning|evening|afternoon|greetings|hallo|hej|hei|hoi|hola|bonjour|salut|namaste|moin|servus|grüezi|grüß gott|ciao|ahoy|howdy|yo|ola|olá|aloha|salaam|shalom|to whom|respected|esteemed)(?![\p{L}])/iu;
/** … and nothing else: “crew mate!” behind it would be said to few. */
export const bareGreeting = /^\W*(?:hi|hello|hey\w*|hiya|dear|good \p{L}{1,12}|morning|evening|greetings|respected|to whom)(?: (?:again|there|sir|madam|mr|mrs|ms|dr|all|team|everyone|it may concern|[\p{L}.'-]{1,20}|\{\{[\w-]{1,30}\}\})\.?){0,3}[,!. –—:-]{0,3}$/u;

export const pleasantry = anyOf(
  "hope (?:that )?(?:you|all|everything|this|it|things)(?: are|'re| is|'s| have| has)?(?: been)? ?~(?:well|good|fine|great|ok|okay|in good health)",
  '(?:finds|find) you', 'how (?:are|have) (?:you|things)(?: been| going| doing)?', "hope (?:that )?you(?:'re| are) ~(?:well|good|fine)",
  'trust (?:you are|this)', 'hope all is well', 'hope you had', 'happy new year', '(?:merry|happy) \\p{L}{3,12}$',
);
/** A hope for something of theirs: a pleasantry that only few could write. */
export const ownPleasantry = anyOf(
  "hope (?:that )?(?:the|your|both|all (?:of|the|two|three|four|five)) ~~(?:is|are|still|has|have|had|went|goes|will|survived|got|did)",
  "hope (?:that )?you(?:'ve| have|'re| are)? ~(?:had a|survived|recovered|got|enjoyed|made|found|slept|settled)",
);

/** Thanks for nothing in particular. */
const anything = oneOf(
  'time', 'help', 'consideration', 'considering', 'reading', 'support', 'attention', 'answer', 'reply', 'effort', 'this', 'it', 'patience', 'understanding',
  'thought', 'thinking', 'advice', 'insights?', 'feedback', 'me', 'listening', 'looking', 'taking', 'information', 'efforts', 'kindness', 'everything',
  'anything',
);
export const commonThanks = anyOf(
  `(?:thanks|thank you|thanking you|thx|ty|cheers|many thanks|gratefully|grateful|thankful|appreciate|appreciated|obliged)(?: you| it)?(?: so much| very much| a lot| a bunch| a ton| a million| loads| kindly| again| all| already)?(?:,? in (?:advance|anticipation|any case|any event))?(?: for (?:your |the |any |all (?:of )?(?:your |this |that )?)?(?:\\p{L}{1,14} )?${anything})?(?! for| again for)`,
);

/** Thanks for something that few others did. */
export const ownThanks = anyOf(
  `(?:thanks|thank you|thanking you|thankful|grateful|appreciate) ~~(?:for|to have|that you)(?! (?:(?:all|your|the|any|this|that|so|much|very|kind|great|of) ){0,4}${anything}(?:[ ,.;!]|$))`,
);

export const signOff = /^\W*(?:(?:with )?(?:best|kind|warm|many|friendly|cordial|kindest|warmest|my|all|big|sincere|hearty)?(?: \w+)? ?(?:regards|wishes|greetings|best|cheers|sincerely|yours|truly|faithfully|take care|warmly|love|hugs?|talk soon|until (?:soon|then)|see you|so long|bye|kindly|cordially|respectfully|gratefully|appreciatively|affectionately)\b.{0,25}|\{\{me\}\}|[\p{L}'-]{1,20}(?: [\p{L}.'-]{1,20}){0,2})\W*$/u;

export const papers = anyOf(
  'résumé', 'resume', 'cv', 'curriculum', 'attached', 'attachment', 'enclosed', 'portfolio', 'documents?', 'papers', 'summary', 'below', 'my profile', 'online',
  'reach me at', 'available from', 'call me at', 'phone number',
);

/** Time to take, which is no leave to say no. */
export const noHaste = /\b(?:there is |there's )?no (?:rush|hurry|urgency|need to (?:rush|hurry))\b|\b(?:take|takes) (?:all )?(?:your|the) time(?: you \w+)?\b|\bany time\b|\bat your (?:leisure|convenience|own pace)\b|\bwhenever (?:you (?:have|find|get)|it suits|is convenient)[^.!?]{0,20}/g;
