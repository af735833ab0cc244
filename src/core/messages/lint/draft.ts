import type { Range } from '../../basics/range';
import type { CompanyRef } from '../../insights/company';
import type { ReadinessCheck } from '../../insights/readiness';
import type { MessageEntry } from '../../records/messages';
import { fill, type Filled } from '../fill';
import { companyIn, type MessageContext } from '../placeholders';
import { isEnglish } from './language';
import { ownWords, sentencesIn, type Sentence } from './sentences';
import type { LintSettings } from './settings';

/** Finds doubled words and wrong articles; it brings a library, so it comes when there is a message to check. */
export type ProseCheck = (text: string) => readonly ProseFinding[];

export interface ProseFinding {
  readonly range: Range;
  readonly kind: 'repeated' | 'article';
  /** What should stand there. */
  readonly expected: string;
}

/** A message as the rules see it: filled from the notes, cut into sentences, with what is known of the one it goes to. */
export interface Draft {
  readonly entry: MessageEntry;
  readonly context: MessageContext;
  readonly company: CompanyRef | undefined;
  readonly filled: Filled;
  /** The filled text. */
  readonly text: string;
  /** Whether it is of a length that is read; of what is longer, only that is said. */
  readonly isRead: boolean;
  /** The same, place by place, in lower case and without what others said. */
  readonly own: string;
  readonly sentences: readonly Sentence[];
  readonly isEnglish: boolean;
  readonly settings: LintSettings;
  readonly around: Surroundings;
}

/** What only the other notes and the day say about a message. */
export interface Surroundings {
  /** It reminds someone who has not answered. */
  readonly isNudge: boolean;
  /** Who else was, or would be, sent nearly the same. */
  readonly lookalikes: readonly string[];
  /** Of an ask that is still to be made: what speaks against asking now. */
  readonly against: readonly ReadinessCheck[];
  readonly prose: ProseCheck | undefined;
}

export const nothingAround: Surroundings = { isNudge: false, lookalikes: [], against: [], prose: undefined };

/** More than anyone sends, and all that is read: whoever pastes a book waits for nothing. */
export const mostRead = 10_000; // characters

export function draftOf(entry: MessageEntry, context: MessageContext, settings: LintSettings, around: Surroundings): Draft {
  const filled = fill(entry.text, context);
  const isRead = filled.text.length <= mostRead;
  const own = isRead ? ownWords(filled.text) : '';
  return { entry, context, company: companyIn(context), filled, text: filled.text, isRead, own, sentences: sentencesIn(own), isEnglish: isRead && isEnglish(own), settings, around };
}

/** Where a sentence can be put in: behind the last paragraph above the closing words and the name. */
export function beforeClosing({ text, sentences }: Draft): number {
  const last = sentences.findLast((sentence) => !isClosing(sentence));
  return last ? last.range.end : text.length;
}

const closingWords = /^(?:best|kind|warm|cheers|yours|thanks?|many thanks|take care|all the best|greetings|regards|sincerely|love|until|see you)\b/;

/** A few words that close a message, or a name: what stands on a line of its own and does not end as a sentence does. */
function isClosing({ text }: Sentence): boolean {
  return text.split(' ').length <= 4 && (closingWords.test(text) || !/[.!?…]["')\]]*$/.test(text));
}
