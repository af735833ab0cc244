import { anyOf, oneOf } from '../anyOf';

/** What ties two people: how they know each other, or what one of them did. */

const told = oneOf(
  'once', 'always', 'still', 'were', 'did', 'told', 'said', 'wrote', 'gave', 'taught', 'showed', 'mentioned', 'shared', 'helped', 'posted', 'spoke', 'introduced', 'sent',
  'lent', 'explained', 'made', 'asked', 'know me',
);
const made = oneOf(
  'talk', 'post', 'article', 'blog', 'paper', 'workshop', 'advice', 'slides', 'book', 'handbook', 'podcast', 'comment', 'photo', 'lecture', 'keynote', 'newsletter', 'thread',
  'piece', 'essay', 'session', 'course', 'class', 'promotion', 'award', 'launch',
);

/** In words that few others would write. */
export const shared = anyOf(
  // The two of them.
  'we', "we've", "we're", "we'd", 'us', 'our', 'ours', 'together', 'both of us', 'you and (?:i|me)', 'fellow', 'mutual', 'alumn\\p{L}+', 'neighbou?r',
  '(?:ex-|former |old )?(?:colleagues?|class ?mates?|flat ?mates?|team ?mates?|crew ?mates?)',
  'same (?:team|school|class|course|rota|university|office|desk|year|crew|intake|department|company)',
  // What they remember.
  'remember(?:ed|s|ing)?', 'recall(?:ed)?', 'reminds?', 'last time', 'old times', 'ever since', 'back (?:at|then|when)', 'when you',
  '(?:met|meet|meeting|seeing|saw|see|hear|known?|with|from) you',
  // What the reader did or made.
  "you(?:'ve| have) ~(?:never|always|once|seen|known|helped|taught|told|been|given|shown|done)", `you ${told}`, `your ~${made}`, 'congrat\\p{L}*',
);

const theirs = oneOf(
  'company', 'team', 'time', 'help', 'consideration', 'network', 'opinion', 'advice', 'feedback', 'reply', 'answer', 'referral', 'support', 'organi[sz]ation', 'employer',
  'colleagues', 'inbox', 'form', 'profile', 'contacts',
  'internal', 'end', 'side', 'convenience', 'experience', 'insights?', 'knowledge', 'position', 'work at', 'busy', 'for', 'are (?:well|very|doing|busy|hiring|looking|connected)',
);

/** Said to anyone. */
const commonAddress = anyOf(
  // Your time, your company, that you are busy.
  `(?:your|you) (?:\\p{L}{1,15} )?${theirs}`, 'thank(?:ing)? you', 'finds? you', 'if you',
  '(?:reach|contact|ask|asking|write|writing|message|tell|send|get|sent|to|for) (?:to )?you', '(?:let|letting) you know',
  // What you might do, and when.
  'as you (?:may|might|can|know)', 'you (?:may|might|can|could|will|would)(?: \\p{L}{1,15})?', "when(?:ever)? you(?:'re| are)? ~(?:free|available|have|ready|get|find|like)",
  'are you (?:free|open|able|willing|in|the|up|comfortable|available|hiring|interested)', 'do you (?:think|know|have|see|mind|want|happen|feel|prefer)',
  // How you are, and that it has been long.
  'hope (?:that )?you', 'how (?:are|have) you', 'how you are', "what(?:'s| is) new with you", "(?:what|how) you(?:'ve| have| are|'re) (?:been )?(?:up to|doing)",
  'how have you been', 'back in (?:touch|contact) with you',
  '(?:catch up|stay in touch) with you', 'long time(?: no see)?', "it(?:'s| is| has) been (?:quite |such )?(?:a |some |too |far too )?(?:long )?(?:while|time|long)",
  '(?:since|that|when) we (?:were )?(?:last )?(?:in touch|in contact|spoke|met|talked|saw each other)',
  'life (?:got|has been|gets) busy', 'as it does', 'time (?:flies|flew)', '(?:the )?(?:months|years|weeks|time) (?:went|go|goes|flew|have gone|passed|pass) by',
  // Whether we could talk.
  '(?:can|could|shall|may|might|should) we', 'we (?:can|could|might|may|should)', '(?:introduce|connect|put|bring|write to|mail) (?:us|the two of us|both of us|us both)', 'let us', "let's",
);

/** A sentence with what is said to anyone blanked, place by place. */
export function withoutCommonAddress(text: string): string {
  return commonAddress.blankedIn(text);
}

const atWork = oneOf('team', 'work', 'company', 'culture', 'process', 'interviews?', 'role', 'job', 'application', 'referral', 'position', 'search', 'on-call', 'hiring');
/** Asking after something of theirs. */
export const asksAfter = anyOf(`(?<=^\\W{0,3}(?:[^,]{2,25}, )?(?:and |so )?)how(?:'s| is| are| was| were| did| do) (?:the|your|that|those|both|all) (?!.*\\b${atWork}\\b)[^?]{1,50}\\?$`);

/** What one heard or saw of them, and what they did for one: a memory, in a request or out of it. */
export const recalled = anyOf(
  "i(?:'ve| have)? (?:really |so |very much |always )?(?:loved|enjoyed|liked) (?:hearing|seeing|reading|talking|meeting|watching|listening|catching)",
  "you(?:'ve| have)? (?!wanted|needed|asked|posted|listed|advertised|opened)\\p{L}{3,15}ed (?:(?!you|your)\\S{1,20} ){0,4}(?:my|me|us|our)",
);

const matters = oneOf('name', 'role', 'posting', 'position', 'job', 'opening', 'vacancy', 'opportunity', 'fit', 'match', 'morning', 'afternoon', 'evening', 'day');
/** A sentence without its subject, as one writes to friends: “saw the photo of the twins”. */
export const clipped = anyOf(
  `(?<=^\\W{0,3})(?:still|saw|loved|heard|enjoyed|been(?! \\d)|just|great|lovely|nice|good|fantastic|brilliant|finally|thinking|walked|passed|found) (?!(?:my|the|a|an|your|that|of)? ?${matters})\\p{L}{1,20}`,
);
