import { readByGrayMatter, readYamlBlock } from './libraries';
import { largestBlock, readPlainBlock, type YamlBlock } from './plainBlock';

/** Reads the YAML between the fences: line by line where it is plain, else with the libraries. */
export function readFrontMatterBlock(block: string): YamlBlock {
  // gray-matter's own look for comments takes seconds on a long block of nothing.
  if (block.length > largestBlock) return readYamlBlock(block);
  return readPlainBlock(block) ?? readByGrayMatter(block);
}
