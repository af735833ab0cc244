import { range, type Range } from '../../basics/range';
import type { Draft } from './draft';
import { companyIn } from '../placeholders';
import { maybeShared, shared } from './moves';
import { findPhrases } from './phrases';

type Read = Pick<Draft, 'sentences' | 'context'>;

/** Where a message is surely about the two of them: by its words, or by those that the person's note uses for how they met. */
export function connectionsIn({ sentences, context }: Read): Range[] {
  const found = findPhrases(sentences, shared);
  const fields = context.person?.fields;
  const subject = `${context.role?.name ?? ''} ${companyIn(context)?.name ?? ''}`.toLowerCase();
  const words = new Set(`${fields?.met ?? ''} ${fields?.school ?? ''}`.toLowerCase().match(/[\p{L}-]{5,}/gu)?.filter((word) => !vague.has(word) && !subject.includes(word)));
  for (const { range: place, text } of sentences) {
    for (const match of text.matchAll(/[\p{L}-]{5,}/gu)) if (words.has(match[0])) found.push(range(place.start + match.index, place.start + match.index + match[0].length));
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether one of the sentences could be about the two of them. */
export function maybeConnected({ sentences, context }: Read): boolean {
  return sentences.some((sentence, at) => maybeShared(sentence, at === 0)) || connectionsIn({ sentences, context }).length > 0;
}

/** Words of `met` that are in any message. */
const vague: ReadonlySet<string> = new Set(
  'their worked platform engineer engineers engineering through about years shared company after before other while there where since first people notes wrote asked group would could which small still every never again great until night nights later often always things thing question questions email message later'.split(' '),
);
