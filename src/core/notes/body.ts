import type { Root, RootContent, ListItem, Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { fold } from '../basics/fold';
import { type Lines, type Range, range } from '../basics/range';
import { readLogItem, type LogItem } from './logItem';
import { readTask, type Task } from './task';

/** The parts of a note's body that the product knows. Everything else in it is the user's alone. */
export interface Body {
  readonly logs: readonly LogSection[];
  readonly tasks: readonly Task[];
}

/** A section under a heading `Log`. */
export interface LogSection {
  readonly heading: Range;
  readonly items: readonly LogItem[];
  /** Where the section's last content ends; that of the heading when it is empty. */
  readonly end: number;
}

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();

/** Reads a body whose first character stands at `bodyStart` of the note. May throw on what {@link guardBody} lets through. */
export function readBody(guarded: string, bodyStart: number, lines: Lines): Body {
  const tree = markdown.parse(guarded);
  const at = (node: RootContent | ListItem): Range => range(startOf(node) + bodyStart, endOf(node) + bodyStart);
  const source = (line: number): string => {
    const place = lines.rangeOf(line);
    return guarded.slice(Math.max(0, place.start - bodyStart), place.end - bodyStart);
  };
  const logs: { heading: Range; items: LogItem[]; end: number; depth: number }[] = [];
  let open: (typeof logs)[number] | undefined;
  for (const node of tree.children) {
    if (node.type === 'heading') {
      if (open && node.depth <= open.depth) open = undefined;
      if (!open && fold(plainText(node)) === 'log') {
        open = { heading: at(node), items: [], end: at(node).end, depth: node.depth };
        logs.push(open);
      }
    }
    if (!open) continue;
    open.end = at(node).end;
    if (node.type === 'list' && !node.ordered) {
      for (const item of node.children) {
        if (typeof item.checked === 'boolean') continue; // a task, wherever it stands
        const place = at(item);
        open.items.push(readLogItem(source(lines.lineAt(place.start)), place, lines));
      }
    }
  }
  const tasks: Task[] = [];
  visitItems(tree, (item) => {
    const place = at(item);
    const line = lines.lineAt(place.start);
    const task = readTask(source(line).slice(place.start - lines.startOf(line)), place.start, item.checked === true);
    if (task) tasks.push(task);
  });
  return { logs: logs.map(({ heading, items, end }) => ({ heading, items, end })), tasks };
}

/** Calls `visit` with every task item of the tree, in the order of the text, without recursion. */
function visitItems(root: Root, visit: (item: ListItem) => void): void {
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'listItem' && typeof node.checked === 'boolean') visit(node);
    if ('children' in node) for (let i = node.children.length - 1; i >= 0; i--) waiting.push(node.children[i]!);
  }
}

function plainText(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child) => plainText(child)).join('') : '';
}

const startOf = (node: RootContent | ListItem): number => node.position?.start.offset ?? 0;
const endOf = (node: RootContent | ListItem): number => node.position?.end.offset ?? 0;
