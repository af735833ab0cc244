import { range, type Range } from '../../basics/range';
import { companyIn } from '../placeholders';
import type { Draft } from './draft';
import { maybeShared } from './moves';
import { findPhrases } from './phrases';
import { shared, withoutCommonAddress } from './words/ties';

type Read = Pick<Draft, 'sentences' | 'context'>;

/** Where a message is surely about the two of them: by its words, or by those that the person's note uses for how they met. */
export function connectionsIn({ sentences, context }: Read): Range[] {
  const found = findPhrases(sentences.map((sentence) => ({ ...sentence, text: withoutCommonAddress(sentence.text) })), shared);
  const ofMeeting = wordsOfMeeting(context);
  if (ofMeeting.size > 0) {
    for (const { range: { start }, text } of sentences) {
      for (const { index, 0: word } of text.matchAll(/\p{L}[\p{L}-]{4,40}/gu)) if (ofMeeting.has(word)) found.push(range(start + index, start + index + word.length));
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether one of the sentences could be about the two of them. */
export function maybeConnected({ sentences, context }: Read): boolean {
  return sentences.some((sentence, at) => maybeShared(sentence, at === 0)) || connectionsIn({ sentences, context }).length > 0;
}

/** The words that only a message to this person has: those of how they met, and of a school of both. */
function wordsOfMeeting(context: Draft['context']): ReadonlySet<string> {
  const { met = '', school = '' } = context.person?.fields ?? {};
  const subject = `${context.role?.name ?? ''} ${companyIn(context)?.name ?? ''}`.toLowerCase();
  return new Set(`${met} ${school}`.toLowerCase().match(/\p{L}[\p{L}-]{4,40}/gu)?.filter((word) => !vague.has(word) && !subject.includes(word)));
}

/** Words of `met` that are in any message. */
const vague: ReadonlySet<string> = new Set(
  'their worked platform engineer engineers engineering through about years shared company after before other while there where since first people notes wrote asked group would could which small still every never again great until night nights later often always things thing question questions email message later'.split(' '),
);
