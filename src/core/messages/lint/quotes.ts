/** How far a quotation goes: what is longer is most likely a mark that was never closed. */
const longest = 1500;
const longestInSingle = 300;

const closedBy: Readonly<Record<string, RegExp>> = {
  '“': /”|"/g,
  '„': /[“”"]/g,
  '«': /»/g,
  '"': /(?<=\S)"(?![\p{L}\p{N}])/gu,
  '`': /`/g,
  "'": /(?<=\S)'(?![\p{L}\p{N}])/gu,
};

const opening = /[“„«]|(?<![\p{L}\p{N}])["'](?=\S)|`|(?<=^|\n)[ \t]{0,20}>/gu;

/**
 * The text with what others said blanked by `blank`, place by place: quotations, code, and lines that are quoted. What is only
 * mentioned is not said, and lines for passing on are not the sender's words to this reader.
 */
export function withoutQuotes(text: string, blank = ' '): string {
  let [result, done] = ['', 0];
  opening.lastIndex = 0;
  for (let open = opening.exec(text); open; open = opening.exec(text)) {
    const end = endOf(text, open[0], open.index);
    if (end === undefined) continue;
    result += text.slice(done, open.index) + text.slice(open.index, end).replace(/[^\n]/g, blank);
    done = opening.lastIndex = end;
  }
  return result + text.slice(done);
}

/** Where a quotation that is opened at `start` ends; undefined where nothing closes it. */
function endOf(text: string, mark: string, start: number): number | undefined {
  if (mark.endsWith('>')) return lineEnd(text, start);
  const closing = closedBy[mark]!;
  const isShort = mark === "'" || mark === '`';
  // Its window begins at the mark, so that what is looked behind for is there.
  const window = text.slice(start, Math.min(start + (isShort ? longestInSingle : longest), isShort ? lineEnd(text, start) : text.length));
  closing.lastIndex = 1;
  const found = closing.exec(window);
  return found && found.index > 0 ? start + found.index + found[0].length : undefined;
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end === -1 ? text.length : end;
}
