/** A stretch of a text, in UTF-16 units from its start; `end` is exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A place in a text as people count it, but from 0: lines, and columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where a stretch of a text begins and ends, as people count it. One object: records keep many of them. */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export const range = (start: number, end: number): Range => ({ start, end });

/** Where the lines of a text begin. A line ends with LF, CRLF or a lone CR, as in the editor. */
export class Lines {
  private readonly starts: readonly number[];

  constructor(private readonly text: string) {
    const starts = [0];
    if (text.includes('\r')) {
      const lineEnd = /\r\n|\n|\r/g;
      while (lineEnd.exec(text)) starts.push(lineEnd.lastIndex);
    } else for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
    this.starts = starts;
  }

  get count(): number {
    return this.starts.length;
  }

  /** Where `line` (from 0) begins; past the last line, the text's end. */
  startOf(line: number): number {
    return this.starts[line] ?? this.text.length;
  }

  /** The range of a line without its line end. */
  rangeOf(line: number): Range {
    const start = this.startOf(line);
    let end = this.startOf(line + 1);
    while (end > start && (this.text[end - 1] === '\n' || this.text[end - 1] === '\r')) end--;
    return { start, end };
  }

  textOf(line: number): string {
    const { start, end } = this.rangeOf(line);
    return this.text.slice(start, end);
  }

  lineAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  spanAt({ start, end }: Range): Span {
    const line = this.lineAt(start);
    const lineStart = this.startOf(line);
    const endLine = end < this.startOf(line + 1) ? line : this.lineAt(end);
    return { line, column: start - lineStart, endLine, endColumn: end - this.startOf(endLine) };
  }

  positionAt(offset: number): Position {
    const line = this.lineAt(offset);
    return { line, column: offset - this.startOf(line) };
  }
}

/** The line end a text uses: that of its first line; LF where there is none. */
export function lineEndOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}
