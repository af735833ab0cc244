import { CodeLens, l10n, Range } from 'vscode';
import type { Day } from '../../core/basics/day';
import { contextOf, type MessageCheck } from '../../core/messages/check';
import { mailAddress, outgoing } from '../../core/messages/send';
import type { NoteRecord } from '../../core/records/record';
import type { Vault } from '../../core/vault/vault';
import { uriOf } from '../commands/pick';
import { shortDay } from '../days';
import { localise } from '../localise';

/** Above a message: its length and what weakens it most, and what can be done with it. */
export function messageLenses(record: NoteRecord, checks: readonly MessageCheck[], vault: Vault, today: Day): CodeLens[] {
  return checks.flatMap((check) => {
    const { entry } = check;
    const range = new Range(entry.line, 0, entry.line, 0);
    const message = [{ uri: uriOf(record), line: entry.line }];
    const lens = (title: string, command: string, tooltip?: string): CodeLens => new CodeLens(range, { title, command: `referralNotes.${command}`, arguments: message, ...(tooltip !== undefined && { tooltip }) });
    const copy = lens(l10n.t('Copy'), 'copyMessage', l10n.t('Copy it as it is to be sent'));
    if (entry.sent) return [lens(l10n.t('{0} · sent {1}', lengthOf(check), shortDay(entry.sent, today)), 'showWeakness'), copy];
    const person = record.type === 'person' ? record : undefined;
    const canMail = entry.via === 'email' && mailAddress(person, outgoing(entry, contextOf(entry, record, vault))) !== undefined;
    return [
      lens(verdictOf(check), 'showWeakness', check.findings.map(({ text }) => localise(text)).join('\n')),
      copy,
      ...(canMail ? [lens(l10n.t('Open in Mail'), 'openInMail', l10n.t('Opens your mail program; you send it there'))] : []),
      lens(l10n.t('Mark as Sent'), 'markSent', l10n.t('Logs it with today and its role')),
    ];
  });
}

/** “142 words · ready”, or the first weakness and how many more there are. */
function verdictOf(check: MessageCheck): string {
  const [first, ...more] = check.findings.filter(({ rule }) => rule.severity !== 'hint');
  const length = lengthOf(check);
  if (!first) return l10n.t('{0} · ready', length);
  return more.length > 0 ? l10n.t('{0} · {1} (+{2})', length, localise(first.rule.meaning), more.length) : l10n.t('{0} · {1}', length, localise(first.rule.meaning));
}

function lengthOf({ entry, words, characters }: MessageCheck): string {
  return entry.via === 'invite' ? l10n.t('{0} characters', characters) : l10n.t('{0} words', words);
}
