import type { Problem } from '../../../src/core/basics/problem';
import { Lines } from '../../../src/core/basics/range';
import { readRecord } from '../../../src/core/records/read';
import type { NoteRecord } from '../../../src/core/records/record';

/** The record that `text` is; fails when it is none. */
export function recordIn(text: string, path = 'ana.md'): NoteRecord {
  const record = readRecord(text, { id: path, path });
  if (!record) throw new Error(`this is no record:\n${text}`);
  return record;
}

/** A person's front matter with some lines in it, and a body. */
export const withLines = (lines: string, body = ''): string => `---\ntype: person\n${lines}\n---\n${body}`;

/** Each problem as its code and the very text it points at. */
export function pointedAt(text: string, problems: readonly Problem[] = recordIn(text).problems): string[] {
  const lines = new Lines(text);
  return problems.map(({ code, start, end }) => `${code} «${text.slice(lines.startOf(start.line) + start.column, lines.startOf(end.line) + end.column)}»`);
}

/** What is wrong with the places of problems, if anything: each must lie within the text, on lines and columns it has. */
export function misplaced(text: string, problems: readonly Problem[]): string[] {
  const lines = new Lines(text);
  const inside = ({ line, column }: Problem['start']): boolean => line >= 0 && line < lines.count && column >= 0 && lines.startOf(line) + column <= Math.max(lines.rangeOf(line).end, lines.startOf(line + 1));
  const offset = ({ line, column }: Problem['start']): number => lines.startOf(line) + column;
  return problems.filter(({ start, end }) => !inside(start) || !inside(end) || offset(end) < offset(start)).map(({ code, start, end }) => `${code} ${JSON.stringify([start, end])}`);
}
