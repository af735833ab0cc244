import type { Day } from '../basics/day';
import type { Plan, TextEdit } from '../basics/edit';
import type { Range } from '../basics/range';
import { say } from '../basics/say';
import { textOfMessage, type MessageBlock } from '../notes/messageBlock';
import type { Note } from '../notes/note';
import { infoOf, type Channel, type MessageEntry, type MessageKind } from '../records/messages';
import { typeOf } from '../records/read';
import { underHeading } from './append';
import { logEntryEdit, restOf, type NewEntry } from './logEntry';
import { settle } from './settle';

/** A message that is to be put into a note. */
export interface NewMessage {
  readonly kind: MessageKind;
  readonly via: Channel;
  /** The link to its role, as it is to be written. */
  readonly link?: string | undefined;
  /** Lines end with LF. */
  readonly text: string;
}

/** Adds a message as a block of its own, under the heading `Messages`. */
export function addMessage(note: Note, message: NewMessage): Plan {
  return settle(note, [underHeading(note, 'Messages', messageBlock(message))], { messages: 1 });
}

function messageBlock({ kind, via, link, text }: NewMessage): string {
  // A fence is longer than any in the text.
  const longest = Math.max(2, ...[...text.matchAll(/^ {0,3}(`{3,})/gm)].map((match) => match[1]!.length));
  const fence = '`'.repeat(longest + 1);
  const role = link ? ` role="${link.replace(/["`\r\n]/g, ' ')}"` : '';
  return `${fence}message kind=${kind} via=${via}${role}\n${text}\n${fence}`;
}

const gone = { refused: say('This message has changed since it was shown. Please look at the note.') };

/** Marks a message as sent, and logs it where this note has the log; its text stays as it is. */
export function markSent(note: Note, wanted: MessageEntry, today: Day, entry: Omit<NewEntry, 'day'> | undefined): Plan {
  const block = findMessage(note, wanted);
  if (!block) return gone;
  const log = entry && logEntryEdit(note, today, restOf({ ...entry, day: today }, typeOf(note) ?? 'person'));
  return settle(note, [sentEdit(note, block, today), ...(log ? [log] : [])], { entries: log ? 1 : 0 });
}

function sentEdit({ text }: Note, { info }: MessageBlock, today: Day): TextEdit {
  const sent = infoOf(text, info).find(({ key }) => key === 'sent');
  if (sent) return { ...sent.range, newText: today };
  const end = info.start + text.slice(info.start, info.end).trimEnd().length;
  return { start: end, end, newText: ` sent=${today}` };
}

/** Where in a note a stretch of the last message with this text stands; undefined when there is none. */
export function placeInMessage(note: Note, text: string, { start, end }: Range): Range | undefined {
  const block = note.body.messages.findLast((each) => textOfMessage(each, note.text) === text);
  const placeOf = (offset: number): number => {
    const before = text.slice(0, offset).split('\n');
    return (block?.lines[before.length - 1]?.start ?? 0) + before.at(-1)!.length;
  };
  return block && { start: placeOf(start), end: placeOf(end) };
}

/** The message as it stands in the note now: in its place, else the only one with its text. A guess is no answer. */
function findMessage(note: Note, wanted: MessageEntry): MessageBlock | undefined {
  const { body, lines } = note;
  const alike = body.messages.filter((block) => textOfMessage(block, note.text) === wanted.text);
  return alike.find(({ range }) => lines.lineAt(range.start) === wanted.line) ?? (alike.length === 1 ? alike[0] : undefined);
}
