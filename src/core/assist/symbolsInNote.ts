import { type Range, range } from '../basics/range';
import { say, type Text } from '../basics/say';
import { readNote } from '../notes/note';
import { fileNameOf, typeOf } from '../records/read';
import type { NotePlace } from '../records/place';
import { verbOf } from '../records/verbs';
import type { Vault } from '../vault/vault';
import { messagesIn } from './linksInBody';

/** A part of a record that is worth going to, besides its headings. */
export interface NoteSymbol {
  readonly kind: 'entry' | 'message';
  /** Of an entry, words of the note itself. */
  readonly name: Text | string;
  readonly range: Range;
}

/** The log entries and messages of a record, in the order of the text; none in other Markdown. */
export function symbolsInNote(text: string, from: NotePlace, vault: Vault): NoteSymbol[] {
  const note = readNote(text);
  const type = typeOf(note);
  if (!type) return [];
  const entries = note.body.logs.flatMap(({ items }) => items).flatMap(({ day, words, link, range: place }): NoteSymbol[] => {
    if (!day) return [];
    const about = link && (vault.resolve(link, from)?.record?.name ?? fileNameOf(link.target));
    return [{ kind: 'entry', name: [day, verbOf(words, type) ?? words[0], about].filter(Boolean).join(' '), range: place }];
  });
  const messages = messagesIn(note).map(({ start, source }): NoteSymbol => ({ kind: 'message', name: messageName(source), range: range(start, start + source.length) }));
  return [...entries, ...messages].sort((a, b) => a.range.start - b.range.start);
}

function messageName(pairs: string): Text {
  const [kind, via] = ['kind', 'via'].map((key) => new RegExp(`(?:^|[ \\t])${key}=["']?([\\w-]+)`).exec(pairs)?.[1]);
  if (!kind) return say('Message');
  return via ? say('Message: {0} by {1}', kind, via) : say('Message: {0}', kind);
}
