import { parseDay, type Day } from '../basics/day';
import { detached } from '../basics/detached';
import { range, type Position, type Range } from '../basics/range';
import { say } from '../basics/say';
import { findLinks, textLink } from '../notes/links';
import { textOfMessage, type MessageBlock } from '../notes/messageBlock';
import type { Note } from '../notes/note';
import type { Problems } from '../notes/problems';
import type { RecordLink } from './entries';
import { recordLink } from './links';

/** What a message is for, as its first line says (DESIGN, “Messages”). */
export const messageKinds = ['ask', 'check-in', 'update', 'thanks', 'share', 'maintain', 'intro', 'insight', 'feedback', 'direct', 'reconnect', 'reply-to-no'] as const;
export type MessageKind = (typeof messageKinds)[number];

/** How it is sent. */
export const channels = ['email', 'linkedin', 'invite', 'text'] as const;
export type Channel = (typeof channels)[number];

/** A message in a note: a draft, or one that was sent. Its text is kept, since what is wrong with it depends on other notes, too. */
export interface MessageEntry {
  /** The line of its opening fence, from 0, and where in it the fence and the line end. */
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
  /** The last line of the block. */
  readonly endLine: number;
  readonly kind: MessageKind | undefined;
  readonly via: Channel | undefined;
  readonly role: RecordLink | undefined;
  /** The day it was marked as sent. */
  readonly sent: Day | undefined;
  /** What stands between the fences; lines end with LF. */
  readonly text: string;
  /** Where in the note each of its lines begins, where that is not in the first column: in a list or a quote. */
  readonly columns: readonly number[] | undefined;
  /** The rules that a comment above it switches off; `all`: it is not looked at. */
  readonly off: 'all' | readonly string[];
}

/** Where in its note a character of a message's text stands; `offset` counts UTF-16 units from the text's start. */
export function positionIn({ text, line, columns }: MessageEntry, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: line + before.length, column: (columns?.[before.length - 1] ?? 0) + before.at(-1)!.length };
}

const none: readonly MessageEntry[] = [];

/** The messages of a note, in its order. What its first line says wrongly is a problem at its place. */
export function readMessages(note: Note, problems: Problems): readonly MessageEntry[] {
  const { messages } = note.body;
  return messages.length === 0 ? none : messages.map((block) => readMessage(block, note, problems)).sort((a, b) => a.line - b.line);
}

function readMessage(block: MessageBlock, { text, lines }: Note, problems: Problems): MessageEntry {
  const values = new Map(infoOf(text, block.info).map((pair) => [pair.key, pair]));
  const line = lines.lineAt(block.range.start);
  const known = <T extends string>(key: string, among: readonly T[]): T | undefined => {
    const pair = values.get(key);
    const found = pair && among.find((each) => each === pair.value);
    if (pair && !found) problems.add('warning', 'message/info', pair.range, say('“{0}” is not known here; known are {1}.', pair.value, among.join(', ')));
    return found;
  };
  const sent = values.get('sent');
  const sentOn = sent && parseDay(sent.value);
  if (sent && !sentOn) problems.add('warning', 'message/info', sent.range, say('The day it was sent belongs here, like 2026-12-03.'));
  const role = values.get('role');
  const link = role && (findLinks(role.value, role.range.start)[0] ?? (role.value.trim() ? textLink(role.value, role.range) : undefined));
  const columns = block.lines.map((each) => each.start - lines.startOf(lines.lineAt(each.start)));
  return {
    line,
    column: block.range.start - lines.startOf(line),
    endColumn: lines.rangeOf(line).end - lines.startOf(line),
    endLine: lines.lineAt(block.range.end),
    kind: known('kind', messageKinds),
    via: known('via', channels),
    role: link && recordLink(link, lines),
    sent: sentOn,
    text: detached(textOfMessage(block, text)),
    columns: columns.some((column) => column > 0) ? columns : undefined,
    off: offAbove(line, { lines }),
  };
}

/** A pair of a block's first line, `key=value`; a value with spaces stands in quotes. */
interface InfoPair {
  readonly key: string;
  readonly value: string;
  readonly range: Range;
}

const pair = /(?:^|\s)([\w-]+)=(?:"([^"]*)"|'([^']*)'|([^\s"']\S*))/g;

/** The pairs in a stretch of a text, in order. */
export function infoOf(text: string, { start, end }: Range): InfoPair[] {
  return [...text.slice(start, end).matchAll(pair)].map((match) => {
    const value = match[2] ?? match[3] ?? match[4] ?? '';
    const at = start + match.index + match[0].length - value.length - (match[4] === undefined ? 1 : 0);
    return { key: match[1]!, value, range: range(at, at + value.length) };
  });
}

const comment = /<!--\s*referral-notes\s+off\b:?([^>]*?)-->\s*$/i;

/** What a comment on the line above switches off: `<!-- referral-notes off: no-thanks, generic -->`, or all without names. */
function offAbove(line: number, { lines }: Pick<Note, 'lines'>): 'all' | readonly string[] {
  let above = line - 1;
  while (above >= 0 && /^[>\s]*$/.test(lines.textOf(above))) above--;
  const named = above >= 0 ? comment.exec(lines.textOf(above))?.[1] : undefined;
  if (named === undefined) return [];
  const codes = named.split(/[\s,]+/).flatMap((code) => code.toLowerCase().replace(/^message\//, '') || []);
  return codes.length > 0 ? codes : 'all';
}
