import type { Nodes, Root } from 'mdast';
import { type Range, range } from '../basics/range';

/** The text of a node and all in it, without marks. */
export function plainText(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child) => plainText(child)).join('') : '';
}

/** Where blocks of code and of HTML stand in what was parsed, in the order of the text. */
export function notTextIn(root: Root): Range[] {
  const found: Range[] = [];
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const { position } = node;
    if ((node.type === 'code' || node.type === 'html') && position) found.push(range(position.start.offset ?? 0, position.end.offset ?? 0));
    if ('children' in node) for (let index = node.children.length - 1; index >= 0; index--) waiting.push(node.children[index]!);
  }
  return found;
}
