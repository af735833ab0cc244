import type { Lines } from '../basics/range';

/** A stretch of lines that can be read without the lines around it. `odd`: only remark can tell what it is. */
export interface Block {
  readonly kind: 'heading' | 'underlined' | 'item' | 'text' | 'fence' | 'odd';
  readonly first: number;
  /** Its last line that is not blank. */
  readonly last: number;
}

/** The text of an item or a paragraph that nothing but a paragraph can be. */
const plain = /^(?:\p{L}|\p{N}(?!\p{N}{0,8}[.)](?:[ \t]|$))|\*\*[\p{L}\p{N}]|__[\p{L}\p{N}]|\[\[|["'“”„‘’(¿¡@€$£%,;…—–•→✅]|\p{Emoji_Presentation})/u;
const item = /^([-*+] {1,4})([^ \t].*)$/;
const task = /^\[[ xX]\] (?=[^ \t])/;
const heading = /^#{1,6}(?:[ \t]|$)/;
/** A line across the page; with few marks it looks like an item. */
const rule = /^(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const marksAlone = /^(?:[-*][ \t]*)+$/;
const underline = /^(?:=+|-{2,})[ \t]*$/;
const indentedCode = /^(?: {4}| {0,3}\t)/;
const blank = /^[ \t]*$/;
/** A bullet alone is an item or a paragraph, depending on what stands before it. */
const loneBullet = /^[-*+][ \t]*$/;
const fence = /^(`{3,})[^`]*$|^(~{3,}).*$/;
const html = /^ {0,3}</;
/** HTML that may hold blank lines; any other ends at one. */
const longHtml = /^ {0,3}<(?:script|pre|style|textarea|\?|!(?!--.*-->))/i;
/** A fence that is indented, or in a list or a quote: where it ends depends on what it stands in. */
const hiddenFence = /^(?:[ \t]+|[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t]))(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*(?:`{3}|~{3})/;
const quote = /^>/;
const itemOfFence = /^[-*+] {1,4}(?=`{3}|~{3})/;
const longestPlainLine = 2_000;
/** Longer lines stand alone, so that they are all that is lost. */
const longestLine = 8_000;

/**
 * Cuts a body into blocks at the places where Markdown surely begins anew: at a heading, a fence or a list item in the first
 * column, below a heading or a fence, and at a line in the first column below a blank one. A long note is so read in
 * small pieces, most of which need no remark: its time grows faster than what it reads. Where HTML or a hidden fence may
 * reach over such places, everything from there on is `rest`: remark must see it as a whole.
 */
export function cutBlocks(lines: Lines, firstLine: number): { readonly blocks: readonly Block[]; readonly rest?: number } {
  const cutter = new Cutter();
  for (let line = firstLine; line < lines.count; line++) {
    const content = lines.textOf(line);
    if (!cutter.take(content, line)) return cutter.cutBefore(content, line);
  }
  return { blocks: cutter.blocks };
}

class Cutter {
  readonly blocks: { kind: Block['kind']; first: number; last: number }[] = [];
  /** The block that the next line may belong to. */
  private current: (typeof this.blocks)[number] | undefined;
  /** What closes the fence that is open in the first column. */
  private closing: RegExp | undefined;
  private inHtml = false;
  private belowBlank = false;
  /** The spaces a line needs to be surely in the list item that the current block began with, while all lines had them. */
  private inset: number | undefined;

  /** Takes the next line; false when it could reach over a place where a block begins. */
  take(content: string, line: number): boolean {
    if (this.closing) {
      this.current!.last = line;
      if (this.closing.test(content)) this.closing = this.current = undefined;
      return true;
    }
    if (blank.test(content)) {
      this.belowBlank = true;
      this.inHtml = false;
      return true;
    }
    if (!this.takeText(content, line)) return false;
    this.belowBlank = false;
    return true;
  }

  /** The blocks before that which `line` may belong to, and where that begins. */
  cutBefore(content: string, line: number): { readonly blocks: readonly Block[]; readonly rest: number } {
    const joins = this.current && !(this.belowBlank && isInFirstColumn(content));
    return joins ? { blocks: this.blocks.slice(0, -1), rest: this.current!.first } : { blocks: this.blocks, rest: line };
  }

  private takeText(content: string, line: number): boolean {
    if (this.inset !== undefined && content.search(/[^ ]/) < this.inset) this.inset = undefined;
    const isHidden = hiddenFence.test(content);
    if (this.inHtml) {
      // Should it be no HTML after all, or be over, what begins here could reach far.
      if (isHidden || fence.test(content) || longHtml.test(content)) return false;
      this.goOn('odd', line);
    } else if (html.test(content)) {
      if (longHtml.test(content)) return false;
      this.beginOrGoOn(content, line);
      this.inHtml = true;
    } else if (isHidden && !quote.test(content)) {
      return this.hiddenFence(content, line);
    } else if (fence.test(content)) {
      const mark = /^(?:`+|~+)/.exec(content)![0];
      this.closing = new RegExp(`^ {0,3}${mark[0]!}{${mark.length},}[ \\t]*$`);
      this.begin('fence', line);
    } else if (heading.test(content)) {
      this.begin('heading', line);
      this.current = undefined;
    } else return this.takePlain(content, line);
    return true;
  }

  /** In an item, whatever its fence holds is in the item, too, and ends with it; elsewhere an indented fence has no such end. */
  private hiddenFence(content: string, line: number): boolean {
    const opened = itemOfFence.exec(content);
    if (opened) {
      this.begin('odd', line);
      this.inset = opened[0].length;
    } else if (this.inset !== undefined) this.goOn('odd', line);
    else return false;
    return true;
  }

  private takePlain(content: string, line: number): boolean {
    const { current, belowBlank } = this;
    // remark reads lists below indented code differently from lists elsewhere.
    if (!current && indentedCode.test(content)) return false;
    const listed = item.exec(content);
    if (listed && isPlainItem(listed[2]!)) {
      this.begin('item', line);
      this.inset = listed[1]!.length;
    } else if (current?.kind === 'text' && current.first === current.last && !belowBlank && underline.test(content)) {
      this.goOn('underlined', line);
      this.current = undefined;
    } else if (rule.test(content) && (!current || belowBlank || !content.startsWith('-'))) {
      this.begin('text', line);
      this.current = undefined;
    } else if (!current || content.length > longestLine || (belowBlank && isInFirstColumn(content) && !loneBullet.test(content))) {
      this.begin(isInFirstColumn(content) && isPlain(content) ? 'text' : 'odd', line);
      if (listed && !marksAlone.test(content)) this.inset = listed[1]!.length;
    } else this.goOn(!belowBlank && this.staysPlain(content) ? current.kind : 'odd', line);
    return true;
  }

  /** More words of an item or a paragraph, or plain items below an item. */
  private staysPlain(content: string): boolean {
    const words = content.replace(/^[ \t]+/, '');
    if (isPlain(words)) return true;
    const listed = this.current?.kind === 'item' && this.inset !== undefined ? item.exec(words) : undefined;
    return listed ? isPlain(listed[2]!) : false;
  }

  private beginOrGoOn(content: string, line: number): void {
    if (!this.current || (this.belowBlank && isInFirstColumn(content))) this.begin('odd', line);
    else this.goOn('odd', line);
  }

  private begin(kind: Block['kind'], line: number): void {
    this.current = { kind, first: line, last: line };
    this.inset = undefined;
    this.blocks.push(this.current);
  }

  private goOn(kind: Block['kind'], line: number): void {
    this.current!.kind = kind;
    this.current!.last = line;
  }
}

function isInFirstColumn(content: string): boolean {
  return content[0] !== ' ' && content[0] !== '\t';
}

function isPlain(content: string): boolean {
  return plain.test(content) && content.length <= longestPlainLine;
}

function isPlainItem(text: string): boolean {
  return text.length <= longestPlainLine && (task.test(text) || plain.test(text));
}
