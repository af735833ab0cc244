import { applyEdits, type Plan, type Refusal, type TextEdit } from '../basics/edit';
import { say } from '../basics/say';
import { readNote, type Note } from '../notes/note';

/** What a plan is meant to change; everything else must read as before. */
export interface Intent {
  /** Keys of the front matter, each with the text it must read back as; undefined: the key is gone. */
  readonly fields?: ReadonlyMap<string, string | undefined>;
  /** How many log entries come in. */
  readonly entries?: number;
  /** How many tasks come in. */
  readonly tasks?: number;
  /** How many messages come in. */
  readonly messages?: number;
}

/** Why nothing may be written into a note at all; undefined when it may. */
function refusalFor(note: Note): Refusal | undefined {
  if (note.conflicted) return { refused: say('This note has a merge conflict. Choose what to keep first.') };
  return undefined;
}

/**
 * Makes edits a plan, once it is sure that they do what they should and nothing else: the text is read again as it would be
 * afterwards. A note with a shape nobody thought of costs a refusal, never a byte (TRUST P1).
 */
export function settle(note: Note, edits: readonly TextEdit[], intent: Intent): Plan {
  const refusal = refusalFor(note);
  if (refusal) return refusal;
  const changes = edits.filter(({ start, end, newText }) => note.text.slice(start, end) !== newText);
  if (changes.length === 0) return [];
  const after = readNote(applyEdits(note.text, changes));
  const fields = intent.fields ?? new Map<string, string | undefined>();
  const asMeant =
    [...fields].every(([key, value]) => textOf(after, key) === value) &&
    sourcesBut(note, fields) === sourcesBut(after, fields) &&
    countEntries(after) === countEntries(note) + (intent.entries ?? 0) &&
    after.body.tasks.length === note.body.tasks.length + (intent.tasks ?? 0) &&
    after.body.messages.length === note.body.messages.length + (intent.messages ?? 0) &&
    after.problems.length <= note.problems.length;
  return asMeant ? changes : { refused: say('This note is built in a way that can’t be changed safely here. Please change it by hand.') };
}

function textOf(note: Note, key: string): string | undefined {
  const value = note.frontMatter?.entries.get(key)?.value;
  return value?.kind === 'text' ? value.text : undefined;
}

/** The exact source of all values but those meant to change. */
function sourcesBut(note: Note, changed: ReadonlyMap<string, unknown>): string {
  const entries = [...(note.frontMatter?.entries.values() ?? [])].filter(({ key }) => !changed.has(key));
  return JSON.stringify(entries.map(({ key, value }) => [key, note.text.slice(value.range.start, value.range.end)]));
}

function countEntries(note: Note): number {
  return note.body.logs.reduce((count, { items }) => count + items.length, 0);
}
