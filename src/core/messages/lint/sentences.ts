import { range, type Range } from '../../basics/range';
import { withoutQuotes } from './quotes';

/** A sentence of a message, as it is matched: lower case, straight apostrophes, what is not the sender's own blanked. */
export interface Sentence {
  readonly range: Range;
  readonly text: string;
}

const address = /(?:https?:\/\/|www\.)\S{1,2000}|(?<![^\s<(:])[^\s@<(]{1,64}@[^\s@]{1,255}\.\w{2,}/g;

/** The text with what others said, and addresses, blanked; as long as before, so that places stay. */
export function ownWords(text: string): string {
  return lower(withoutQuotes(text.replace(address, (found) => ' '.repeat(found.length)).replace(/[’‘]/g, "'")));
}

/** Lower case, as long as before. */
function lower(text: string): string {
  const whole = text.toLowerCase();
  return whole.length === text.length ? whole : [...text].map((character) => (character.toLowerCase().length === character.length ? character.toLowerCase() : character)).join('');
}

/** Where a sentence ends: at its mark, but not behind an abbreviation; behind an emoji; at a blank line; before an item of a list; below a greeting. */
const ends = /[.!?…](?<!\b(?:e\.g|i\.e|mr|mrs|ms|dr|st|approx|vs|resp|incl|no(?=\. ?\d))\.)[.!?…]{0,9}["')\]]{0,3}(?=\s|$)|[\uD83C-\uD83E][\uDC00-\uDFFF](?=\s)|\n(?:[ \t]{0,80}\n|(?=[ \t]{0,20}(?:[-*+•–]|\d{1,3}[.)])[ \t])|(?<=,[ \t]{0,20}\n)(?=[ \t]{0,80}\S)|(?<=^.{0,40}\n))/g;

/** What is longer is none, whatever marks it lacks: it is cut, so that no text of any kind takes long to look through. */
const longest = 800;

/** The sentences of a message, in order, from what {@link ownWords} gives. */
export function sentencesIn(own: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const take = (end: number): void => {
    for (; start < end; start = Math.min(end, start + longest)) {
      const text = own.slice(start, Math.min(end, start + longest));
      const trimmed = text.trim();
      if (trimmed === '') continue;
      const at = start + text.indexOf(trimmed);
      sentences.push({ range: range(at, at + trimmed.length), text: trimmed.replace(/\s/g, ' ') });
    }
  };
  for (const { index, 0: found } of own.matchAll(ends)) take(index + found.length);
  take(own.length);
  return sentences;
}

/** How many words a text has: what holds a letter or a digit between spaces. */
export function countWords(text: string): number {
  return wordsIn(text).length;
}

export function wordsIn(text: string): string[] {
  return text.split(/\s+/).filter((each) => /[\p{L}\p{N}]/u.test(each));
}
