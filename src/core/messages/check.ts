import type { Problem } from '../basics/problem';
import { historyIn, type Campaign } from '../insights/campaign';
import type { History } from '../insights/history';
import type { OpenAsk } from '../insights/openAsks';
import { readinessOf, type ReadinessCheck } from '../insights/readiness';
import { roleRefOf } from '../insights/roles';
import type { MessageEntry } from '../records/messages';
import type { NoteRecord, Person, Role } from '../records/record';
import type { Vault } from '../vault/vault';
import { fill } from './fill';
import type { ProseCheck, Surroundings } from './lint/draft';
import { lint, problemOf, type Finding } from './lint/lint';
import { heldMessagesOf } from './held';
import { blanksIn } from './lint/rules/placeholder';
import { countWords } from './lint/sentences';
import { defaultLintSettings, type LintSettings } from './lint/settings';
import type { MessageContext } from './placeholders';

/** What a message comes to: its length, and what weakens it, the weightiest first. */
export interface MessageCheck {
  readonly entry: MessageEntry;
  readonly words: number;
  readonly characters: number;
  readonly findings: readonly Finding[];
  /** Its findings as problems of the note. */
  readonly problems: readonly Problem[];
}

/** By what messages are checked. */
export interface Linting {
  readonly settings: LintSettings;
  /** Undefined until it is loaded. */
  readonly prose: ProseCheck | undefined;
}

/** With nothing chosen, and nothing loaded. */
export const defaultLinting: Linting = { settings: defaultLintSettings, prose: undefined };

/** Whom a message in a note goes to, and what it is about. */
export function contextOf(entry: Pick<MessageEntry, 'role'>, record: NoteRecord, vault: Vault): MessageContext {
  const named = entry.role && vault.resolve(entry.role, record)?.record;
  const role: Role | undefined = named?.type === 'role' ? named : record.type === 'role' ? record : undefined;
  return { vault, ...(record.type === 'person' && { person: record }), ...(role && { role }) };
}

/** Checks the messages of a note. `openAsks` are those of everyone. */
export function checkMessages(record: NoteRecord, campaign: Campaign, openAsks: readonly OpenAsk[], { settings, prose }: Linting): readonly MessageCheck[] {
  if (record.messages.length === 0) return none;
  const history = historyIn(campaign, record);
  return record.messages.map((entry): MessageCheck => {
    const context = contextOf(entry, record, campaign.vault);
    const around: Surroundings = {
      isNudge: isNudge(entry, record, history, campaign),
      lookalikes: entry.sent ? [] : lookalikesOf(entry, record, campaign.vault),
      against: history && record.type === 'person' ? against(entry, record, context.role, history, campaign, openAsks) : [],
      prose,
    };
    const filled = fill(entry.text, context);
    const findings = lint(entry, context, settings, around);
    return { entry, words: countWords(filled.text), characters: [...filled.text].length, findings, problems: findings.map((finding) => problemOf(finding, entry, { filled })) };
  });
}

const none: readonly MessageCheck[] = [];

/** It reminds someone of an ask that has had no answer. */
function isNudge({ kind, role }: MessageEntry, record: NoteRecord, history: History | undefined, { vault, today }: Campaign): boolean {
  if (kind !== 'check-in' || !history) return false;
  const about = role && roleRefOf(role, record, vault).key;
  const asks = history.asks.filter((ask) => ask.isReferral && ask.runs(today) && (about === undefined || ask.about?.key === about));
  return asks.length > 0 && asks.every(({ verdict }) => verdict === 'silent');
}

/** What speaks against an ask that is still to be made; once it is in the log, it has been made. */
function against({ kind, sent, role: link }: MessageEntry, person: Person, role: Role | undefined, history: History, campaign: Campaign, openAsks: readonly OpenAsk[]): readonly ReadinessCheck[] {
  if (kind !== 'ask' || sent) return [];
  const about = link && roleRefOf(link, person, campaign.vault).key;
  if (history.everyAsk.some((ask) => ask.isReferral && ask.about?.key === about && ask.verdict !== 'declined')) return [];
  return readinessOf(person, role, history, campaign, openAsks).filter(({ holds }) => !holds);
}

/** Whether something in a draft is still to be written: what stands around it is the template's, and alike in all that came from it. */
export function hasBlanks(entry: MessageEntry, record: NoteRecord, vault: Vault): boolean {
  return fill(entry.text, contextOf(entry, record, vault)).unfilled.length > 0 || blanksIn(entry.text).length > 0;
}

/** The names of those others in whose notes nearly the same stands; those that are still being written are left out. */
function lookalikesOf(entry: MessageEntry, record: NoteRecord, vault: Vault): string[] {
  if (hasBlanks(entry, record, vault)) return [];
  const others = heldMessagesOf(vault).like(entry, record).filter((each) => each.entry.sent !== undefined || !hasBlanks(each.entry, each.record, vault));
  return [...new Set(others.map((each) => each.record.name))].sort();
}
