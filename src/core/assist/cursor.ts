import { fold } from '../basics/fold';
import { Lines, range, type Range } from '../basics/range';
import { findFrontMatter } from '../notes/fences';
import type { RecordType } from '../records/schemas';
import { recordTypes } from '../records/schemas';

/** What is being written at a place of a note, and the range of it: all of the word, also what stands behind the cursor. */
export type Cursor = { readonly range: Range; readonly type: RecordType | undefined } & (
  | { readonly in: 'key'; readonly present: readonly string[] }
  /** `quoted`: inside quotes. */
  | { readonly in: 'value'; readonly key: string; readonly quoted: boolean }
  /** Inside `[[`; `closed` when the brackets stand behind it already, `quoted` when a quote stands before it. */
  | { readonly in: 'link'; readonly key?: string | undefined; readonly closed: boolean; readonly quoted: boolean }
  | { readonly in: 'log line' }
  | { readonly in: 'verb' }
  /** `info`: what its message block says of itself. */
  | { readonly in: 'placeholder'; readonly info: string; readonly closed: boolean }
  | { readonly in: 'message key' }
  | { readonly in: 'message value'; readonly key: string }
);

/** Reads what is being written at `offset`: line by line, so that a half-typed note is read like any other. Undefined: nothing of ours. */
export function cursorAt(text: string, offset: number): Cursor | undefined {
  const lines = new Lines(text);
  const line = lines.lineAt(offset);
  const lineStart = lines.startOf(line);
  const content = lines.textOf(line);
  const before = content.slice(0, offset - lineStart);
  const behind = content.slice(offset - lineStart);
  const place = findFrontMatter(text, lines);
  if (!place) return undefined;
  const blockEnd = place.closed ? lines.lineAt(place.block.end) : openEnd(lines, line, place.block.end);
  const type = typeIn(lines, blockEnd);
  const around = (written: string, rest: RegExp): Range => range(offset - written.length, offset + (rest.exec(behind)?.[0].length ?? 0));
  const inFrontMatter = line >= 1 && line < blockEnd;
  const key = inFrontMatter ? keyAt(lines, line) : undefined;
  const link = /\[\[([^[\]|#]*)$/.exec(before);
  if (link && (inFrontMatter || type)) return { in: 'link', type, key, closed: /^[^[\]\n]*\]\]/.test(behind), quoted: /["']$/.test(before.slice(0, link.index)), range: around(link[1]!, /^[^[\]|#"',]*(?=\]\]|[|#])/) };
  if (inFrontMatter) return frontMatterCursor(before, lines, blockEnd, type, key, around);
  return type && bodyCursor(before, lines, line, type, behind, around);
}

type Around = (written: string, rest: RegExp) => Range;

/** The line behind a block that is not closed yet: a blank line on which the cursor stands is still in it. */
function openEnd(lines: Lines, line: number, end: number): number {
  const last = lines.lineAt(end);
  return lines.startOf(last) < end || (line === last && lines.textOf(line).trim() === '') ? last + 1 : last;
}

function typeIn(lines: Lines, end: number): RecordType | undefined {
  for (let line = 1; line < end; line++) {
    const written = /^\s*type:\s*["']?([\w-]+)/.exec(lines.textOf(line))?.[1];
    if (written) return recordTypes.find((type) => type === written);
  }
  return undefined;
}

/** The key that the value on a line belongs to: its own, or that of the list it is an item of. */
function keyAt(lines: Lines, line: number): string | undefined {
  for (let above = line; above >= 1; above--) {
    const content = lines.textOf(above);
    const key = /^[ ]*([A-Za-z_][\w-]*)[ \t]*:/.exec(content)?.[1];
    if (key) return key;
    if (!/^[ \t]*(?:-|$)/.test(content)) return undefined;
  }
  return undefined;
}

function frontMatterCursor(before: string, lines: Lines, end: number, type: RecordType | undefined, key: string | undefined, around: Around): Cursor | undefined {
  const word = /^[ ]*([\w-]*)$/.exec(before)?.[1];
  if (word !== undefined) {
    const present = Array.from({ length: end - 1 }, (_, at) => /^[ ]*([\w-]+)[ \t]*:/.exec(lines.textOf(at + 1))?.[1] ?? '').filter(Boolean);
    return { in: 'key', type, present, range: around(word, /^[\w-]*/) };
  }
  const value = /(?::[ \t]+|^[ \t]*-[ \t]+|[[,][ \t]*)(["']?)([^"'[\],]*)$/.exec(before);
  if (!value || !key || /#/.test(before.replace(/["'].*?["']/g, ''))) return undefined;
  return { in: 'value', key, type, quoted: value[1] !== '', range: around(value[2]!, /^[^"'[\],#\n]*?(?=[ \t]*(?:["'\],]|#|$))/) };
}

const dayAhead = /^[ \t]*[-*+][ \t]+(?:\*\*|\[\[)?\d{4}-\d{2}-\d{2}(?:\*\*|\]\])?[:,]?[ \t]+(?:[-–—][ \t]+)?[*_]{0,3}([\p{L}'’-]*)$/u;

function bodyCursor(before: string, lines: Lines, line: number, type: RecordType, behind: string, around: Around): Cursor | undefined {
  const { fence, inLog } = placeInBody(lines, line);
  const info = /^```[ \t]*message\b(.*)$/.exec(before)?.[1];
  if (info !== undefined && !fence) {
    const [, key, value] = /(?:^|\s)([\w-]+)=["']?([\w-]*)$/.exec(info) ?? [];
    if (key) return { in: 'message value', key, type, range: around(value!, /^[\w-]*/) };
    const word = /\s([\w-]*)$/.exec(info)?.[1];
    return word === undefined ? undefined : { in: 'message key', type, range: around(word, /^[\w-]*/) };
  }
  if (fence) {
    const written = /^```[ \t]*message\b/.test(fence) ? /\{\{\s*([\w-]*)$/.exec(before)?.[1] : undefined;
    return written === undefined ? undefined : { in: 'placeholder', type, info: fence, closed: /^[\w-]*\s*\}\}/.test(behind), range: around(written, /^[\w-]*/) };
  }
  if (!inLog) return undefined;
  const verb = dayAhead.exec(before)?.[1];
  if (verb !== undefined) return { in: 'verb', type, range: around(verb, /^[\p{L}'’-]*/u) };
  return /^[ \t]*(?:[-*+][ \t]*)?[\d-]*$/.test(before) && behind.trim() === '' ? { in: 'log line', type, range: around(before, /^$/) } : undefined;
}

/** The opening line of the fence that a line stands in, if any, and whether it stands in a log. */
function placeInBody(lines: Lines, line: number): { readonly fence: string | undefined; readonly inLog: boolean } {
  let [fence, depth]: [string | undefined, number] = [undefined, 0];
  for (let at = 0; at < line; at++) {
    const content = lines.textOf(at);
    if (fence !== undefined) {
      if (/^ {0,3}(?:`{3,}|~{3,})[ \t]*$/.test(content)) fence = undefined;
      continue;
    }
    if (/^ {0,3}(?:`{3,}|~{3,})/.test(content)) fence = content.trim();
    const heading = /^(#{1,6})[ \t]+(.*?)[ \t]*#*$/.exec(content);
    if (!heading) continue;
    const level = heading[1]!.length;
    if (depth === 0 || level <= depth) depth = fold(heading[2]!) === 'log' ? level : 0;
  }
  return { fence, inLog: depth > 0 };
}
