import type { Range } from '../basics/range';

/** What stands behind a key, as the user wrote it: nothing is turned into a number, a day or a truth value. */
export type FrontMatterValue =
  | { readonly kind: 'empty'; readonly range: Range }
  | { readonly kind: 'text'; readonly text: string; readonly range: Range; readonly style: TextStyle }
  | { readonly kind: 'list'; readonly items: readonly FrontMatterValue[]; readonly range: Range }
  | { readonly kind: 'other'; readonly range: Range };

/** How a text is spelt: `bareLink` is an unquoted `[[X]]`, which YAML takes for a list in a list; `raw` YAML can't read. */
export type TextStyle = 'plain' | 'single' | 'double' | 'block' | 'bareLink' | 'raw';

export interface FrontMatterEntry {
  readonly key: string;
  readonly keyRange: Range;
  readonly value: FrontMatterValue;
}

export interface FrontMatter {
  /** The YAML between the fences, in the note's text. */
  readonly block: Range;
  /** The first entry of every key, in the order of the text. */
  readonly entries: ReadonlyMap<string, FrontMatterEntry>;
  /** Whether every line was read by the rules of YAML. If not, nothing is written into the block. */
  readonly sound: boolean;
}
