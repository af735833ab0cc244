/** What a note says, as Markdown that shows it and makes nothing of it: no mark, no link, no address, no line of its own. */
export function asMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_~[\]<>|#&]/g, '\\$&')
    .replace(/:(?=\/\/)|@|(?<=www)\./gi, '\\$&');
}
