import { range, type Range } from '../basics/range';
import { placeholders, type MessageContext } from './placeholders';

/** A message with its placeholders filled from the notes, and the way back from it to what was written. */
export class Filled {
  constructor(
    readonly text: string,
    /** The placeholders that the notes do not fill, where they stand in `text`, with what is between the braces. */
    readonly unfilled: readonly { readonly name: string; readonly range: Range }[],
    /** The values that were put in. */
    private readonly values: readonly { readonly written: Range; readonly filled: Range }[],
  ) {}

  /** Where a stretch of the filled text was written; a value stands where its placeholder does. */
  written({ start, end }: Range): Range {
    return range(this.writtenAt(start, 'start'), this.writtenAt(end, 'end'));
  }

  private writtenAt(offset: number, side: 'start' | 'end'): number {
    let moved = 0;
    for (const { written, filled } of this.values) {
      const isInside = side === 'start' ? filled.start <= offset && offset < filled.end : filled.start < offset && offset <= filled.end;
      if (isInside) return written[side];
      if (filled.end > offset) break;
      moved = written.end - filled.end;
    }
    return offset + moved;
  }
}

const braces = /\{\{\s*([^{}\n]*?)\s*\}\}/g;

/** Puts in for `{{name}}` what the notes say; what they do not say stays visible. A value's line ends become spaces in a line of other words. */
export function fill(text: string, context: MessageContext): Filled {
  const unfilled: { name: string; range: Range }[] = [];
  const values: { written: Range; filled: Range }[] = [];
  let [result, done] = ['', 0];
  for (const match of text.matchAll(braces)) {
    const written = range(match.index, match.index + match[0].length);
    const name = match[1]!.toLowerCase();
    const value = placeholders.find((each) => each.name === name)?.valueIn?.(context)?.trim();
    result += text.slice(done, written.start);
    const at = result.length;
    result += value || match[0];
    if (value) values.push({ written, filled: range(at, result.length) });
    else unfilled.push({ name, range: range(at, result.length) });
    done = written.end;
  }
  return new Filled(result + text.slice(done), unfilled, values);
}
