import type { Nodes, Root } from 'mdast';
import { fold } from '../basics/fold';
import { type Lines, type Range, range } from '../basics/range';
import { say } from '../basics/say';
import { cutBlocks } from './blocks';
import { guardBody } from './guard';
import { readLogItem, type LogItem } from './logItem';
import { parseMarkdown } from './libraries';
import { plainText } from './markdown';
import { mayHoldMessage, messageInCode, messageInFence, type MessageBlock } from './messageBlock';
import type { Problems } from './problems';
import { readTask, type Task } from './task';

/** The parts of a note's body that the product knows. Everything else in it is the user's alone. */
export interface Body {
  readonly logs: readonly LogSection[];
  readonly tasks: readonly Task[];
  readonly messages: readonly MessageBlock[];
  /** The headings that stand in no list and no quote. */
  readonly headings: readonly Heading[];
}

export interface Heading {
  readonly depth: number;
  readonly title: string;
  readonly range: Range;
}

/** A section under a heading `Log`. */
export interface LogSection {
  readonly heading: Range;
  readonly items: readonly LogItem[];
  /** Where the section's last content ends; that of the heading when it is empty. */
  readonly end: number;
}

/** The lines of Git's conflict markers are no part of the text. */
export type Unread = ReadonlySet<number>;

const largestOddBlock = 16_000; // characters
/** No longer part of a body is read by remark. */
export const largestRest = 64_000; // characters
const mostLines = 1_000;
/** A heading may hide in an odd block: indented, or underlined. */
const mayHoldHeading = /^ {0,3}(?:#{1,6}(?:[ \t]|$)|(?:=+|-+)[ \t]*$)/m;
const marks = /[&\\`*_~[\]<!]/;
const box = /\[[ \txX]\]/;

/**
 * Reads a body block by block: plain ones as they stand, the others by remark, and those that can hold neither a log entry nor
 * a task not at all. What is too large for remark is left alone, with a problem.
 */
export function readBody(text: string, bodyStart: number, lines: Lines, unread: Unread, problems: Problems): Body {
  const first = lines.lineAt(bodyStart);
  const reader = new BodyReader(text, lines);
  const { blocks, rest } = unread.size === 0 ? cutBlocks(lines, first) : { blocks: [], rest: first };
  for (const block of blocks) {
    const place = range(lines.startOf(block.first), lines.rangeOf(block.last).end);
    if (block.kind === 'heading') reader.heading(/^#+/.exec(text.slice(place.start, place.start + 6))?.[0].length ?? 1, place, headingText(text.slice(place.start, place.end)));
    else if (block.kind === 'underlined') reader.heading(lines.textOf(block.last).startsWith('=') ? 1 : 2, place, underlinedText(lines.textOf(block.first)));
    else if (block.kind === 'item') reader.item(block.first, place, boxOf(text, place));
    else if (block.kind === 'fence') reader.fence(block.first, block.last, place.end);
    else if (block.kind === 'odd') readOdd(place, reader, text, lines, problems);
    else reader.content(place.end);
  }
  if (rest !== undefined) readRest(range(rest === first ? bodyStart : lines.startOf(rest), text.length), reader, text, lines, unread, problems);
  return reader.body();
}

/** Reads a body by remark alone: the slow and sure way. */
export function readWholeBody(text: string, bodyStart: number, lines: Lines, unread: Unread, problems: Problems): Body {
  const reader = new BodyReader(text, lines);
  readRest(range(bodyStart, text.length), reader, text, lines, unread, problems);
  return reader.body();
}

function readRest(place: Range, reader: BodyReader, text: string, lines: Lines, unread: Unread, problems: Problems): void {
  if (isTooMuch(place, largestRest, lines)) {
    problems.add('warning', 'not-read', lines.rangeOf(lines.lineAt(place.start)), say('From here on this note is too large to be read with HTML or indented fences in it; it is left alone.'));
    reader.content(place.end);
  } else reader.tree(parseMarkdown(guardBody(text, place, lines, unread, problems)), place.start);
}

function readOdd(place: Range, reader: BodyReader, text: string, lines: Lines, problems: Problems): void {
  const source = text.slice(place.start, place.end);
  if (!reader.inLog && !box.test(source) && !mayHoldHeading.test(source) && !mayHoldMessage.test(source)) return;
  if (isTooMuch(place, largestOddBlock, lines)) {
    problems.add('info', 'not-read', lines.rangeOf(lines.lineAt(place.start)), say('From here on this part is too long and too intricate to be read; it is left alone.'));
    reader.content(place.end);
  } else reader.tree(parseMarkdown(guardBody(text, place, lines, new Set(), problems)), place.start);
}

/** remark's time grows with what stands in a text more than with its length, and there can be something new on every line. */
export function isTooMuch({ start, end }: Range, mostCharacters: number, lines: Lines): boolean {
  return end - start > mostCharacters || lines.lineAt(end) - lines.lineAt(start) > mostLines;
}

/** The text of a heading that is underlined. */
function underlinedText(line: string): string {
  return marks.test(line) ? plainText(parseMarkdown(`${line.slice(0, 500)}\n---`)) : line;
}

/** A heading's text without its marks. Most have none inside; where there are some, remark says what they come to. */
function headingText(line: string): string {
  const written = line.replace(/^#+[ \t]*/, '').replace(/(?:^|[ \t]+)#+[ \t]*$/, '');
  return marks.test(written) ? plainText(parseMarkdown(line.slice(0, 500))) : written;
}

/** Whether an item is a task, and if so whether it is done. */
function boxOf(text: string, { start }: Range): boolean | undefined {
  const box = /^[-*+] {1,4}\[([ xX])\] /.exec(text.slice(start, start + 10));
  return box ? box[1] !== ' ' : undefined;
}

/** Takes in the parts of a body one after the other and knows whether a log is open. */
class BodyReader {
  private readonly logs: { heading: Range; items: LogItem[]; end: number; depth: number }[] = [];
  private readonly tasks: Task[] = [];
  private readonly messages: MessageBlock[] = [];
  private readonly headings: Heading[] = [];
  private open: (typeof this.logs)[number] | undefined;

  constructor(
    private readonly text: string,
    private readonly lines: Lines,
  ) {}

  get inLog(): boolean {
    return this.open !== undefined;
  }

  /** A log reaches to the next heading that is not below its own. */
  heading(depth: number, place: Range, title: string): void {
    this.headings.push({ depth, title, range: place });
    if (this.open && depth <= this.open.depth) this.open = undefined;
    if (this.open) this.open.end = place.end;
    else if (fold(title) === 'log') {
      this.open = { heading: place, items: [], end: place.end, depth };
      this.logs.push(this.open);
    }
  }

  /** A list item in the first column of the body; `done` when it is a task. */
  item(line: number, place: Range, done: boolean | undefined): void {
    if (done !== undefined) this.task(place.start, done);
    else if (this.open) this.open.items.push(readLogItem(line, place, this.lines));
    this.content(place.end);
  }

  /** A fence in the first column of the body, from its first line to its last. */
  fence(first: number, last: number, end: number): void {
    const message = messageInFence(first, last, this.lines);
    if (message) this.messages.push(message);
    this.content(end);
  }

  content(end: number): void {
    if (this.open) this.open.end = end;
  }

  /** What remark makes of a part that begins at `offset`. */
  tree(root: Root, offset: number): void {
    const placeOf = (node: Nodes): Range => range((node.position?.start.offset ?? 0) + offset, (node.position?.end.offset ?? 0) + offset);
    for (const node of root.children) {
      const place = placeOf(node);
      if (node.type === 'heading') this.heading(node.depth, place, plainText(node));
      else if (node.type === 'list' && !node.ordered && this.open) {
        for (const item of node.children) {
          const at = placeOf(item);
          if (typeof item.checked !== 'boolean') this.item(this.lines.lineAt(at.start), at, undefined);
        }
      }
      this.content(place.end);
      // Tasks and messages are what they are wherever they stand: in lists in lists, in quotes, in the log.
      for (const each of nodesIn(node)) {
        if (each.type === 'listItem' && typeof each.checked === 'boolean') this.task(placeOf(each).start, each.checked);
        else if (each.type === 'code' && each.lang === 'message') this.messages.push(messageInCode(each.value, placeOf(each), this.lines));
      }
    }
  }

  body(): Body {
    return { logs: this.logs.map(({ heading, items, end }) => ({ heading, items, end })), tasks: this.tasks, messages: this.messages, headings: this.headings };
  }

  private task(start: number, done: boolean): void {
    const line = this.lines.lineAt(start);
    const task = readTask(this.text.slice(start, this.lines.rangeOf(line).end), start, done);
    if (task) this.tasks.push(task);
  }
}

/** A node and all in it, in the order of the text, without recursion. */
function* nodesIn(root: Nodes): IterableIterator<Nodes> {
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    if ('children' in node) for (let index = node.children.length - 1; index >= 0; index--) waiting.push(node.children[index]!);
  }
}
