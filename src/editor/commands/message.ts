import { env, l10n, window, type Uri } from 'vscode';
import { addLogEntry } from '../../core/edits/logEntry';
import { markSent } from '../../core/edits/message';
import { contextOf, type MessageCheck } from '../../core/messages/check';
import { factsOfKind } from '../../core/messages/kinds';
import { mailAddress, outgoing } from '../../core/messages/send';
import type { Channel } from '../../core/records/messages';
import type { NoteRecord } from '../../core/records/record';
import { linkTo } from '../../core/vault/linkTo';
import { write } from '../apply';
import { UserError } from '../boundary';
import { localise } from '../localise';
import { plain } from '../plain';
import type { Desk, Target } from './context';
import { openNote } from './open';
import { choose, pickPerson, uriOf } from './pick';
import { report } from './report';

/** A message and the note it is in. */
export interface MessageInNote {
  readonly record: NoteRecord;
  readonly check: MessageCheck;
}

/** The message a lens stands above, that the cursor is in, or one picked from those not sent yet. */
export async function messageFor({ notes }: Desk, target: Target | undefined, title: string): Promise<MessageInNote | undefined> {
  const within = (uri: Uri | undefined, line: number | undefined): MessageInNote[] => {
    const note = uri && notes.overview.notes.get(uri.toString());
    const check = line === undefined ? undefined : note?.messages.find(({ entry }) => entry.line <= line && line <= entry.endLine);
    return note?.record && check ? [{ record: note.record, check }] : [];
  };
  const { activeTextEditor: editor } = window;
  const [named] = target?.uri ? within(target.uri, target.line) : within(editor?.document.uri, editor?.selection.active.line);
  if (named) return named;
  const { campaign, notes: known } = notes.overview;
  const drafts = campaign.vault.records.flatMap((record) => (known.get(record.id)?.messages ?? []).filter(({ entry }) => !entry.sent).map((check) => ({ record, check })));
  if (drafts.length === 0) throw new UserError(l10n.t('There is no message to send in your notes. “Compose Message…” lays one out.'));
  return choose(
    title,
    l10n.t('Which message?'),
    drafts.map((draft) => ({ label: draft.record.name, description: labelOf(draft), detail: draft.check.entry.text.replace(/\s+/g, ' ').slice(0, 120), value: draft })),
  );
}

function labelOf({ check: { entry } }: MessageInNote): string {
  return entry.kind ? localise(factsOfKind[entry.kind].meaning) : l10n.t('message');
}

/** Puts a message on the clipboard as it is to be sent. */
export async function copyMessage(desk: Desk, target?: Target): Promise<void> {
  const found = await messageFor(desk, target, l10n.t('Copy a Message'));
  if (!found) return;
  const { text, blanks } = outgoing(found.check.entry, contextOf(found.check.entry, found.record, desk.notes.overview.campaign.vault));
  await env.clipboard.writeText(text);
  void window.showInformationMessage(blanks > 0 ? l10n.t('Copied. Places still to be filled in: {0}.', blanks) : l10n.t('Copied.'));
}

/** Hands a message to the user’s mail program. Nothing is sent from here. */
export async function openInMail(desk: Desk, target?: Target): Promise<void> {
  const found = await messageFor(desk, target, l10n.t('Open a Message in Mail'));
  if (!found) return;
  const person = found.record.type === 'person' ? found.record : undefined;
  const letter = outgoing(found.check.entry, contextOf(found.check.entry, found.record, desk.notes.overview.campaign.vault));
  const mail = mailAddress(person, letter);
  if (!mail) throw new UserError(l10n.t('Their note has no e-mail address that could be written to.'));
  if (!mail.hasText) {
    await env.clipboard.writeText(letter.text);
    void window.showInformationMessage(l10n.t('The message is too long to be handed over: it is on the clipboard, to be pasted into the mail.'));
  }
  // As text: a Uri would write its escapes anew, and mail programs read them as they stand.
  await env.openExternal(mail.address as unknown as Uri);
}

/** Logs a message that was sent, with today, the verb of its kind and its role, and marks the block. */
export async function markAsSent(desk: Desk, target?: Target): Promise<void> {
  const found = await messageFor(desk, target, l10n.t('Mark a Message as Sent'));
  if (!found) return;
  const { record, check } = found;
  const { entry } = check;
  const person = record.type === 'person' ? record : await pickPerson(desk, l10n.t('Sent to whom?'));
  if (!person) return;
  const { vault } = desk.notes.overview.campaign;
  const today = desk.clock.today();
  const { role } = contextOf(entry, record, vault);
  const link = role ? linkTo(role, person, vault) : entry.role && `[[${entry.role.target}]]`;
  const logged = { verb: entry.kind ? factsOfKind[entry.kind].verb : ('messaged' as const), link, words: entry.via && wayOf(entry.via) };
  const own = record.id === person.id;
  const written = await write(uriOf(record), (note) => markSent(note, entry, today, own ? logged : undefined));
  if (!own) await write(uriOf(person), (note) => addLogEntry(note, { ...logged, day: today }));
  report(desk, l10n.t('Logged for {0}: {1}', person.name, logged.verb), written);
}

/** How it was sent, in the words of the log. */
function wayOf(via: Channel): string {
  return { email: 'by email', linkedin: 'on LinkedIn', invite: 'with an invitation', text: 'by text' }[via];
}

/** Goes to what weakens a message most, or says that nothing does. */
export async function showWeakness(desk: Desk, target?: Target): Promise<void> {
  const found = await messageFor(desk, target, l10n.t('Check a Message'));
  if (!found) return;
  const [first] = found.check.problems;
  await openNote(found.record, first?.start.line ?? found.check.entry.line);
  void window.showInformationMessage(first ? plain(localise(first.text)) : l10n.t('Nothing weakens this message.'));
}

