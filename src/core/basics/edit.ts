import type { Text } from './say';

/** Replace `[start, end)` of a text, in UTF-16 units, by `newText`. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** Why a write was not made, in a sentence for the person who asked for it. */
export interface Refusal {
  readonly refused: Text;
}

/** What a wish comes to: the edits that fulfil it (none: it is so already), or why it is refused. */
export type Plan = readonly TextEdit[] | Refusal;

export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'refused' in value;

/** `text` with all edits made. They must not overlap; those at one place are made in the order given. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let at = 0;
  for (const edit of ordered) {
    if (edit.start < at) throw new RangeError('edits overlap');
    result += text.slice(at, edit.start) + edit.newText;
    at = edit.end;
  }
  return result + text.slice(at);
}
