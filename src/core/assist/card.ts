import type { Range } from '../basics/range';
import type { Text } from '../basics/say';

/** What stands at a place of a note, explained: paragraphs of plain text, the first the heading. */
export interface Hover {
  readonly range: Range;
  readonly lines: readonly Text[];
}
