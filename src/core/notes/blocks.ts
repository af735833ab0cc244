import type { Lines } from '../basics/range';

/** A stretch of lines that can be read without the lines around it. `odd`: only remark can tell what it is. */
export interface Block {
  readonly kind: 'heading' | 'item' | 'text' | 'fence' | 'odd';
  readonly first: number;
  /** Its last line that is not blank. */
  readonly last: number;
}

/** The text of an item or a paragraph that nothing but a paragraph can be. */
const plain = /^(?:\p{L}|\p{N}(?!\p{N}{0,8}[.)](?:[ \t]|$))|\*\*[\p{L}\p{N}]|__[\p{L}\p{N}]|\[\[(?!.*\]:)|["'“”„‘’(¿¡@€$£%,;…—–•→✅]|\p{Emoji_Presentation})/u;
const item = /^[-*+] {1,4}([^ \t].*)$/;
const task = /^\[[ xX]\] (?=[^ \t])/;
const heading = /^#{1,6}(?:[ \t]|$)/;
const blank = /^[ \t]*$/;
/** A bullet alone is an item or a paragraph, depending on what stands before it. */
const loneBullet = /^[-*+][ \t]*$/;
const fence = /^(`{3,})[^`]*$|^(~{3,}).*$/;
const htmlStart = /^ {0,3}</;
/** A fence that is indented, or in a list or a quote: where it ends depends on what it stands in. */
const hiddenFence = /^(?:[ \t]+|[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t]))(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*(?:`{3}|~{3})/;
const longestPlainLine = 2_000;
/** Longer lines stand alone, so that they are all that is lost. */
const longestLine = 8_000;

/**
 * Cuts a body into blocks at the places where Markdown surely begins anew: at a heading, a fence or a list item in the first
 * column, below a heading or a fence, and at a line in the first column below a blank one. A long note is so read in
 * small pieces, most of which need no remark: its time grows faster than what it reads. Undefined where HTML or a hidden
 * fence may reach over such places: then remark must see the whole.
 */
export function cutBlocks(text: string, lines: Lines, firstLine: number): Block[] | undefined {
  const blocks: Block[] = [];
  let current: { kind: Block['kind']; first: number; last: number } | undefined;
  let closing: RegExp | undefined;
  let belowBlank = false;
  const begin = (kind: Block['kind'], line: number): void => {
    current = { kind, first: line, last: line };
    blocks.push(current);
  };
  for (let line = firstLine; line < lines.count; line++) {
    const { start, end } = lines.rangeOf(line);
    const content = text.slice(start, end);
    if (closing && current) {
      current.last = line;
      if (closing.test(content)) closing = current = undefined;
      continue;
    }
    if (blank.test(content)) {
      belowBlank = true;
      continue;
    }
    if (htmlStart.test(content) || hiddenFence.test(content)) return undefined;
    const opening = fence.exec(content);
    if (opening) {
      const mark = opening[1] ?? opening[2] ?? '';
      closing = new RegExp(`^ {0,3}${mark[0]!}{${mark.length},}[ \\t]*$`);
      begin('fence', line);
    } else if (heading.test(content)) {
      begin('heading', line);
      current = undefined;
    } else {
      const sure = isPlainItem(content);
      const inFirstColumn = content[0] !== ' ' && content[0] !== '\t';
      if (!current || sure || content.length > longestLine || (belowBlank && inFirstColumn && !loneBullet.test(content))) begin(sure ? 'item' : inFirstColumn && isPlain(content) ? 'text' : 'odd', line);
      else {
        current.last = line;
        if (belowBlank || !isPlain(content.replace(/^[ \t]+/, ''))) current.kind = 'odd';
      }
    }
    belowBlank = false;
  }
  return blocks;
}

function isPlain(content: string): boolean {
  return plain.test(content) && content.length <= longestPlainLine;
}

function isPlainItem(content: string): boolean {
  const text = item.exec(content)?.[1];
  return text !== undefined && text.length <= longestPlainLine && (task.test(text) || plain.test(text));
}
