import { say } from '../../../basics/say';
import { findPhrases, isNegated, isReported } from '../phrases';
import type { MessageRule } from '../rule';

/** Big words that need no one to say of themselves. */
const big =
  /\b(?:perfect|ideal|best|strongest|obvious|dream|right|only|flawless|unbeatable|top|ultimate|greatest|finest|number one|no\. ?1|one and only) (?:\w+ )?(?:candidate|fit|match|person|engineer|choice|hire|man|woman|one|developer|platform engineer|professional|addition|manager|lead|leader|applicant|sre|asset|pick|specialist|expert|solution|answer|talent)\b|\bperfectly (?:suited|qualified|matched)\b|\b(?:rock ?star|ninja|guru|wizard|superstar|genius|unicorn|10x|ten-x|visionary|game[- ]changer|legend|powerhouse|mastermind|virtuoso|prodigy|star performer|gold standard)\b|\bworld[- ]class\b|\bsecond to none\b|\bunparalleled\b|\bunmatched\b|\bunrivall?ed\b|\bunsurpassed\b|\bunique(?:ly)? (?:qualified|talented|skilled|positioned|gifted|suited|combination)\b|\bexceptional(?:ly)?\b|\bextraordinar(?:y|ily)\b|\boutstanding\b|\bbrilliant(?:ly)?\b|\bphenomenal\b|\bexpert in everything\b|\bhighly (?:gifted|talented|accomplished|sought)\b|\bone of the (?:best|greatest|top|finest|few|strongest|brightest)\b|\bthe (?:very )?(?:best|greatest|finest|strongest|smartest|brightest)\b(?! (?:of luck|way|time|part|thing|wishes|person to (?:ask|talk)|place|day|one to (?:ask|talk)|address|moment|to you))|\bbetter than (?:any|every|anyone|everyone|all|most|the (?:others|rest|whole|average)|others|whoever|your|anybody)\b|\bbest[- ](?:engineer|in[- ]class|you|they|there|around|platform)\b|\bno ?(?:one|body) (?:else )?(?:\w+ )?(?:better|knows?|does|can|comes|has|could|understands|matches)\b|\bi guarantee\b|\bguaranteed? (?:success|results?|to)\b|\bwon't (?:find|regret|be disappointed)\b|\bwill not (?:find|regret|be disappointed)\b|\bnever (?:regret|find (?:a |any)?)\b|\b(?:i|i'll|i will|i can|i would|i'd) (?:\w+ )?(?:revolutioni[sz]e|transform|solve (?:all|any|every)|fix (?:all|any|every)|double your|change everything|exceed (?:all|any|every)|blow|crush|dominate|surpass|master (?:all|any|every))\w*\b|\bi (?:always|never) (?:\w+ )?(?:deliver|fail|succeed|exceed|win|lose|make mistakes)\w*\b|\bmaster of\b|\bi am (?:simply|by far|without doubt|undoubtedly|easily|hands down|quite simply)\b|\b(?:i'm|i am) (?:\w+ )?(?:amazing|incredible|awesome|excellent|superb|a star|a genius|great at everything|overqualified|irreplaceable|indispensable|a natural|unstoppable|fantastic|remarkable|stellar|invaluable)\b|\b(?:my )?(?:amazing|incredible|awesome|superb|impressive|stellar|unbelievable|spectacular|legendary|remarkable|fantastic|excellent|matchless|deep and unique|peerless|vast|unequall?ed) (?:\w+ )?(?:skills?|experience|results?|track record|background|talent|achievements?|career|record|abilit\w+|knowledge|expertise|profile|cv|résumé|resume|work ethic|leadership|portfolio)\b|\bproven (?:leader|winner|expert|genius)\b|\bby far\b|\blucky to (?:have|get) me\b|\bhands down\b|\bcan do anything\b|\beverything i touch\b|\btop \d+ ?%|\btop (?:one|five|ten) per ?cent\b|\bnumber one\b|\bwithout (?:a )?(?:doubt|equal|peer|rival)\b/;
const aboutMe = /\b(?:i|i'm|i'll|i'd|i've|me|my|myself|mine|am)\b/;
const aboutThem = /\b(?:you are|you're|you were|your|yours|you have|you did|you gave|you made|she|he|her|his|they|their|someone|somebody|jon|the talk|teacher|mentor|who taught)\b/;

export const oversell: MessageRule = {
  code: 'oversell',
  severity: 'warning',
  meaning: say('It praises the sender in big words.'),
  kinds: 'all',
  isEnglish: true,
  check: ({ sentences, entry }) =>
    findPhrases(sentences, big, (sentence, index) => {
      const clause = clauseAt(sentence, index);
      const before = clause.text.slice(0, index - clause.start);
      if (isNegated(sentence, index) && !/^(?:won't|will not|never|no ?one|nobody|i (?:always|never))/.test(sentence.slice(index))) return false;
      if (isReported(sentence, index) || /\b(?:if|whether)\b[^,]*$/.test(before) || sentence.endsWith('?')) return false;
      return (aboutMe.test(clause.text) || (entry.kind === 'direct' && !aboutThem.test(clause.text))) && !(aboutThem.test(before) && !/\b(?:i am|i'm|i was|me|i will|i'll|i can|i would|i'd|my)\b/.test(before));
    }).map((range) => ({ range, text: say('Let a plain fact speak, with its number; big words about oneself make a reader careful.') })),
  example: {
    kind: 'direct',
    bad: 'I am the perfect candidate and you will not find a better engineer.',
    good: 'At Saltmarsh we brought pages down from 41 to 6 a week.',
  },
};

/** The part of a sentence between its stronger marks that `index` stands in. */
function clauseAt(sentence: string, index: number): { readonly start: number; readonly text: string } {
  const start = Math.max(...[';', ':', '—', '–', '('].map((mark) => sentence.lastIndexOf(mark, index)), -1) + 1;
  const ends = [';', '—', '–', ')'].map((mark) => sentence.indexOf(mark, index)).filter((at) => at !== -1);
  return { start, text: sentence.slice(start, Math.min(sentence.length, ...ends)) };
}
