import { isMap, isScalar, isSeq, parseDocument, type Document, type Node, type Scalar } from 'yaml';
import { type Range, range } from '../basics/range';
import type { FrontMatterEntry, FrontMatterValue, TextStyle } from './frontMatter';
import { largestBlock, moved, movedEntry, mostEntries, readPlainBlock, type YamlBlock, type YamlFault } from './plainBlock';

const deepestBrackets = 20;
const bareLink = /^\[\[[^[\]\n]+\]\]$/;
const keyLine = /^([A-Za-z_][\w-]*)[ \t]*:(?:[ \t]+(.*?))?[ \t]*$/;

/**
 * Reads a block of front matter. Scalars stay the text they are written as (YAML's failsafe schema). Where YAML fails, each top-level
 * key is read on its own, so one bad line costs one key. Bounded: only the first 16 KB and 500 keys are read.
 */
export function readYamlBlock(block: string): YamlBlock {
  if (block.length > largestBlock) {
    const fault = { range: range(0, Math.min(block.length, 3)), reason: `more than ${largestBlock / 1024} KB` };
    return { entries: entriesByKey(block.slice(0, largestBlock)).entries, faults: [fault] };
  }
  return readPlainBlock(block) ?? readByLibrary(block);
}

/** Reads a block of at most 16 KB by the YAML library: the slow and sure way. */
export function readByLibrary(block: string): YamlBlock {
  const whole = parse(block);
  if (whole && whole.faults.length === 0) return whole;
  const byKey = entriesByKey(block);
  const faults = byKey.faults.length > 0 ? byKey.faults : (whole?.faults ?? []);
  return { entries: byKey.entries, faults: faults.length > 0 ? faults : [{ range: range(0, block.length), reason: 'it is no list of keys and values' }] };
}

/** One call of the YAML library, which may throw on hostile input (deep nesting): then undefined. */
function parse(block: string): YamlBlock | undefined {
  if (tooDeep(block)) return undefined;
  let document: Document.Parsed;
  try {
    document = parseDocument(block, { schema: 'failsafe', uniqueKeys: false, prettyErrors: false, logLevel: 'silent', stringKeys: false });
  } catch {
    return undefined;
  }
  const faults = document.errors.map(({ pos, message }) => ({ range: faultRange(block, pos[0], pos[1]), reason: message }));
  // `...` ends a YAML document; what stands behind it would be lost without a word.
  const cut = /^\.\.\.(?=[ \t\r\n]|$)/m.exec(block);
  if (cut) faults.push({ range: range(cut.index, cut.index + 3), reason: 'a line of three dots ends it' });
  const contents = document.contents;
  if (contents === null) return { entries: [], faults };
  if (!isMap(contents)) return { entries: [], faults: faults.length > 0 ? faults : [{ range: nodeRange(contents), reason: 'it is no list of keys and values' }] };
  const entries: FrontMatterEntry[] = [];
  for (const { key, value } of contents.items.slice(0, mostEntries)) {
    if (!isScalar(key) || typeof key.value !== 'string') continue;
    const keyRange = nodeRange(key as Node);
    entries.push({ key: key.value, keyRange, value: valueOf(value, Math.min(keyRange.end + 1, block.length), block) });
  }
  return { entries, faults };
}

/** Chains of `? ` and of opening brackets cost YAML readers minutes or their stack; no front matter nests 20 deep. */
function tooDeep(block: string): boolean {
  if (/(?:[?\-:][ \t]*){40}/.test(block) || (block.match(/^\? /gm)?.length ?? 0) > 50 || /^ {200}/m.test(block)) return true;
  let depth = 0;
  for (const [bracket] of block.matchAll(/[[\]{}]/g)) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > deepestBrackets) return true;
  }
  return false;
}

/** Cuts the block at its top-level keys and reads each piece alone; a piece YAML refuses is read as its line's bare text. */
function entriesByKey(block: string): YamlBlock {
  const entries: FrontMatterEntry[] = [];
  const faults: YamlFault[] = [];
  for (const piece of topLevelPieces(block).slice(0, mostEntries)) {
    const source = block.slice(piece.start, piece.end);
    const read = readPlainBlock(source) ?? parse(source);
    if (read && read.faults.length === 0) {
      entries.push(...read.entries.map((entry) => movedEntry(entry, piece.start)));
      continue;
    }
    const raw = rawEntry(source, piece.start);
    if (raw) entries.push(raw);
    const fault = read?.faults[0] ?? { range: range(0, 1), reason: 'it is nested too deeply' };
    faults.push({ ...fault, range: moved(faultyValue(source, fault.range), piece.start) });
  }
  return { entries, faults };
}

/** Of a fault on a key's own line, the whole value: YAML names the character where it gave up. */
function faultyValue(piece: string, fault: Range): Range {
  const line = /^[^\r\n]*/.exec(piece)?.[0].trimEnd() ?? '';
  if (fault.start > line.length) return fault;
  const start = /^[^:]*:[ \t]*/.exec(line)?.[0].length ?? 0;
  return start < line.length ? range(start, line.length) : range(0, line.length);
}

function topLevelPieces(block: string): Range[] {
  const starts: number[] = [];
  // A block may be indented as a whole.
  const indent = /^[^ \t#\r\n-]/m.test(block) ? '' : (/^ +(?=[^ \t#\r\n-])/m.exec(block)?.[0] ?? '');
  const line = new RegExp(`^${indent}(?![ \\t#-]|\\]|\\}|$).+`, 'gm');
  for (let match = line.exec(block); match; match = line.exec(block)) starts.push(match.index);
  return starts.map((start, index) => range(start, starts[index + 1] ?? block.length));
}

/** `key: text` taken by the letter, where the text is not the start of something only YAML could finish. */
function rawEntry(piece: string, offset: number): FrontMatterEntry | undefined {
  const indent = /^ */.exec(piece)![0].length;
  const match = keyLine.exec(/^[^\r\n]*/.exec(piece.slice(indent))?.[0] ?? '');
  const text = match?.[2]?.replace(/[ \t]+#.*$/, '');
  if (!match?.[1] || !text || (/^["'[{&*!|>%@`]/.test(text) && !text.includes('[['))) return undefined;
  const start = offset + indent + match[0].indexOf(text, match[1].length + 1);
  return {
    key: match[1],
    keyRange: range(offset + indent, offset + indent + match[1].length),
    value: { kind: 'text', text, range: range(start, start + text.length), style: 'raw' },
  };
}

function valueOf(node: Node | null, emptyAt: number, block: string): FrontMatterValue {
  if (!node) return { kind: 'empty', range: range(emptyAt, emptyAt) };
  const place = nodeRange(node);
  if (isScalar(node)) {
    // Where a tag made something else of it, the text it was made from.
    const text = typeof node.value === 'string' ? node.value : (node.source ?? '');
    const style = styleOf(node);
    if (style === 'plain' && (text === '' || text === '~' || text === 'null')) return { kind: 'empty', range: place };
    return { kind: 'text', text, range: place, style };
  }
  if (isSeq(node)) {
    const source = block.slice(place.start, place.end);
    if (bareLink.test(source)) return { kind: 'text', text: source, range: place, style: 'bareLink' };
    return { kind: 'list', items: node.items.map((item) => valueOf(item as Node | null, place.start, block)), range: range(place.start, place.start + source.trimEnd().length) };
  }
  return { kind: 'other', range: place };
}

function styleOf(scalar: Scalar): TextStyle {
  switch (scalar.type) {
    case 'QUOTE_DOUBLE':
      return 'double';
    case 'QUOTE_SINGLE':
      return 'single';
    case 'BLOCK_FOLDED':
    case 'BLOCK_LITERAL':
      return 'block';
    default:
      return 'plain';
  }
}

function nodeRange(node: Node): Range {
  const place = node.range;
  return place ? range(place[0], place[1]) : range(0, 0);
}

/** A fault never spans lines and is never empty, so that it can be seen and clicked. */
function faultRange(block: string, start: number, end: number): Range {
  const lineEnd = block.slice(start).search(/[\r\n]/);
  const limit = lineEnd === -1 ? block.length : start + lineEnd;
  const to = Math.min(Math.max(end, start + 1), limit);
  return to > start ? range(start, to) : range(Math.max(0, start - 1), start);
}
