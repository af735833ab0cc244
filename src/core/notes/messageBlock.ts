import { type Lines, type Range, range } from '../basics/range';

/** A fenced block that holds a message: what its first line says of it, and its text line by line. */
export interface MessageBlock {
  readonly range: Range;
  /** What stands behind the word `message`. */
  readonly info: Range;
  /** The lines between the fences, without what a list or a quote puts in front of them; none blank at the end. */
  readonly lines: readonly Range[];
}

/** What a message's block holds, its lines ending with LF, from the text of its note. */
export function textOfMessage({ lines }: MessageBlock, text: string): string {
  return lines.map(({ start, end }) => text.slice(start, end)).join('\n');
}

/** Whether a text that only remark can read may hold a message. */
export const mayHoldMessage = /(?:`{3}|~{3})[ \t]*message/;

const opening = /^(?:`{3,}|~{3,})[ \t]*message(?=[ \t]|$)/;
const closing = /^ {0,3}(?:`{3,}|~{3,})[ \t]*$/;

/** The message in a fence that begins in the first column of the body; undefined when it holds something else. Lines count from 0. */
export function messageInFence(first: number, last: number, lines: Lines): MessageBlock | undefined {
  const opened = opening.exec(lines.textOf(first))?.[0];
  if (opened === undefined) return undefined;
  // Nothing behind the line that closes it is in the block, so a fence on its last line is that line.
  const end = last > first && closing.test(lines.textOf(last)) && isLongEnough(lines.textOf(first), lines.textOf(last)) ? last : last + 1;
  const content = Array.from({ length: end - first - 1 }, (_, at) => lines.rangeOf(first + 1 + at));
  const { start, end: lineEnd } = lines.rangeOf(first);
  return { range: range(start, lines.rangeOf(last).end), info: range(start + opened.length, lineEnd), lines: withoutBlankEnd(content, lines) };
}

function isLongEnough(open: string, close: string): boolean {
  const mark = /^(?:`+|~+)/.exec(open)![0];
  return close.trimStart().startsWith(mark);
}

/** The message in a block of code that remark found, wherever it stands; `value` is its text. */
export function messageInCode(value: string, place: Range, lines: Lines): MessageBlock {
  const first = lines.lineAt(place.start);
  const { end } = lines.rangeOf(first);
  const word = lines.textOf(first).indexOf('message', place.start - lines.startOf(first));
  const content = value.split(/\r\n|\n|\r/).map((line, at) => {
    const whole = lines.rangeOf(first + 1 + at);
    return lines.textOf(first + 1 + at).endsWith(line) ? range(whole.end - line.length, whole.end) : whole;
  });
  return { range: place, info: range(lines.startOf(first) + word + 'message'.length, end), lines: withoutBlankEnd(value === '' ? [] : content, lines) };
}

function withoutBlankEnd(content: readonly Range[], lines: Lines): Range[] {
  const kept = [...content];
  while (kept.length > 0 && isBlank(kept.at(-1)!, lines)) kept.pop();
  return kept;
}

function isBlank({ start, end }: Range, lines: Lines): boolean {
  const line = lines.lineAt(start);
  return lines.textOf(line).slice(start - lines.startOf(line), end - lines.startOf(line)).trim() === '';
}
