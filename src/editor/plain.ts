/**
 * Text from a note for places where the editor would make links and icons of it: toasts, prompts, quick picks. An
 * invisible joiner takes `](` and `$(` apart (TRUST P9).
 */
export function plain(text: string): string {
  return text.replace(/\](?=\()/g, ']\u2060').replace(/\$(?=\()/g, '$\u2060');
}

/** Text as Markdown that shows it and nothing else: what could begin a mark, a link or an address is escaped, and it wraps like any text. */
export function asMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
