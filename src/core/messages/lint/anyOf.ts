/** Up to two words, each with the space behind it; a denial is none of them. */
const between = "(?:(?!(?:not|no|never|hardly|\\p{L}{1,7}n't) )[\\p{L}\\p{N}'-]{1,30} ){0,2}";

/**
 * A pattern for any of these phrases as whole words. Phrases are patterns themselves; a `~` in front of a word stands for up to two
 * words in between: `i ~expect` is “I expect” and “I do really expect”.
 */
export function anyOf(...phrases: readonly (string | readonly string[])[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.flat().map(expanded).join('|')})(?![\\p{L}\\p{N}])`, 'u');
}

/** One group of a longer phrase: any of these, with the same `~`. */
export function oneOf(...phrases: readonly (string | readonly string[])[]): string {
  return `(?:${phrases.flat().join('|')})`;
}

function expanded(phrase: string): string {
  return phrase.replaceAll('~', between);
}
