import { anyOf, oneOf } from '../anyOf';

/** Why this work or this company, or why the sender. */

/** Said as a reason. */
export const because = anyOf(
  "because(?! of (?:you|your))", 'bc', "'cause", 'since (?:i|it|my|the|their|nights?|they)',
  'as (?:i|it|my) (?:have|am|was|is|work\\p{L}*|know|like|love|enjoy|spent|did)', 'reasons? (?:is|i|for|why|that)',
  'why (?:i|me|this)(?! (?:write|am writing|ask|turn|come))', "that(?:'s| is) (?:why|what)",
  '(?:draws?|drew|drawn|attracts?|appeals?|intrigues?|excites?|excited|inspires?|inspired|impress\\p{L}*|fascinat\\p{L}*|resonates?|suits?|interests?|motivates?|motivation|speaks to|touch(?:es)? me|calls to me)',
  'interesting',
  '(?:love|like|liked|admire|enjoy|enjoyed|respect|adore|miss|want) (?:how|that|what|the|in|working|building|to (?:work|build|help|learn|do|bring|join|make|be part|try)|this|small|such|doing|solving|keeping)',
  "(?:i'd|i would|would) ~(?:love|like|enjoy|fancy) (?:to )?(?:work|build|help|learn|do|bring|try|tackle|return|being|be part|mov)\\p{L}*",
  'cares? (?:about|for)', 'caught my', '(?:fits?|match(?:es|ing)?)', 'exactly (?:what|the|my)', 'mission', 'dream\\p{L}*(?! of our)',
  'kind of (?:work|place|problem|team|thing)', 'passion\\p{L}*', 'curious', 'interest(?:ed)? in (?!the (?:\\[|role|position|job|post))', 'right up my',
  'my (?:idea|cup) of', 'what i (?:do|did|like|love|know|miss|bring)', '(?:the )?same (?:job|work|kind|sort|thing|problem)',
);

/** Of an introduction, what one would like to hear of whoever one meets says why, too. */
export const purpose = anyOf(
  "(?:i(?:'d| would) ~(?:like|love|enjoy)|i ~want|i(?:'m| am) ~(?:trying|hoping|curious|keen)) ~(?:to )?~(?:hear|learn|know|understand|find out|see|compare|ask|talk|speak|meet|hearing|learning|asking) (?:her|him|them|how|what|about|from|more|whether|which|who|why|notes)",
);

/** Told of oneself, as one does to say why one fits. */
const quantity = oneOf('\\d{1,2}', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'many', 'several', 'a few', 'a decade');
export const record = anyOf(
  "(?:(?:i|we)(?:'ve| have|'m| am)? ~|(?<=^[^\\p{L}]{0,3}|[:,] ))(?:built|build|ran|running|led|lead|worked|working|moved|cut|kept|brought|designed|managed|reduced|halved|migrated|spent|dealt|handled?|handling|built up|set up|grew|trained|done (?:it|that|this|such|the same)|did (?:it|that|this|the same)|know (?:how|that|such|what|~~(?:well|by heart|inside))|looked after|took care|take charge|responsible)",
  'my ~(?:background|experience|skills?|strengths?|work|trade|field|subject|job|career|last role)', `${quantity} (?:\\p{L}{1,12} )?years`, 'decade of',
  'from \\d{1,4} to \\d{1,4}', 'good at', 'used to (?:such|nights|working|running)', 'by (?:profession|trade)', 'engineer (?:with|who|by)', 'at home in',
  'headline', 'payroll',
);

/** Saying that there is a role, and that one would like to have it. */
export const announcement = anyOf(
  "(?:i(?:'m| am|'ve| have|'d like to| would like to| should like to| want to| intend to| plan to| wish to| will|'ll| was)?|and|to) ~(?:saw|seen|see|notice|noticed|found|find|read|reading|hear|heard|learned|came across|come across|came to know|apply|applying|applied|be considered|going for|go for|candidate|interested in|looking for|searching|aware|throwing|trying for|try for|open to)",
  '(?:is|are) ~(?:hiring|looking for|searching|recruiting|seeking)',
  '(?:has|have|had|having) ~(?:opening|opened|position|vacancy|posted|advertised|put up|published|role|job)',
  '(?:role|position|job|post|opening|vacancy|posting|gig) (?:is|has|of|as|at|in|for|that|on|you|like)',
  '(?:wants?|needs?|seeks?) an?', 'posted', 'hiring',
);

/** Words of the matter itself. */
export const matter = anyOf(
  'roles?', 'positions?', 'jobs?', 'posts?', 'postings?', 'openings?', 'vacanc(?:y|ies)', 'opportunit(?:y|ies)', 'appl(?:y|ied|ying)', 'applications?',
  'candidates?', 'hiring', 'recruit\\p{L}*', 'referrals?', 'refer', 'recommend', 'career', 'motivation', 'background', 'experience', 'qualifications?',
  'request', 'requirements?', 'profile', 'interview', 'network', 'my name is', 'myself',
);
