import { type Range, range } from '../basics/range';
import type { FrontMatterEntry, FrontMatterValue } from './frontMatter';
import { readPlainYaml } from './plainYaml';

/** Entries of a YAML block and what YAML says is wrong with it. All ranges count from the block's start. */
export interface YamlBlock {
  readonly entries: readonly FrontMatterEntry[];
  readonly faults: readonly YamlFault[];
}

export interface YamlFault {
  readonly range: Range;
  readonly reason: string;
}

/** Front matter beyond this is read in part. */
export const largestBlock = 16 * 1024; // characters: a larger block is no front matter, and YAML's cost is not linear
export const mostEntries = 500;

/** A block of at most 16 KB that needs no rule of YAML; undefined for any other. */
export function readPlainBlock(block: string): YamlBlock | undefined {
  const entries = readPlainYaml(block);
  return entries && entries.length <= mostEntries ? { entries, faults: [] } : undefined;
}

export const moved = (at: Range, by: number): Range => range(at.start + by, at.end + by);

/** The same entry, its ranges counted from `by` characters earlier. */
export function movedEntry(entry: FrontMatterEntry, by: number): FrontMatterEntry {
  return { key: entry.key, keyRange: moved(entry.keyRange, by), value: movedValue(entry.value, by) };
}

function movedValue(value: FrontMatterValue, by: number): FrontMatterValue {
  const place = moved(value.range, by);
  return value.kind === 'list' ? { ...value, range: place, items: value.items.map((item) => movedValue(item, by)) } : { ...value, range: place };
}
