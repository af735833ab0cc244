import { anyOf, oneOf } from '../anyOf';

/** Why this work or this company, or why the sender. */

const stirs = oneOf(
  'draws?', 'drew', 'drawn', 'attracts?', 'appeals?', 'intrigues?', 'excites?', 'excited', 'inspires?', 'inspired', 'impress\\p{L}*', 'fascinat\\p{L}*', 'resonates?',
  'suits?', 'interests?', 'interesting', 'motivates?',
  'motivation', 'speaks to', 'touch(?:es)? me', 'calls to me', 'caught my', 'right up my', 'cares? (?:about|for)', 'passion\\p{L}*', 'curious', 'mission',
);
const likes = oneOf('love', 'like', 'liked', 'admire', 'enjoy', 'enjoyed', 'respect', 'adore', 'miss', 'want');
const doing = oneOf('work', 'build', 'help', 'learn', 'do', 'bring', 'join', 'make', 'try', 'tackle', 'return', 'being', 'be part', 'mov');

/** Said as a reason. */
export const because = anyOf(
  // Because.
  'because(?! of (?:you|your))', 'bc', "'cause", 'since (?:i|it|my|the|their|nights?|they)', 'as (?:i|it|my) (?:have|am|was|is|work\\p{L}*|know|like|love|enjoy|spent|did)',
  'reasons? (?:is|i|for|why|that)',
  'why (?:i|me|this)(?! (?:write|am writing|ask|turn|come))', "that(?:'s| is) (?:why|what)",
  // What draws one there.
  stirs, `${likes} ${oneOf('how', 'that', 'what', 'the', 'in', 'this', 'small', 'such', 'working', 'building', 'doing', 'solving', 'keeping', `to ${doing}`)}`,
  `(?:i'd|i would|would) ~(?:love|like|enjoy|fancy) (?:to )?${doing}\\p{L}*`, 'dream\\p{L}*(?! of our)', 'interest(?:ed)? in (?!the (?:\\[|role|position|job|post))',
  // That it fits.
  '(?:fits?|match(?:es|ing)?)', 'exactly (?:what|the|my)', 'kind of (?:work|place|problem|team|thing)', 'my (?:idea|cup) of', 'what i (?:do|did|like|love|know|miss|bring)',
  '(?:the )?same (?:job|work|kind|sort|thing|problem)',
);

const tohear = oneOf('hear', 'learn', 'know', 'understand', 'find out', 'see', 'compare', 'ask', 'talk', 'speak', 'meet', 'hearing', 'learning', 'asking');
/** Of an introduction, what one would like to hear of whoever one meets says why, too. */
export const purpose = anyOf(
  `(?:i(?:'d| would) ~(?:like|love|enjoy)|i ~want|i(?:'m| am) ~(?:trying|hoping|curious|keen)) ~(?:to )?~${tohear} (?:her|him|them|how|what|about|from|more|whether|which|who|why|notes)`,
  '(?:have|got) (?:a few|some|two|three) questions', '(?:thinking|think) (?:about|of) \\p{L}{2,15}ing', 'considering',
);

const worked = oneOf(
  'built', 'build', 'ran', 'running', 'led', 'lead', 'worked', 'working', 'moved', 'cut', 'kept', 'brought', 'designed', 'managed', 'reduced', 'halved', 'migrated', 'spent',
  'dealt', 'handled?', 'handling', 'set up', 'grew',
  'trained', '(?:done|did) (?:it|that|this|such|the same)', 'know (?:how|that|such|what|~~(?:well|by heart|inside))', 'looked after', 'took care', 'take charge', 'responsible',
);
const years = `${oneOf('\\d{1,2}', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'many', 'several', 'a few', 'a decade')} (?:\\p{L}{1,12} )?years`;
/** Told of oneself, as one does to say why one fits. */
export const record = anyOf(
  `(?:(?:i|we)(?:'ve| have|'m| am)? ~|(?<=^[^\\p{L}]{0,3}|[:,] ))${worked}`, 'my ~(?:background|experience|skills?|strengths?|work|trade|field|subject|job|career|last role)',
  years, 'decade of', 'from \\d{1,4} to \\d{1,4}',
  'good at', 'at home in', 'used to (?:such|nights|working|running)', 'by (?:profession|trade)', 'engineer (?:with|who|by)',
);

const cameAcross = oneOf(
  'saw', 'seen', 'see', 'notice', 'noticed', 'found', 'find', 'read', 'reading', 'hear', 'heard', 'learned', 'came across', 'come across', 'came to know', 'apply', 'applying',
  'applied', 'be considered', 'going for', 'go for', 'candidate',
  'interested in', 'looking for', 'searching', 'aware', 'throwing', 'trying for', 'try for', 'open to',
);
/** Saying that there is a role, and that one would like to have it. */
export const announcement = anyOf(
  `(?:i(?:'m| am|'ve| have|'d like to| would like to| should like to| want to| intend to| plan to| wish to| will|'ll| was)?|and|to) ~${cameAcross}`,
  '(?:is|are) ~(?:hiring|looking for|searching|recruiting|seeking)', '(?:has|have|had|having) ~(?:opening|opened|position|vacancy|posted|advertised|put up|published|role|job)',
  '(?:role|position|job|post|opening|vacancy|posting|gig) (?:is|has|of|as|at|in|for|that|on|you|like)', '(?:wants?|needs?|seeks?) an?', 'posted', 'hiring',
);

/** Words of the matter itself. */
export const matter = anyOf(
  'roles?', 'positions?', 'jobs?', 'posts?', 'postings?', 'openings?', 'vacanc(?:y|ies)', 'opportunit(?:y|ies)', 'appl(?:y|ied|ying)', 'applications?', 'candidates?',
  'hiring', 'recruit\\p{L}*', 'referrals?', 'refer', 'recommend',
  'career', 'motivation', 'background', 'experience', 'qualifications?', 'requests?', 'requirements?', 'profile', 'interview', 'network', 'my name is', 'myself',
);
