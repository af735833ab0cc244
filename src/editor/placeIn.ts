import { Range } from 'vscode';
import type { Lines, Range as Stretch } from '../core/basics/range';

/** A stretch of a text as the editor counts it. */
export function placeIn(lines: Lines, stretch: Stretch): Range {
  const { line, column, endLine, endColumn } = lines.spanAt(stretch);
  return new Range(line, column, endLine, endColumn);
}
