import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified().use(remarkParse).use(remarkGfm).freeze();

/** Reads Markdown with remark, the authority on what a line is. May throw, and takes long, on what {@link guardBody} keeps from it. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text);
}

/** The text of a node and all in it, without marks. */
export function plainText(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child) => plainText(child)).join('') : '';
}
