import { anyOf } from '../anyOf';

/** What ties two people: how they know each other, or what one of them did. */

/** In words that few others would write. */
export const shared = anyOf(
  'we', "we've", "we're", "we'd", 'us', 'our', 'ours', 'together', 'remember(?:ed|s|ing)?', 'recall(?:ed)?', 'reminds?', 'congrat\\p{L}*', 'alumn\\p{L}+',
  'fellow', 'mutual', 'same (?:team|school|class|course|rota|university|office|desk|year|crew|intake|department|company)',
  'when you', 'with you', 'from you', 'met you', 'meet you', 'meeting you', 'seeing you', 'saw you', 'see you', 'hear you', 'known? you',
  "you(?:'ve| have) ~(?:never|always|once|seen|known|helped|taught|told|been|given|shown|done)",
  'you (?:once|told|said|wrote|gave|taught|showed|mentioned|shared|helped|posted|spoke|introduced|sent|lent|explained|made|asked|were|did|always|still|know me)',
  'your ~(?:talk|post|article|blog|paper|workshop|advice|slides|book|handbook|podcast|comment|photo|lecture|keynote|newsletter|thread|piece|essay|session|course|class|promotion|award|launch)',
  'last time', 'old times', 'ever since', 'back (?:at|then|when)', 'both of us', 'you and (?:i|me)', 'neighbou?r',
  '(?:ex-|former |old )?(?:colleagues?|classmates?|flatmates?|teammates?|crew mates?|team mates?)',
);

/** Said to anyone: your time, your company, whether we could talk. */
const commonAddress = anyOf(
  '(?:your|you) (?:\\p{L}{1,15} )?(?:company|team|time|help|consideration|network|opinion|advice|feedback|reply|answer|referral|support|organi[sz]ation|employer|colleagues|work at|busy|are (?:well|very|doing|busy|hiring|looking|connected)|for|inbox|form|profile|contacts|internal|end|side|convenience|experience|insights?|knowledge|position)',
  'thank(?:ing)? you', 'finds? you', 'hope (?:that )?you', 'how (?:are|have) you', 'how you are', "what(?:'s| is) new with you", '(?:let|letting) you know',
  'as you (?:may|might|can|know)', "you (?:may|might|can|could|will|would)(?: \\p{L}{1,15})?", 'if you',
  'are you (?:free|open|able|willing|in|the|up|comfortable|available|hiring|interested)', 'do you (?:think|know|have|see|mind|want|happen|feel|prefer)',
  '(?:reach|contact|ask|asking|write|writing|message|tell|send|get|sent|to|for) (?:to )?you', 'back in (?:touch|contact) with you',
  '(?:can|could|shall|may|might|should) we', 'we (?:can|could|might|may|should)',
  '(?:since|that|when) we (?:were )?(?:last )?(?:in touch|in contact|spoke|met|talked|saw each other)',
  '(?:introduce|connect|put|bring|write to|mail) (?:us|the two of us|both of us|us both)', 'let us', "let's",
  'long time(?: no see)?', "it(?:'s| is| has) been (?:quite |such )?(?:a |some |too |far too )?(?:long )?(?:while|time|long)",
  "(?:what|how) you(?:'ve| have| are|'re) (?:been )?(?:up to|doing)", 'how have you been',
  "when(?:ever)? you(?:'re| are)? ~(?:free|available|have|ready|get|find|like)", 'catch up with you', 'stay in touch with you',
  'life (?:got|has been|gets) busy', 'as it does', 'time (?:flies|flew)', '(?:the )?(?:months|years|weeks|time) (?:went|go|goes|flew|have gone|passed|pass) by',
);

/** A sentence with what is said to anyone blanked, place by place. */
export function withoutCommonAddress(text: string): string {
  return commonAddress.blankedIn(text);
}

/** Asking after something of theirs. */
export const asksAfter = /^\W*(?:and |so |by the way,? )?how(?:'s| is| are| was| were| did| do) (?:the|your|that|those|both|all) (?!.*\b(?:team|work|company|culture|process|interviews?|role|job|application|referral|position|search|on-call|hiring)\b)[^?]{1,50}\?$/;

/** A sentence without its subject, as one writes to friends: “saw the photo of the twins”. */
export const clipped = /^\W*(?:still|saw|loved|heard|enjoyed|been (?!\d)|just|great|lovely|nice|good|fantastic|brilliant|finally|thinking|soup|walked|passed|found) (?!(?:my|the|a|an|your|that|of)? ?(?:name|role|posting|position|job|opening|vacancy|fit|match|morning|afternoon|evening|day|opportunity))/;
