import { type Range, range } from '../basics/range';
import type { FrontMatterEntry, FrontMatterValue, TextStyle } from './frontMatter';

const entry = /^([A-Za-z_][\w-]*):(?:[ ]+|$)/;
const comment = /^[ ]*(?:#.*)?$/;
/** A scalar that needs no rule of YAML to be read: it begins with a letter or a digit and holds none of its marks. */
const plainScalar = /^[\p{L}\p{N}+/][^\t#:]*(?:(?::(?=[^ \t])|(?<=[^ \t])#)[^\t#:]*)*/u;
const quoted = /^"([^"\\\t]*)"|^'([^'\t]*)'/;
const plainItem = /^[\p{L}\p{N}][^,[\]{}"'#:&*!|>%@`\t]*/u;

/**
 * Answers for the YAML library where front matter is as it usually is: `key: value` on each line, the value a word, a
 * text in quotes without escapes, or a list of these in brackets. The library takes ten times as long. Anything else
 * gives undefined, and the library decides; a fuzz compares the two. Ranges count from the block's start.
 */
export function readPlainYaml(block: string): FrontMatterEntry[] | undefined {
  const entries: FrontMatterEntry[] = [];
  for (const { 0: whole, index } of block.matchAll(/[^\n]*\n|[^\n]+$/g)) {
    const line = whole.replace(/\r?\n$/, '');
    if (line.includes('\r')) return undefined;
    if (comment.test(line)) continue;
    const head = entry.exec(line);
    if (!head) return undefined;
    const value = valueAt(line, head[0].length, index, index + head[1]!.length + 1);
    if (!value) return undefined;
    entries.push({ key: head[1]!, keyRange: range(index, index + head[1]!.length), value });
  }
  return entries;
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
