import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified().use(remarkParse).use(remarkGfm).freeze();

/** Reads Markdown with remark, the authority on what a line is. May throw, and takes long, on what `guardBody` keeps from it. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text);
}
