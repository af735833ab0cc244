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

const braces = /\{\{([^{}\n]*)\}\}/g;

/**
 * Puts in for `{{name}}` what the notes say; what they do not say stays visible. In a line of other words a value is one line, too;
 * a placeholder that has its line to itself may become several.
 */
export function fill(text: string, context: MessageContext): Filled {
  const unfilled: { name: string; range: Range }[] = [];
  const values: { written: Range; filled: Range }[] = [];
  let [result, done] = ['', 0];
  for (const { index, 0: found, 1: inside = '' } of text.matchAll(braces)) {
    const written = range(index, index + found.length);
    const name = inside.trim().toLowerCase();
    const value = valueOf(name, context, isAlone(text, written));
    result += text.slice(done, written.start) + (value ?? found);
    const filled = range(result.length - (value ?? found).length, result.length);
    if (value === undefined) unfilled.push({ name, range: filled });
    else values.push({ written, filled });
    done = written.end;
  }
  return new Filled(result + text.slice(done), unfilled, values);
}

function valueOf(name: string, context: MessageContext, mayHaveLines: boolean): string | undefined {
  const value = placeholders.find((each) => each.name === name)?.valueIn?.(context)?.trim();
  if (!value) return undefined;
  return mayHaveLines ? value.replace(/\r\n?/g, '\n') : value.replace(/\s*[\r\n]\s*/g, ' ');
}

function isAlone(text: string, { start, end }: Range): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  return text.slice(lineStart, start).trim() === '' && text.slice(end, lineEnd === -1 ? text.length : lineEnd).trim() === '';
}
