/** The little of markdown-it that is used here; it brings no types of its own. */
declare module 'markdown-it' {
  import type { Token } from 'vscode-markdown-languageservice';
  export default class MarkdownIt {
    constructor(options: { readonly html: boolean });
    parse(text: string, environment: object): Token[];
  }
}
