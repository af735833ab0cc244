/** The letters of lower-case English, and of the names and words it borrows; the class of all letters is far slower to look for. */
const letters = 'a-zß-ɏ';
const wordParts = `${letters}0-9`;

/** Up to two words, each with the space behind it; a denial is none of them. */
const between = `(?:(?!no |never |\\S{0,7}n[o']t )[${wordParts}'-]+ ){0,2}`;

/** Any of several phrases, as whole words of a text in lower case. The pattern is made when it is first looked for, not when the program starts. */
export class Phrases {
  private first: RegExp | undefined;
  private every: RegExp | undefined;

  constructor(private readonly phrases: readonly string[]) {}

  test(text: string): boolean {
    return this.firstIn().test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.firstIn().exec(text);
  }

  /** Each place where one of them stands. */
  in(text: string): Iterable<RegExpExecArray> {
    this.every ??= new RegExp(this.firstIn().source, 'g');
    return text.matchAll(this.every);
  }

  /** The text with them blanked, place by place. */
  blankedIn(text: string): string {
    this.every ??= new RegExp(this.firstIn().source, 'g');
    return text.replace(this.every, (found) => ' '.repeat(found.length));
  }

  private firstIn(): RegExp {
    this.first ??= new RegExp(`(?<![${wordParts}])(?:${this.phrases.map(patternOf).join('|')})(?![${wordParts}])`);
    return this.first;
  }
}

/**
 * Any of these phrases. A phrase is a pattern itself, in which `\\p{L}` is a letter, and a `~` in front of a word stands for up to
 * two words in between: `i ~expect` is “i expect” and “i do really expect”.
 */
export function anyOf(...phrases: readonly (string | readonly string[])[]): Phrases {
  return new Phrases(phrases.flat());
}

/** One group of a longer phrase: any of these. */
export function oneOf(...phrases: readonly (string | readonly string[])[]): string {
  return `(?:${phrases.flat().join('|')})`;
}

function patternOf(phrase: string): string {
  const pattern = phrase
    .replace(/\[[^\]]*\]/g, (set) => set.replaceAll('\\p{L}', letters))
    .replaceAll('\\p{L}', `[${letters}]`)
    .replaceAll('~', between);
  // V8 compiles what follows a choice anew for each way it is come to, up to ten times, unless it has to begin afresh there: it
  // does behind a look ahead. With one that always holds, a message is first checked in a fifth of the time.
  return pattern.replaceAll(/\)(\?|\{\d,\d+\}\??)(?=.)/g, ')$1(?=)').replaceAll(') ', ')(?=) ');
}
