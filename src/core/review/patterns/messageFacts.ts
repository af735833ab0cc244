import { addDays, type Day } from '../../basics/day';
import type { Campaign } from '../../insights/campaign';
import { contextOf, hasBlanks, type Linting } from '../../messages/check';
import { nothingAround } from '../../messages/lint/draft';
import { lint, type Finding } from '../../messages/lint/lint';
import { messageRules } from '../../messages/lint/rules';
import type { LintSettings } from '../../messages/lint/settings';
import { fingerprintOf, type Fingerprint } from '../../messages/lint/similar';
import type { MessageEntry } from '../../records/messages';
import type { NoteRecord } from '../../records/record';
import type { PatternSettings } from './settings';

/** A message that was sent of late, or is still to be sent, and where it stands. */
export interface HeldMessage {
  readonly record: NoteRecord;
  readonly entry: MessageEntry;
  readonly fingerprint: Fingerprint;
}

/** The messages of a note, with what weakens each. */
export interface MessagesCase {
  readonly record: NoteRecord;
  readonly messages: readonly { readonly entry: MessageEntry; readonly findings: readonly Finding[] }[];
}

/** What of a message is looked at: what it says to the one who reads it. */
const wanted: ReadonlySet<string> = new Set(['generic', 'no-why', 'no-connection', 'no-way-out', 'pressure']);
const unwanted = messageRules.flatMap(({ code }) => (wanted.has(code) ? [] : code));

/** The messages of a note that patterns speak of. */
export function messagesIn(record: NoteRecord, { today }: Pick<Campaign, 'today'>, { lookBack }: PatternSettings): readonly MessageEntry[] {
  return record.messages.filter(({ sent, off, text }) => off !== 'all' && text.trim() !== '' && (sent === undefined || isLate(sent, today, lookBack)));
}

function isLate(sent: Day, today: Day, lookBack: number): boolean {
  return sent <= today && addDays(sent, lookBack) > today;
}

/** What weakened the messages that were sent, read as the drafts they were. Of a draft the note itself says what there is to say (RULES K1). */
export function weaknessesOf(record: NoteRecord, entries: readonly MessageEntry[], { vault }: Campaign, { settings }: Linting): MessagesCase {
  const narrowed: LintSettings = { ...settings, off: new Set([...settings.off, ...unwanted]) };
  const sent = entries.filter((entry) => entry.sent !== undefined);
  return { record, messages: sent.map((entry) => ({ entry, findings: lint({ ...entry, sent: undefined }, contextOf(entry, record, vault), narrowed, nothingAround) })) };
}

/** What tells copies from one another; nothing of those for which that rule is switched off, nor of a draft that is still being written. */
export function heldMessages(record: NoteRecord, entries: readonly MessageEntry[], { vault }: Campaign, { settings }: Linting): HeldMessage[] {
  if (settings.off.has('pasted')) return [];
  return entries.filter((entry) => !entry.off.includes('pasted') && !(entry.sent === undefined && hasBlanks(entry, record, vault))).map((entry) => ({ record, entry, fingerprint: fingerprintOf(entry, record) }));
}
