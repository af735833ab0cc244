import retextEnglish from 'retext-english';
import retextIndefiniteArticle from 'retext-indefinite-article';
import retextRepeatedWords from 'retext-repeated-words';
import { unified, type Processor } from 'unified';
import type { ProseCheck, ProseFinding } from '../core/messages/lint/draft';

/**
 * Doubled words and wrong articles, as the retext libraries find them. Few and calm: nothing else of theirs is asked, and where a
 * word may well stand twice or is read letter by letter, nothing is said. It is a file of its own in the package (esbuild.mjs),
 * loaded when there is a message to check.
 */
export const proseIn: ProseCheck = (text) => {
  // A doubled name is none of ours, but “I I” is a slip like any other.
  const { messages } = checker.processSync(text.replace(/\bI\b/g, 'i'));
  return messages.flatMap(({ source, place, expected: [expected] = [] }): ProseFinding[] => {
    const [start, end] = place && 'start' in place ? [place.start.offset, place.end.offset] : [];
    if (start === undefined || end === undefined || expected === undefined) return [];
    const range = { start, end };
    if (source === 'retext-indefinite-article') return maySayA(text.slice(end)) ? [] : [{ range, kind: 'article', expected }];
    const [word = expected] = text.slice(start, end).split(/\s/, 1);
    return mayStandTwice.has(word.toLowerCase()) ? [] : [{ range, kind: 'repeated', expected: word }];
  });
};

const checker = unified().use(retextEnglish).use(retextRepeatedWords).use(retextIndefiniteArticle).use(noOutput).freeze();

/** What is found is wanted, not a text made of the tree. */
function noOutput(this: Processor): void {
  this.compiler = () => '';
}

/** Said twice with stress, or the end of one part of a sentence and the beginning of the next: “I gave her her book”. */
const mayStandTwice: ReadonlySet<string> = new Set('very really so no yes yeah yep ha haha hey hi bye ho knock many much long far way old big never ever please well now more again over on you her do'.split(' '));

/** Whether an article is right before this, or is none: read letter by letter (“an sre”), or the letter itself (“plan a is better”). */
function maySayA(rest: string): boolean {
  const [, word = ''] = /^\s*([\p{L}\p{N}]+)/u.exec(rest) ?? [];
  return /^[^aeiouy\d]{1,5}$/.test(word) || spelled.has(word) || behindLetter.has(word);
}

const spelled: ReadonlySet<string> = new Set('sre ssd sla slo slas slos ui ux url us uk eu usb utc ec2 s3 llm mba nda'.split(' '));
const behindLetter: ReadonlySet<string> = new Set('is are as in of it if at on i'.split(' '));
