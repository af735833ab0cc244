import { anyOf, oneOf } from '../anyOf';

/** Big words about oneself. The same words about the reader, a talk or a job are praise, so each pattern holds the sender. */

/** Words that may stand between “I am” and what one claims to be. */
const filler = oneOf(
  'a', 'an', 'the', 'your', 'their', 'one', 'of', 'and', 'both', 'as', 'by', 'far', 'such', 'very', 'so', 'no', 'other', 'myself',
  'simply', 'truly', 'just', 'really', 'also', 'quite', 'probably', 'easily', 'undoubtedly', 'definitely', 'certainly', 'exactly', 'honestly', 'absolutely',
  'clearly', 'obviously', 'indeed', 'always', 'still', 'now', 'widely', 'known', 'regarded', 'considered', 'absolute', 'complete', 'total', 'true', 'real',
  'without', 'doubt', 'question', 'exaggeration', 'to', 'be', 'said', 'there', 'is', 'way', 'put', 'it', 'if', 'i', 'may', 'say',
);
const fillers = `(?:${filler},? ){0,9}`;
const am = oneOf(
  "i(?:'m| am| was| remain|'ve been| have been|'ve become| have become|'ll be| will be|'d be| would be| consider| call| see)", 'mak(?:es|ing) me', 'made me', 'myself(?: as)?',
  '(?<=^\\W{0,3}|[,;:.!?] )(?:and |but )?(?:being|as)',
);
const being = `${am} ${fillers}`;
/** Up to some words of what is said. */
const words = (most: number): string => `(?:[^\\s,;.!?]{1,20} ){0,${most}}`;

/** What one claims to be, or to have. */
const people = oneOf(
  'candidate', 'applicant', 'fit', 'match', 'choice', 'hire', 'person', 'one', 'man', 'woman', 'engineer', 'developer', 'programmer', 'coder', 'architect',
  'designer', 'analyst', 'manager', 'lead', 'leader', 'professional', 'specialist', 'expert', 'authority', 'talent', 'performer', 'addition', 'asset', 'pick',
  'solution', 'answer', 'sre', 'administrator', 'technician', 'consultant', 'colleague you', 'worker', 'employee', 'team player',
);
const skills = oneOf(
  'skills?', 'experience', 'results?', 'track record', 'record', 'background', 'talents?', 'achievements?', 'career', 'abilit(?:y|ies)', 'knowledge',
  'expertise', 'profile', 'cv', 'résumé', 'resume', 'work ethic', 'leadership', 'portfolio', 'qualifications?', 'performance', 'combination', 'blend', 'mix',
  'set of', 'instincts?', 'references?',
);

/** How big the words are: more than all others, without equal, made for it, a star. */
const most = oneOf(
  'best', 'finest', 'greatest', 'strongest', 'smartest', 'brightest', 'top', 'leading', 'foremost', 'number one', 'no\\. ?1', 'ultimate',
  `most ${oneOf('talented', 'gifted', 'qualified', 'skilled', 'experienced', 'capable', 'accomplished', 'brilliant', 'sought-after', 'wanted', 'dedicated', 'suitable', 'suited', 'competent', 'impressive', 'productive')}`,
);
const great = oneOf(
  'brilliant', 'outstanding', 'exceptional', 'extraordinary', 'excellent', 'amazing', 'incredible', 'awesome', 'superb', 'fantastic', 'phenomenal', 'stellar',
  'remarkable', 'unbeatable', 'unstoppable', 'irreplaceable', 'indispensable', 'invaluable', 'world[- ]class', 'first[- ]class', 'top[- ]notch', 'unmatched',
  'matchless', 'peerless', 'unrivall?ed', 'unparall?eled', 'unequall?ed', 'unsurpassed', 'flawless', 'overqualified', 'second to none',
  'without (?:equal|rival)', 'best[- ]in[- ]class',
);
const perfect = oneOf('perfect', 'ideal', 'dream', 'obvious', 'flawless', 'one and only', 'unique', 'born', 'natural');
const stars = oneOf(
  'rock ?-?stars?', 'ninja', 'guru', 'wizard', 'superstar', 'star performer', 'top talent', 'top performer', 'genius', 'unicorn', '10x \\S{1,20}', 'visionary',
  'game[- ]changer', 'powerhouse', 'mastermind', 'virtuoso', 'prodigy', 'gold standard', 'legend', 'master of',
);
const highly = oneOf('highly', 'uniquely', 'exceptionally', 'perfectly', 'supremely', 'ideally', 'extremely', 'outstandingly');
const qualified = `${highly} ${oneOf('qualified', 'skilled', 'talented', 'gifted', 'suited', 'accomplished', 'positioned', 'competent')}`;
const vast = oneOf(great, 'unique', 'deep and unique', 'impressive', 'legendary', 'vast', 'unbelievable', 'spectacular');

/** What one says one is, or has. */
export const boasts = anyOf(
  `${being}${oneOf(most, perfect, great)} ${words(2)}${people}`,
  `${being}(?:the|your|their) (?:very )?${most}(?! (?:to (?:ask|talk|judge|tell)|placed|known))`,
  `${being}${oneOf(great, stars, qualified)}`, `${am} (?:(?!(?:of|your|their|for|with|who|by|not|no) )[^\\s;.!?]{1,20} ){0,6}${stars}`,
  `${am} (?:exactly|just|precisely) (?:what|who|whom) (?:you|they) (?:need|want|are looking for)`,
  `${being}${oneOf('one', 'person', 'engineer', 'man', 'woman')} (?:that |whom |who )?(?:you|they) ~(?:want|need|are looking for|have been (?:looking|waiting) for)`,
  `${being}(?:in a class|in a league) of my own`,
  `my ${words(5)}(?:is|are|was|were|remains?) ${fillers}${oneOf(great, most, perfect, qualified, 'rare', 'one of a kind')}`,
  `my ${vast} ${words(2)}${skills}`,
  `i ~(?:have|bring|offer|possess|boast|come with|show) (?:an? |the |my |truly |both |with )*${oneOf(vast, most)} ${words(2)}${skills}`,
  `^\\W*(?:an? |the |your )?${oneOf(great, perfect, most)} ${words(1)}${oneOf('candidate', 'engineer', 'developer', 'applicant')}`,
);

const never = "(?:won't|will not|will never|never|wouldn't|would not|cannot|can't|hard to)";
const nobody = oneOf('nobody', 'no one', 'no-one', 'none', 'no other', 'few', 'never', 'not');
const everything = '(?:all|any|every|anything|everything|your)';

/** What one says others will see in one. */
export const claims = anyOf(
  // They will not look for anyone else.
  `${never} (?:regret (?:it|this|me|hiring|taking|having)|be (?:disappointed|sorry))`,
  `${never} find (?:an?|any|anyone|anybody|someone|another) ${words(3)}(?:better|like me|as good|more \\S{1,20})`,
  `${never} find (?:an? )?better`,
  'stop (?:looking|searching)', 'look no further', 'search is over', '(?:their|your) loss', '(?:lucky|fools?|mad|crazy|stupid) (?:not )?to (?:have|get|hire|miss|let|pass) (?:me|on me)',
  `(?:get(?:s|ting)?|hir(?:e|es|ing)|win(?:s|ning)?|gain(?:s|ing)?) (?:an? |the |you )+${oneOf(great, most, perfect)} ${words(2)}${people}`,
  '(?:any|every) (?:company|team|employer|manager) (?:would|should|could|wants|will) ~~(?:have|hire|get|want) me',
  'with me,? you(?:\'ll| will)? (?:get|have|are getting) the best', '(?<!if |when |whenever |case |do |should )(?:you|they) need me(?= ?[,.!]|$)',
  // Nobody is as good.
  `${nobody} ${words(6)}(?:with|has|have|matches|match|beats?|can (?:beat|match)) my ${skills}`,
  `${nobody} ${words(8)}(?:(?!(?:re)?member|consider|prefer|offer|refer|answer|bother)\\p{L}{2,15}er|more \\S{1,20}|as \\S{1,20}|quite like|like) (?:than |as )?(?:me|i)(?: do| am| can| did| could| have)?(?= ?[,.!?;]|$| (?:at|in|with|here|there))`,
  `(?:nobody|no one|no-one) ${words(5)}(?:comes? close|compares?|better for|can match|could match)`,
  `a more ${oneOf('gifted', 'talented', 'skilled', 'capable', 'qualified', 'brilliant')} \\S{1,20}(?: \\S{1,20}){0,3} (?:has|had|have|does|will|cannot|is|was)`,
  // What they know of one is no claim: “you know how I work better than most”.
  `(?<!know how |know that |seen how |saw how )i (?:(?!(?:you|your|they|s?he|who|understand|understood|liked?|loved?|enjoy(?:ed)?|remember) )[^\\s,;.!?]{1,20} ){1,8}${oneOf('better than (?:any|anyone|anybody|everyone|everybody|all|most|the (?:others?|rest|competition))', 'like (?:no ?one|nobody|no other)')}`,
  'of my (?:calib(?:re|er)|class|stature|standing|league)', 'my like again', '(?:once|one) in a (?:decade|lifetime|generation|million)',
  // Nothing ever goes wrong.
  '(?:i|i can|i do|and|could) guarantee(?! (?:nothing|no\\b|it\\b|anything))',
  "(?:never|not) ~(?:met|seen|had|found|faced|come across) an? (?:problem|challenge|task|system|bug)(?: that| which)? i (?:could not|couldn't|can't|cannot|did not|didn't)",
  'i (?:always|never) (?:deliver|fail|succeed|exceed|win|disappoint|make mistakes|lose)', "i(?:'ve| have) never ~(?:failed|lost|made a mistake|disappointed)",
  '(?:everything|what|whatever) i touch', 'i (?:excel|shine|thrive) (?:at|in) (?:everything|anything|all|every)', '(?:do|run|build|fix) ~in my sleep',
  'i ~work (?:wonders|miracles)', 'ability to work (?:wonders|miracles)',
  `i(?:'ll| will| can| could| would|'d) ~${oneOf('revolutioni[sz]e', 'transform', 'surpass', 'blow', 'crush', 'dominate', 'double your', `(?:solve|fix|exceed|master|change|do) ${everything}`)}`,
);
