import type { Day } from '../basics/day';
import { type Lines, type Range, range } from '../basics/range';
import { readLeadingDay } from './dayText';
import { findLinks, type Link } from './links';

/** One list item of a log, `- DAY VERB rest`: what its line says, without a meaning yet. */
export interface LogItem {
  /** The whole item with its bullet and the indented lines below it. */
  readonly range: Range;
  /** The line of its bullet, from 0. */
  readonly line: number;
  readonly day: Day | undefined;
  /** The day's ten characters, or what stands where a day belongs. */
  readonly dayRange: Range;
  readonly hasDay: boolean;
  /** What stands in place of a day looks like one, written as people write it: `10/1`, `3.12.`. */
  readonly isLoosely: boolean;
  /** The first word after the day, and with it the second: `checked in` may be one verb. Lower case, straight apostrophes. */
  readonly words: readonly [string, string];
  readonly verbRange: Range;
  /** The first link after the day: what the entry is about. */
  readonly link: Link | undefined;
  /** The link after that one. */
  readonly secondLink: Link | undefined;
  /** n of the first `n/5` (1-5): how a screen went. */
  readonly rating: number | undefined;
}

const loosely = /^\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?\.?:?(?=\s|$)/;

/** The verb may be emphasised; anything else in front of it makes it no verb. */
const firstWords = /^[*_]{0,3}(\p{L}+(?:['’-]\p{L}+)*)(?:[ \t]+(\p{L}+))?/u;

/** Reads a log item from the line its bullet stands on (from 0); lines below it are its own affair. */
export function readLogItem(line: number, item: Range, lines: Lines): LogItem {
  const lineText = lines.textOf(line);
  const lineStart = lines.startOf(line);
  const bulletEnd = /^[ \t]*[-*+][ \t]*/.exec(lineText)?.[0].length ?? 0;
  const contentStart = Math.max(bulletEnd, Math.min(item.start - lineStart, lineText.length));
  const content = lineText.slice(contentStart);
  const leading = readLeadingDay(content, lineStart + contentStart);
  const restStart = leading ? leading.end - lineStart : contentStart;
  const rest = lineText.slice(restStart);
  const words = firstWords.exec(rest);
  const verb = words?.[1] ?? '';
  const verbStart = lineStart + restStart + (words ? rest.indexOf(verb) : 0);
  const [link, secondLink] = findLinks(rest, lineStart + restStart);
  const rating = rest.includes('/5') ? /(?:^|[\s(])([1-5])\/5(?![\d/])/.exec(rest)?.[1] : undefined;
  return {
    range: item,
    line,
    day: leading?.day,
    hasDay: leading !== undefined,
    isLoosely: !leading && loosely.test(content),
    dayRange: leading?.range ?? range(lineStart + contentStart, lineStart + contentStart + /^\S*?(?=[:,]?(?:\s|$))/.exec(content)![0].length),
    words: [plain(verb), plain(words?.[2] ?? '')],
    verbRange: range(verbStart, verbStart + verb.length),
    link,
    secondLink,
    rating: rating ? Number(rating) : undefined,
  };
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll('’', "'");
}
