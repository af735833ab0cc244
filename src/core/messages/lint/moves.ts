import type { MessageKind } from '../../records/messages';
import type { Sentence } from './sentences';
import { opens } from './words/asking';
import { maybeWayOut as anyLeave, nearWayOut, otherDenials } from './words/leaves';
import { bareGreeting, commonThanks, greeting, noHaste, ownPleasantry, ownThanks, papers, pleasantry, signOff } from './words/polite';
import { argument, deadlines, guilt, haste, reproach } from './words/pressing';
import { announcement, because, matter, purpose, record } from './words/reasons';
import { wishes } from './words/wishes';
import { asksAfter, clipped, recalled, shared, withoutCommonAddress } from './words/ties';

/**
 * What sentences of such messages do. Rules that miss something speak up only when every sentence is known to do something else:
 * people say the same thing in more ways than any list holds, and a wrong alarm costs more than a missed one.
 */
export type Move = 'greeting' | 'pleasantry' | 'common thanks' | 'sign-off' | 'papers' | 'announcement' | 'request' | 'way out' | 'time';

/** Whether a message begins as one does. */
export function isGreeting(text: string): boolean {
  return greeting.test(text);
}

const length = (text: string): number => text.split(/ +/).filter((each) => /[\p{L}\p{N}]/u.test(each)).length;

/** What a sentence does, as far as it is known; `first` is the message's first. */
export function movesOf({ text }: Sentence, first: boolean): ReadonlySet<Move> {
  const words = length(text);
  const moves = new Set<Move>();
  if (first && bareGreeting.test(text)) moves.add('greeting');
  if (pleasantry.test(text) && !ownPleasantry.test(text) && words <= 14) moves.add('pleasantry');
  if (commonThanks.test(text) && words <= 12) moves.add('common thanks');
  if (words <= 5 && signOff.test(text)) moves.add('sign-off');
  if (papers.test(text) && words <= 16) moves.add('papers');
  if (announcement.test(text)) moves.add('announcement');
  if (opens.test(text)) moves.add('request');
  if (nearWayOut.test(text)) moves.add('way out');
  if (words <= 16 && noHaste.test(text)) moves.add('time');
  return moves;
}

const has = (moves: ReadonlySet<Move>, ...any: readonly Move[]): boolean => any.some((move) => moves.has(move));

/** Placeholders that are still to be filled, and what will stand there. */
const ties = /\{\{(?:met|moment|post)\}\}/;
const reasons = /\{\{(?:why|fit|pitch|pitch-short|highlight|fact|headline)\}\}/;
const unfilled = /\{\{[^{}]*\}\}/g;

/** Whether it speaks to this reader, not as one would to any. */
function isAddressed(text: string): boolean {
  return /\b(?:you|your|yours|you're|you've|you'd|you'll|we|our|us)\b/.test(withoutCommonAddress(text));
}

/** Whether a sentence could be about the two of them. */
export function maybeShared(sentence: Sentence, first: boolean): boolean {
  const text = sentence.text.replace(unfilled, ' ');
  const own = withoutCommonAddress(text);
  if (recalled.test(sentence.text) || ties.test(sentence.text) || shared.test(own) || ownPleasantry.test(text) || ownThanks.test(text) || asksAfter.test(text)) return true;
  const moves = movesOf(sentence, first);
  if (has(moves, 'greeting', 'pleasantry', 'common thanks', 'sign-off', 'way out') || (has(moves, 'papers') && !isAddressed(text))) return false;
  if (clipped.test(text) && !matter.test(text)) return true;
  const isRequest = has(moves, 'request') || text.endsWith('?');
  if (matter.test(text) || (isRequest && wishes.some(([, words]) => words.test(text)))) return false;
  if (isAddressed(text)) return true;
  if (isRequest) return false;
  // What is told of the sender, or of the work, is not about the two of them; what is told of anything else may be.
  return !/\b(?:i|i'm|i've|i'd)\b|^\W*my\b/.test(text) && !has(moves, 'announcement') && !because.test(text) && length(own) > 2;
}

/** A memory of the two of them is no record of work. */
const bothOfUs = /\b(?:you and i|we both|both of us|the two of us|with you|together|our (?:time|years|days|nights?|evenings?|rota|desk|school|class|crew|first))\b/;

/** Whether a sentence could be a reason: it says something that no other move explains. */
export function maybeReason(sentence: Sentence, first: boolean, kind: MessageKind | undefined): boolean {
  if (reasons.test(sentence.text)) return true;
  const text = sentence.text.replace(unfilled, ' ');
  if (because.test(text) || (kind === 'intro' && purpose.test(text)) || (record.test(text) && !bothOfUs.test(text))) return true;
  const moves = movesOf(sentence, first);
  if (has(moves, 'greeting', 'pleasantry', 'common thanks', 'sign-off', 'papers', 'way out', 'time') || isAddressed(text) || ownPleasantry.test(text) || clipped.test(text)) return false;
  // What is left of a request or of an announcement may hold a reason, too.
  const parts = has(moves, 'request', 'announcement') ? text.split(/[,;:()—–]| and | but /).slice(1).filter(isLeft) : [text];
  return parts.some((part) => length(part) >= (first ? 7 : 5));
}

function isLeft(part: string): boolean {
  return !opens.test(part) && !announcement.test(part) && !shared.test(part) && !/\byou\b/.test(part);
}

/** Whether a sentence makes it easy to say no, or could: what it says is nothing else that is known. */
export function maybeWayOut(sentence: Sentence): boolean {
  const text = noHaste.blankedIn(sentence.text);
  if ([guilt, reproach, argument].some((words) => words.test(text))) return false;
  const moves = movesOf(sentence, false);
  if (nearWayOut.test(text)) return !has(moves, 'pleasantry');
  if (has(moves, 'pleasantry', 'common thanks', 'sign-off', 'papers', 'time') || [ownPleasantry, deadlines, haste].some((words) => words.test(text))) return false;
  const rest = otherDenials.blankedIn(text);
  if (anyLeave.test(rest)) return true;
  // A request, and what is told of the sender, the work or the two of them, is known, and no way out.
  const isKnown = has(moves, 'announcement', 'request') || matter.test(rest) || because.test(rest) || rest.trim().endsWith('?') || /\b(?:i|i'm|i've|i'd|i'll|my|we|we've|our|you|your|thanks?)\b/.test(rest);
  return !isKnown && length(rest) > 3;
}
