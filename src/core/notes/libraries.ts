/**
 * The libraries that have the last word on Markdown and YAML. Notes that are surely plain need none of them, so the extension's
 * bundle leaves this module in a file of its own and loads it at the first call (esbuild.mjs): it exports functions alone, and
 * whoever needs a library comes here.
 */
export { readByGrayMatter } from './grayMatter';
export { parseMarkdown } from './remark';
export { readYamlBlock } from './yamlBlock';
