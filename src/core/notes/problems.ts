import type { Problem, Severity } from '../basics/problem';
import type { Lines, Range } from '../basics/range';
import type { Text } from '../basics/say';

/** Gathers the problems of one note while it is read, each at its exact place. */
export class Problems {
  readonly list: Problem[] = [];

  constructor(private readonly lines: Lines) {}

  add(severity: Severity, code: string, at: Range, text: Text): void {
    this.list.push({ severity, code, start: this.lines.positionAt(at.start), end: this.lines.positionAt(at.end), text });
  }
}
