import type { Range } from '../../basics/range';
import { range } from '../../basics/range';
import { isNegated } from './phrases';
import type { Sentence } from './sentences';

/** What people ask for in such messages. */
export type Wish = 'referral' | 'introduction' | 'talk' | 'feedback' | 'information' | 'job' | 'reference' | 'papers';

export interface Request {
  readonly wish: Wish;
  readonly range: Range;
  /** It is offered in place of something else: “if not, …”. */
  readonly isAlternative: boolean;
}

/** How a request begins, in a question or in a statement. */
const opens =
  /\b(?:could|would|can|will|might|may|shall) (?:you|we|i|that|it|this)\b|\bdo you (?:think|see|know|have|feel|fancy)\b|\bare you (?:open|willing|able|comfortable|happy|up|free|the right|in a position|around)\b|\b(?:is|would|was) (?:it|this|that) (?:be )?(?:possible|ok|okay|fine|all right|alright|something|in order)\b|\bany chance\b|\bis there (?:a|any) (?:chance|way|possibility)\b|\bi(?:'d| would| will|'ll)(?: \w+)? (?:love|like|appreciate|value|welcome|be (?:\w+ )?(?:grateful|glad|happy|thankful|honou?red|obliged|delighted|pleased))\b|\bi (?:(?:just|only|really|also|wanted|want|wish|hope|hoped|was hoping|am hoping|am writing|write|am|was|do|have|like|would like|dare|come|reach out)[ ,])*(?:to ask|ask|asking|request|requesting|hoping|wonder|wondering|hope|looking for|reaching out|to request|after|would value|a favou?r|to find out|to hear|to learn|curious)\b|\bi'm (?:\w+ )?(?:asking|hoping|wondering|looking|writing to|after|curious|reaching out)\b|\bplease\b|\bkindly\b|\bmy (?:\w+ )?(?:question|request|ask|wish|hope|favou?r)\b|\bthe (?:favou?r|ask|request|question)\b|\bwhat i (?:'d|would|am|want|hope|ask|wish|need)\b|\b(?:it )?(?:would|will|'d) (?:\w+ )?(?:mean|help|be (?:\w+ )*(?:great|lovely|wonderful|nice|kind|helpful|cool|good|amazing|a help|of help|useful|worth))\b|\bif you (?:could|would|can|may|might|are (?:willing|open|able|ready|happy|up)|were|feel|think|like|want|agree|see|have|know)\b|\bmind\b|\blet me know\b|\bmay i\b|\bgrateful (?:if|for)\b|\bone (?:small )?(?:question|favou?r|request)\b|\bwilling to\b|\bi need\b|\bhelp me\b|\bready to\b|\bfancy\b|\bpossible (?:for you|that you|to)\b|\bup for\b|\bhow about\b|\bask(?:ing)? (?:you|whether|if|for)\b/;

/** Sentences that only a question mark makes a request. */
const questionWord = /^(?:\W*\w+[,:–—-] )?(?:and |so |but |or )?(?:what|how|which|who|when|where|why|is|are|does|do|did|has|have|am|was|were|should|any)\b.*\?$/;

const wishes: readonly (readonly [Wish, RegExp])[] = [
  ['referral', /\bhave a word with\b|\b(?:speak|talk) (?:to|with) (?:the|them|her|him|your) ?(?:\w+ ){0,3}(?:about|for) me\b|\bhears? (?:of|about) me\b|\bshould take me\b|\b(?:pass|give|hand|show|mention|suggest|propose|name|bring) (?:on )?(?:me\b|my (?:name|letter|cv|résumé|resume|application|profile))|\brefer(?:ral|s|red|ring|rals)?\b(?! to (?:the|my|your|it|this|that|as))|\brecommend(?:ation|ing)? (?:me|for)\b|\brecommend(?:ing)? (?:\w+ )?for\b|\bput (?:in )?(?:a|my|your) (?:good )?(?:word|name)\b|\bput me forward\b|\bvouch\b|\b(?:a|your) (?:good |kind )?word (?:for me|in|to)\b|\bpass (?:on )?my (?:name|cv|résumé|resume|application|profile|details)\b|\b(?:submit|hand in|enter|drop|forward|send on|put) (?:me forward\b|me in(?! touch| contact)\b|my (?:name|cv|résumé|resume|application|profile|details))|\bback (?:me|my application)\b|\bendorse me\b|\bsupport(?:ing)? my application\b|\bbe my refer\w+|\bspeak (?:up )?for me\b|\brecommend me\b|\bput my (?:name|cv|application)/],
  ['introduction', /\bintroduc\w+|\bintro\b|\b(?:put|get) me in (?:touch|contact)\b|\bconnect (?:me|us)\b|\bconnecting (?:me|us)\b|\bmake the (?:connection|link)\b|\bcontact (?:to|with) (?:the|your|someone|somebody)\b|\bbring (?:me|us) together\b|\bput us in (?:touch|contact)\b/],
  ['talk', /\b(?:a|an|the|for|quick|short|brief|minute|video|phone|zoom|some) (?:\w+ )?(?:call|chat|coffee|talk|meeting|conversation|tea|lunch|catch-up|beer|walk)\b|\bcoffee\b|\b(?:\d+|ten|fifteen|twenty|thirty|a few|quarter of an hour|half an hour|an hour|some) ?-?(?:minutes|mins|min)\b|\bhalf an hour\b|\bquarter of an hour\b|\bhop on\b|\bjump on\b|\bspeak (?:with|to) you\b|\btalk (?:to|with) you\b|\bcall you\b|\bmeet (?:up|you|for)\b|\bcatch up\b/],
  ['feedback', /\bfeedback\b|\b(?:look|glance|eye) (?:at|over|through|on)\b|\breview\b|\bread (?:it|my|this|through|over)\b|\bcritique\b|\bcritici[sz]e\b|\bhonest (?:view|opinion|word|look|answer|read|take|impression)|\bgaps?\b|\bwhat (?:is|am i|i am|you think is|'s) (?:missing|lacking)\b|\bmissing\b|\byour (?:opinion|view|take|thoughts|impression|verdict|judgement|judgment|reading|eyes?)\b|\btell me (?:honestly|frankly|plainly|straight|where|which|what|whether|if)\b|\bweak\w*\b|\bhow (?:it|this|i|my) (?:reads?|comes? across|sounds?|looks?)\b|\bdo (?:i|you see me|you think i)\b|\bstrong enough\b/],
  ['information', /\btell me (?:a (?:bit|little)|more|something|about|how|what|who|whether|which)\b|\b(?:hear|learn|know|understand|find out|see|ask(?: you)?|read) (?:\w+ )?(?:how|about|what|more|from you|your|who|where|which|why|when|whether|a (?:few|couple|bit|little))\b|\bquestions?\b|\binsights?\b|\binformation\b|\binfo\b|\bhow (?:is|are|does|do|did|have|has|many|big|much|long|often)\b|\bwhat (?:is|are|does|do|did|has|have|was|kind|sort|made|would|should|it)\b|\bwho (?:does|is|looks|owns|runs|decides)\b|\bwhich (?:team|part|of)\b|\badvice\b|\bexplain\b|\bdescribe\b|\bshare (?:with me )?(?:how|what|your|a (?:bit|little)|some)\b|\bpicture of\b|\blike (?:to work|from the inside|day to day)\b|\bcurious\b|\byour (?:experience|perspective|thoughts|path|view|advice|impression)\b|\bis it true\b|\bpick your brain\b/],
  ['job', /\bhear of (?:any|some|an?) (?:open|suitable|other)?\b[^.?!]{0,25}\b(?:positions?|roles?|jobs?|openings?)\b|\b(?:any|some|a|find me a|get me a|hire me|give me a|looking for a|need a) (?:job|position|opening|openings|jobs|vacanc\w+|role|roles)\b(?! (?:at|like|as|in your|for|on|of|where|that|is|you|i|we))|\bhire me\b|\bkeep me in mind\b|\bthink of me (?:if|when|for)\b|\bjob leads?\b|\bhelp me (?:find|get|land) (?:a |some )?(?:job|work|position|role|in)\b|\bget me in(?:to)?\b|\bany openings\b/],
  ['papers', /\b(?:send|show|give|forward|share) (?:me|with me) (?:the|your|some|any|a copy|copies)\b(?! (?:answer|opinion|view|thoughts|link|word|advice|honest|feedback))/],
  ['reference', /\breference letter\b|\b(?:write|leave|give) (?:me )?(?:a |an )?(?:\w+ )?(?:reference|endorsement|testimonial)\b|\brecommendation on linkedin\b|\blinkedin recommendation\b|\bendorse my skills\b|\bact as (?:a |my )?reference\b|\bbe (?:a |my )?reference\b/],
];

const insteadOf = /\b(?:if not|otherwise|or else|alternatively|instead|failing that|if that (?:is|'s|feels|does|would)|if this (?:is|feels|does|would)|if it (?:is|'s|feels|does|would|seems)|if (?:you )?(?:can't|cannot|can not|couldn't|don't|do not|would rather|prefer|'d rather|are not|aren't|feel you)|or (?:even|just|simply|maybe|perhaps)|even (?:a|an|one|just)|as well as you can|is just as|just as (?:good|useful|welcome|much)|equally|or if|too much|rather not)\b/;
const wayOut = /\b(?:no worries|no pressure|say so|say no|decline|fine (?:too|if)|understand|feel free|please (?:ignore|don't|do not|say|just say|forget|skip|tell me so|be honest)|no need|don't (?:feel|worry|mind|need))\b/;
const done = /\b(?:thank(?:s| you) (?:so much |again |a lot |very much |once more )?for|you (?:\w+ )?(?:referred|introduced|recommended|offered|put|passed|agreed|told|gave|submitted|said|forwarded)|(?:has|had|have) (?:been )?(?:referred|introduced)|after (?:you|your)|since you|when you|your (?:\w+ )?(?:referral|introduction|recommendation|feedback|advice|intro|word|call|chat|coffee) (?:was|has|made|helped|got|went|on|of|last|in|from|and)|the (?:referral|introduction|call|chat) (?:was|has|went|you|is in)|before you|i (?:\w+ )?(?:told|met|had|got|was|spoke|sent|gave|read|heard|wrote|talked) )\b/;

/** Questions about how someone is, or what happened, ask for nothing. */
const smallTalk = /\bhow (?:are|is|was|were|have) (?:you|the|your|things|it|life)\b|^\W*(?:was|were|is|did|has|have|had|are|remember|do you remember|does)\b/;

/** Whether a sentence may ask for something: a question that is no small talk, the words requests begin with, or what is wished for. */
export function mayAsk({ text }: Sentence): boolean {
  if (text.includes('?') && (opens.test(text) || !smallTalk.test(text))) return true;
  if (opens.test(text)) return !wayOut.test(text) || wishes.some(([, pattern]) => pattern.test(text));
  return !done.test(text) && wishes.slice(0, 2).some(([, pattern]) => pattern.test(text));
}

/** Parts of a sentence that each may hold a request. */
const joints = /(?<=[;:—–(])|,? (?=(?:and|or|but|so|also|plus|then) (?:also |then |if |maybe |perhaps |could |would |can |introduce|put|connect|have|get|set|send|give|help|we|you|i\b|a |an |your |my |afterwards))|, (?=(?:if|could|would|can|introduce|put|connect|get|and|or|also)\b)/;

/** What a message asks for, in order: each kind of wish where it is asked for first. */
export function requestsIn(sentences: readonly Sentence[]): Request[] {
  const found = new Map<Wish, Request>();
  for (const { text, range: place } of sentences) {
    const isQuestion = text.endsWith('?') && questionWord.test(text);
    if (!isQuestion && !opens.test(text)) continue;
    let at = 0;
    let isAlternative = false;
    for (const part of text.split(joints).filter((each): each is string => each !== undefined)) {
      const index = text.indexOf(part, at);
      at = index + part.length;
      isAlternative ||= insteadOf.test(part);
      if (done.test(part) && !/\b(?:could|would|can|will) you\b|\?$/.test(part)) continue;
      for (const [wish, pattern] of wishes) {
        const match = pattern.exec(part);
        if (!match || found.get(wish)?.isAlternative === false) continue;
        if (isNegated(text, index + match.index) || (wayOut.test(part) && !opensAgain(part, match.index))) continue;
        if (!found.has(wish) || !isAlternative) found.set(wish, { wish, range: range(place.start + index + match.index, place.start + index + match.index + match[0].length), isAlternative });
      }
    }
  }
  return [...found.values()].sort((a, b) => a.range.start - b.range.start);
}

/** A way out may stand in the sentence of the request itself, in front of it. */
function opensAgain(part: string, index: number): boolean {
  return opens.test(part.slice(0, index).replace(wayOut, ''));
}
