import { type Range, range } from '../basics/range';
import type { FrontMatterEntry, FrontMatterValue, TextStyle } from './frontMatter';

const entry = /^([A-Za-z_][\w-]*):(?:[ ]+|$)/;
const listItem = /^ *- +/;
const comment = /^[ ]*(?:#.*)?$/;
/** A scalar that needs no rule of YAML to be read: it begins with a letter or a digit and holds none of its marks. */
const plainScalar = /^[\p{L}\p{N}+/][^\t#:]*(?:(?::(?=[^ \t])|(?<=[^ \t])#)[^\t#:]*)*/u;
const quoted = /^"([^"\\\t]*)"|^'([^'\t]*)'/;
const plainItem = /^[\p{L}\p{N}][^,[\]{}"'#:&*!|>%@`\t]*/u;

/**
 * Answers for the YAML library where front matter is as it usually is: `key: value` on each line, the value a word, a
 * text in quotes without escapes, or a list of these in brackets or on lines of their own. The library takes ten times as long. Anything else
 * gives undefined, and the library decides; a fuzz compares the two. Ranges count from the block's start.
 */
export function readPlainYaml(block: string): FrontMatterEntry[] | undefined {
  const entries: FrontMatterEntry[] = [];
  const lines = linesOf(block);
  if (!lines) return undefined;
  for (let at = 0; at < lines.length; at++) {
    const { text: line, start } = lines[at]!;
    if (comment.test(line)) continue;
    const head = entry.exec(line);
    if (!head) return undefined;
    const isAlone = head[0].length === line.length;
    const items = isAlone ? itemsBelow(lines, at) : [];
    const value = items.length > 0 ? listOf(items, lines[at + 1]!.start) : valueAt(line, head[0].length, start, start + head[1]!.length + 1);
    if (!value) return undefined;
    entries.push({ key: head[1]!, keyRange: range(start, start + head[1]!.length), value });
    at += items.length;
  }
  return entries;
}

interface Line {
  readonly text: string;
  readonly start: number;
}

/** The lines of a block, ended by LF or CRLF; undefined where there is a lone CR. */
function linesOf(block: string): Line[] | undefined {
  const lines: Line[] = [];
  for (let start = 0; start < block.length; ) {
    const end = block.indexOf('\n', start);
    const next = end === -1 ? block.length : end + 1;
    const text = block.slice(start, end === -1 ? next : block[end - 1] === '\r' ? end - 1 : end);
    if (text.includes('\r')) return undefined;
    lines.push({ text, start });
    start = next;
  }
  return lines;
}

/** The lines below a key that are items of one list. */
function itemsBelow(lines: readonly Line[], at: number): Line[] {
  const indent = listItem.exec(lines[at + 1]?.text ?? '')?.[0];
  if (indent === undefined) return [];
  const end = lines.findIndex(({ text }, index) => index > at && listItem.exec(text)?.[0] !== indent);
  // A comment below a list is taken into it by the library.
  if (lines[end]?.text.trimStart().startsWith('#')) return [];
  return lines.slice(at + 1, end === -1 ? undefined : end);
}

function listOf(lines: readonly Line[], firstLine: number): FrontMatterValue | undefined {
  const items: FrontMatterValue[] = [];
  for (const { text: line, start } of lines) {
    const mark = listItem.exec(line)![0].length;
    const item = scalarAt(line.slice(mark), start + mark);
    if (item?.kind !== 'text' || item.range.end < start + line.length) return undefined;
    items.push(item);
  }
  const bullet = firstLine + lines[0]!.text.indexOf('-');
  return { kind: 'list', items, range: range(bullet, items.at(-1)!.range.end) };
}

function valueAt(line: string, at: number, offset: number, emptyAt: number): FrontMatterValue | undefined {
  const rest = line.slice(at);
  if (comment.test(rest)) return { kind: 'empty', range: range(emptyAt, emptyAt) };
  const read = rest.startsWith('[') ? listAt(rest, offset + at) : scalarAt(rest, offset + at);
  if (!read) return undefined;
  const behind = line.slice(read.range.end - offset);
  // A comment needs a space before it; anything else behind a value is for the library to judge.
  return behind === '' || /^ +(?:#.*)?$/.test(behind) ? read : undefined;
}

function scalarAt(rest: string, start: number): FrontMatterValue | undefined {
  const inQuotes = quoted.exec(rest);
  if (inQuotes) return text(inQuotes[1] ?? inQuotes[2] ?? '', range(start, start + inQuotes[0].length), rest.startsWith('"') ? 'double' : 'single');
  const written = plainScalar.exec(rest)?.[0].trimEnd();
  // The library takes three dots for a document's end in places where they are none.
  if (!written || written.includes('...')) return undefined;
  const place = range(start, start + written.length);
  return written === 'null' ? { kind: 'empty', range: place } : text(written, place, 'plain');
}

function listAt(rest: string, start: number): FrontMatterValue | undefined {
  const items: FrontMatterValue[] = [];
  let at = 1;
  for (;;) {
    while (rest[at] === ' ') at++;
    if (rest[at] === ']' && items.length === 0) break;
    const inQuotes = quoted.exec(rest.slice(at));
    const written = inQuotes ? inQuotes[0] : plainItem.exec(rest.slice(at))?.[0].trimEnd();
    if (!written || written === 'null') return undefined;
    const place = range(start + at, start + at + written.length);
    items.push(text(inQuotes ? (inQuotes[1] ?? inQuotes[2] ?? '') : written, place, !inQuotes ? 'plain' : written.startsWith('"') ? 'double' : 'single'));
    at += written.length;
    while (rest[at] === ' ') at++;
    if (rest[at] === ']') break;
    if (rest[at] !== ',') return undefined;
    at++;
  }
  return { kind: 'list', items, range: range(start, start + at + 1) };
}

function text(value: string, place: Range, style: TextStyle): FrontMatterValue {
  return { kind: 'text', text: value, range: place, style };
}
