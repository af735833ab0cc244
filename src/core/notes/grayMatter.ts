import matter from 'gray-matter';
import type { YamlBlock } from './plainBlock';
import { readYamlBlock } from './yamlBlock';

/**
 * The one place that calls gray-matter, which left to itself evaluates `---js` blocks, shares cached results and turns days into
 * instants. Here it gets a block whose fences were checked and nothing else, always with options (no cache), always as
 * YAML, and with our reader as the only engine. The bundle leaves its other engines out.
 */
export function readByGrayMatter(block: string): YamlBlock {
  let read: YamlBlock = { entries: [], faults: [] };
  const parse = (source: string): object => {
    // gray-matter hands over the block behind its opening line end; ranges count from the block itself.
    read = readYamlBlock(source.slice(1));
    return {};
  };
  const engine = { parse, stringify: (): string => '' };
  const text = `---\n${block.replace(/\r(?!\n)/g, '\n')}\n---\n`;
  // The closing delimiter holds its line end, or `---tail` inside the block would close it.
  matter(text, { language: 'yaml', delimiters: ['---', '---\n'], engines: { yaml: engine, js: engine, javascript: engine, json: engine, coffee: engine } });
  return read;
}
