import type { Day } from '../core/basics/day';
import type { OpenAsk } from '../core/insights/openAsks';
import type { Linting } from '../core/messages/check';
import { heldMessagesOf, recordsWithDrafts, recordsWithMessages } from '../core/messages/held';
import type { NoteRecord, Person } from '../core/records/record';
import { isTouch } from '../core/records/verbs';
import type { Vault } from '../core/vault/vault';

/** What of two moments it takes to tell which messages they may say different things of. */
export interface MomentOfMessages {
  readonly vault: Vault;
  readonly today: Day;
  readonly openAsks: readonly OpenAsk[];
  readonly linting: Linting;
}

/**
 * The ids of the notes whose own text is as it was, and of whose messages something else may be said now: all of them by other rules, all drafts
 * where a role, a company or a name is another, those that say nearly the same as a message that changed, and drafts of an ask where the open
 * asks are others, or somebody who may introduce you.
 */
export function unsureMessages(before: MomentOfMessages, after: MomentOfMessages): Set<string> {
  const { vault, linting } = after;
  const idsOf = (records: readonly NoteRecord[]): Set<string> => new Set(records.map(({ id }) => id));
  if (linting.settings !== before.linting.settings || linting.prose !== before.linting.prose) return idsOf(recordsWithMessages(vault));
  const changed = vault.changedSince(before.vault).map((id) => ({ id, was: before.vault.get(id), is: vault.get(id) }));
  if (!changed.every(({ id, was, is }) => isPerson(was) && isPerson(is) && sameNames(id, before.vault, vault))) return idsOf(recordsWithDrafts(vault));
  const held = heldMessagesOf(vault);
  const unsure = new Set<string>();
  for (const { was, is } of changed) {
    if (sameMessages(was!, is!)) continue;
    for (const [record, entry] of [was!, is!].flatMap((each) => each.messages.map((message) => [each, message] as const))) for (const other of held.like(entry, record)) unsure.add(other.record.id);
  }
  const hasOtherAsks = !sameAsks(before.openAsks, after.openAsks);
  const hasOtherPaths = changed.some(({ was, is }) => hopOf(was as Person, before.today) !== hopOf(is as Person, after.today));
  if (!hasOtherAsks && !hasOtherPaths) return unsure;
  for (const record of held.asksToMake) if (hasOtherAsks || (isPerson(record) && (record.fields.relationship ?? 0) <= hardlyKnown)) unsure.add(record.id);
  return unsure;
}

/** Up to here “Ready to ask?” looks for someone who could introduce you. */
const hardlyKnown = 2;

function isPerson(record: NoteRecord | undefined): record is Person {
  return record?.type === 'person';
}

function sameNames(id: string, before: Vault, after: Vault): boolean {
  return before.namesOf(id).join('\n') === after.namesOf(id).join('\n');
}

function sameMessages(a: NoteRecord, b: NoteRecord): boolean {
  const said = ({ messages }: NoteRecord): string => JSON.stringify(messages.map(({ kind, via, sent, off, text }) => [kind, via, sent, off, text]));
  return a.messages === b.messages || (a.messages.length === b.messages.length && said(a) === said(b));
}

function sameAsks(a: readonly OpenAsk[], b: readonly OpenAsk[]): boolean {
  return a === b || (a.length === b.length && a.every((ask, at) => ask.person.id === b[at]!.person.id && ask.day === b[at]!.day && ask.about?.key === b[at]!.about?.key));
}

/** What paths take from a person's note. */
function hopOf({ name, fields, links, log }: Person, today: Day): string {
  const { relationship, school, met, status } = fields;
  return JSON.stringify([name, relationship, school, met, status, links.knows?.map(({ target }) => target), links.company?.map(({ target }) => target), log.lastUpTo(today, isTouch)?.day]);
}
