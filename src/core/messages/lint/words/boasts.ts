import { anyOf, oneOf } from '../anyOf';

/** Big words about oneself. The same words about the reader, a talk or a job are praise, so each pattern holds the sender. */

/** Words that may stand between “I am” and what one claims to be. */
const filler = `(?:${oneOf('a', 'an', 'the', 'your', 'their', 'one', 'of', 'simply', 'truly', 'just', 'really', 'also', 'quite', 'probably', 'by', 'far', 'easily', 'without', 'doubt', 'question', 'exaggeration', 'undoubtedly', 'definitely', 'certainly', 'exactly', 'absolute', 'complete', 'total', 'honestly', 'absolutely', 'clearly', 'obviously', 'indeed', 'always', 'true', 'real', 'very', 'such', 'widely', 'known', 'regarded', 'considered', 'as', 'to', 'be', 'said', 'still', 'now', 'and', 'both', 'there', 'is', 'no', 'other', 'way', 'put', 'it', 'if', 'i', 'may', 'say', 'so', 'myself')},? ){0,9}`;
const being = `(?:${oneOf("i(?:'m| am| was| remain|'ve been| have been|'ve become| have become|'ll be| will be|'d be| would be| consider| call| see)", 'mak(?:es|ing) me', 'made me', 'myself(?: as)?', '(?<=^\\W{0,3}|[,;:.!?] )(?:and |but )?(?:being|as)')} )${filler}`;
const owning = `my (?:[^\\s,;.!?]{1,20} ){1,5}(?:is|are|was|were|remains?) ${filler}`;

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
const superlative = oneOf(
  'best', 'finest', 'greatest', 'strongest', 'smartest', 'brightest', 'top',
  'most (?:talented|gifted|qualified|skilled|experienced|capable|accomplished|brilliant|sought-after|wanted|dedicated|suitable|suited|competent|impressive|productive)',
  'leading', 'foremost', 'number one', 'no\\. ?1', 'ultimate',
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
const qualified = "(?:highly|uniquely|exceptionally|perfectly|supremely|ideally|extremely|outstandingly) (?:qualified|skilled|talented|gifted|suited|accomplished|positioned|competent)";

/** What one says one is. */
export const boasts = anyOf(
  `${being}${oneOf(superlative, perfect, great)} (?:[^\\s,;.!?]{1,20} ){0,2}${people}`,
  `${being}(?:the|your|their) (?:very )?${superlative}(?! (?:to (?:ask|talk|judge|tell)|placed|known))`,
  `${being}${oneOf(great, stars, qualified)}`,
  `${being}(?:exactly )?(?:the )?(?:one|person|engineer|man|woman) (?:that |whom |who )?(?:you|they) ~(?:want|need|are looking for|have been (?:looking|waiting) for)`,
  `${being}(?:in a class|in a league) of my own`,
  `${owning}${oneOf(great, superlative, perfect, qualified)}`,
  `my ${oneOf(great, 'unique', 'deep and unique', 'impressive', 'legendary', 'vast', 'unbelievable', 'spectacular')} (?:[^\\s,;.!?]{1,20} ){0,2}${skills}`,
  `i ~(?:have|bring|offer|possess|boast|come with|show) (?:an? |the |my |truly |both |with )*${oneOf(great, 'unique', 'impressive', 'unbelievable', superlative)} (?:[^\\s,;.!?]{1,20} ){0,2}${skills}`,
  `^\\W*(?:an? |the |your )?${oneOf(great, perfect, superlative)} (?:[^\\s,;.!?]{1,20} ){0,1}${oneOf('candidate', 'engineer', 'developer', 'applicant')}`,
);

/** What one says others will see in one. */
export const claims = anyOf(
  "(?:won't|will not|will never|wouldn't|would not|never) (?:regret (?:it|this|me|hiring|taking|having)|be (?:disappointed|sorry))",
  "(?:won't|will not|will never|never|cannot|can't|hard to) find (?:an?|any|anyone|anybody|someone|another) (?:[^\\s,;.!?]{1,20} ){0,3}(?:better|like me|as good|more \\S{1,20})",
  "(?:won't|will not|will never|never|cannot|can't|hard to) find (?:an? )?better",
  `(?:get(?:s|ting)?|hir(?:e|es|ing)|win(?:s|ning)?|gain(?:s|ing)?) (?:an? |the |you )+${oneOf(great, superlative, perfect)} (?:[^\\s,;.!?]{1,20} ){0,2}${people}`,
  "(?:nobody|no one|no-one|none|no other|few|never|not)(?: [^\\s,;.!?]{1,20}){0,8} (?:\\p{L}{2,15}er|more \\S{1,20}|as \\S{1,20}|quite like|like) (?:than |as )?(?:me|i)(?: do| am| can| did| could| have)?(?= ?[,.!?;]|$| (?:at|in|with|here|there))",
  '(?:nobody|no one|no-one) (?:[^\\s,;.!?]{1,20} ){0,5}(?:comes? close|compares?|better for|can match|could match)',
  'a more (?:gifted|talented|skilled|capable|qualified|brilliant) \\S{1,20}(?: \\S{1,20}){0,3} (?:has|had|have|does|will|cannot|is|was)',
  'of my (?:calib(?:re|er)|class|stature|standing|league)',
  'my like again',
  '(?:once|one) in a (?:decade|lifetime|generation|million)',
  '(?:i|i can|i do|and|could) guarantee(?! (?:nothing|no\\b|it\\b|anything))',
  "(?:never|not) ~(?:met|seen|had|found|faced|come across) an? (?:problem|challenge|task|system|bug)(?: that| which)? i (?:could not|couldn't|can't|cannot|did not|didn't)",
  "i (?:always|never) (?:deliver|fail|succeed|exceed|win|disappoint|make mistakes|lose)",
  "i(?:'ve| have) never ~(?:failed|lost|made a mistake|disappointed)",
  '(?:everything|what|whatever) i touch',
  "i(?:'ll| will| can| could| would|'d) ~(?:revolutioni[sz]e|transform|solve (?:all|any|every)|fix (?:all|any|every)|double your|change everything|exceed (?:all|any|every|your)|surpass|blow|crush|dominate|do anything|master (?:all|any|every))",
  "i (?:(?!(?:you|your|they|s?he|who|understand|understood|liked?|loved?|enjoy(?:ed)?|remember) )[^\\s,;.!?]{1,20} ){1,8}(?:better than (?:any|anyone|anybody|everyone|everybody|all|most|the (?:others?|rest|competition))|like (?:no ?one|nobody|no other))",
  '(?:lucky|fools?|mad|crazy|stupid) (?:not )?to (?:have|get|hire|miss|let|pass) (?:me|on me)',
  '(?:their|your) loss',
  'stop (?:looking|searching)',
  'look no further',
  'search is over',
);
