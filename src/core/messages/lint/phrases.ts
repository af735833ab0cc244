import { range, type Range } from '../../basics/range';
import { anyOf, type Phrases } from './anyOf';
import type { Sentence } from './sentences';

/** More of one kind than anyone reads. */
const most = 20;

/** Where phrases stand in the sentences; `fits` may look at the sentence around one. */
export function findPhrases(sentences: readonly Sentence[], phrases: Phrases, fits: (sentence: string, index: number) => boolean = () => true): Range[] {
  const found: Range[] = [];
  for (const { range: { start }, text } of sentences) {
    // Most sentences hold nothing of it, which a look for the first tells sooner.
    if (!phrases.test(text)) continue;
    for (const { index, 0: words } of phrases.in(text)) {
      if (found.length === most) return found;
      if (fits(text, index)) found.push(range(start + index, start + index + words.length));
    }
  }
  return found;
}

/** Whether a sentence, or any of several, says something like it. */
export function says(sentences: readonly Sentence[], phrases: Phrases): boolean {
  return sentences.some(({ text }) => phrases.test(text));
}

/** How far back words still belong to what they stand before. */
const reach = 90;

/** What stands before `index` in its clause: back to the last mark but a comma. */
export function clauseBefore(sentence: string, index: number): string {
  const before = sentence.slice(Math.max(0, index - reach), index);
  return before.slice(1 + Math.max(...[';', ':', '—', '–', '(', '!', '?'].map((mark) => before.lastIndexOf(mark))));
}

const negation = /(?:\b(?:not|no|never|without|nobody|nothing|neither|nor|hardly|rather than|instead of|far from|avoid|hate|against|cannot)\b|n't\b|\bdont\b)[^,;:.!?—–()]{0,45}$/;

/** Whether what stands at `index` is denied by what stands before it in its clause: “I do not expect …”, “no need to …”. */
export function isNegated(sentence: string, index: number): boolean {
  return negation.test(sentence.slice(Math.max(0, index - reach), index));
}

const reported = /\b(?:said|says|saying|tells|told(?! you)|wrote(?! (?:to )?you)|writes|asked me|asks me|used to|once|call(?:s|ed)? (?:me|it|him|her|that|this|us)|jokes?|joked|phrase|words?|heard|taught|quotes?|quoted|that kind of|no such)\b[^,;.!?]{0,40}$/;

/** Whether what stands at `index` is told of someone: “my boss used to say …”. */
export function isReported(sentence: string, index: number): boolean {
  return reported.test(sentence.slice(Math.max(0, index - reach), index));
}

const condition = /\b(?:if|whether|unless|in case|should you|when you|whenever)\b[^,;:.!?—–()]{0,60}$/;

/** Whether what stands at `index` is only thought of: “if you have not answered because …”. */
export function isConditional(sentence: string, index: number): boolean {
  return condition.test(sentence.slice(Math.max(0, index - reach), index));
}

const subjects = anyOf(
  // “I think” says who thinks, not who acts.
  "i(?:'m|'d|'ll|'ve)?(?! (?:think|guess|suppose|believe|feel|know|hope|trust)\\b)", "we(?:'re|'d|'ll|'ve)?", "you(?:'re|'d|'ll|'ve)?", "s?he(?:'s|'d|'ll)?", "they(?:'re|'d|'ll|'ve)?", 'nobody', 'someone', 'somebody', 'everyone', 'people', 'who',
);

/** Who acts in what stands at `index`: the last subject before it in its clause, or nobody, as in an order. */
export function actorAt(sentence: string, index: number): 'sender' | 'reader' | 'other' | undefined {
  const all = [...subjects.in(clauseBefore(sentence, index))];
  const last = all.at(-1)?.[0];
  if (last === undefined) return undefined;
  if (/^(?:i|we)\b/.test(last)) return 'sender';
  return last.startsWith('you') ? 'reader' : 'other';
}
