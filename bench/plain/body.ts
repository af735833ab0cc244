import type { ListItem, Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parseDay, type Day } from '../../src/core/basics/day';
import { readLeadingDay } from '../../src/core/notes/dayText';
import { findLinks } from '../../src/core/notes/links';
import { readTask } from '../../src/core/notes/task';
import { verbOf, type Verb } from '../../src/core/records/verbs';

/** What a body holds, read from the tree that remark makes of the whole. Lines count from 0, the body's first. */
export interface PlainBody {
  readonly log: readonly PlainEntry[];
  readonly tasks: readonly PlainTask[];
}

export interface PlainEntry {
  readonly line: number;
  readonly day: Day;
  readonly verb: Verb | undefined;
  readonly link: string | undefined;
  readonly rating: number | undefined;
}

export interface PlainTask {
  readonly line: number;
  readonly day: Day;
  readonly text: string;
  readonly link: string | undefined;
}

const processor = unified().use(remarkParse).use(remarkGfm).freeze();

/** A list item's first line is read by the product's own functions: what is compared is how the lines are found. */
export function plainBody(content: string, type: string): PlainBody {
  const tree = processor.parse(content);
  return {
    log: logItems(tree).flatMap((item) => entryOf(item, content, type) ?? []),
    tasks: taskItems(tree).flatMap((item) => taskOf(item, content) ?? []),
  };
}

/** The items of the lists under a heading `Log`, tasks apart, up to the next heading that is not below it. */
function logItems(tree: Root): ListItem[] {
  const items: ListItem[] = [];
  let depth: number | undefined;
  for (const node of tree.children) {
    if (node.type === 'heading') {
      if (depth === undefined || node.depth <= depth) depth = textOf(node).trim().toLowerCase() === 'log' ? node.depth : undefined;
    } else if (node.type === 'list' && !node.ordered && depth !== undefined) {
      items.push(...node.children.filter(({ checked }) => typeof checked !== 'boolean'));
    }
  }
  return items;
}

/** Task items wherever they stand. */
function taskItems(node: Nodes): ListItem[] {
  const below = 'children' in node ? node.children.flatMap(taskItems) : [];
  return node.type === 'listItem' && typeof node.checked === 'boolean' ? [node, ...below] : below;
}

function entryOf(item: ListItem, content: string, type: string): PlainEntry | undefined {
  const line = firstLine(item, content).replace(/^[-*+][ \t]*/, '');
  const leading = readLeadingDay(line, 0);
  if (!leading?.day) return undefined;
  const rest = line.slice(leading.end);
  const [, first = '', second = ''] = /^[*_]{0,3}(\p{L}+(?:['’-]\p{L}+)*)(?:[ \t]+(\p{L}+))?/u.exec(rest) ?? [];
  const rating = /(?:^|[\s(])([1-5])\/5(?![\d/])/.exec(rest)?.[1];
  return {
    line: item.position!.start.line - 1,
    day: leading.day,
    verb: verbOf([wordOf(first), wordOf(second)], type),
    link: findLinks(rest)[0]?.target,
    rating: rating === undefined ? undefined : Number(rating),
  };
}

function taskOf(item: ListItem, content: string): PlainTask | undefined {
  const task = item.checked ? undefined : readTask(firstLine(item, content), 0, false);
  const day = task?.day && parseDay(task.day);
  return task && day && { line: item.position!.start.line - 1, day, text: task.text, link: task.link?.target };
}

function firstLine({ position }: ListItem, content: string): string {
  const start = position!.start.offset!;
  const end = /[\r\n]/.exec(content.slice(start))?.index;
  return end === undefined ? content.slice(start) : content.slice(start, start + end);
}

function textOf(node: Nodes): string {
  return 'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';
}

function wordOf(word: string): string {
  return word.toLowerCase().replace(/’/g, "'");
}
