import { inOneGo, type Steps } from '../basics/steps';
import type { MessageEntry } from '../records/messages';
import type { NoteRecord } from '../records/record';
import type { Vault } from '../vault/vault';
import { areAlike, fingerprintOf, type Fingerprint } from './lint/similar';

/** A message, and the note it stands in. */
export interface HeldMessage {
  readonly record: NoteRecord;
  readonly entry: MessageEntry;
}

/** Of more that say nearly the same the rest is not looked for. */
const mostAlike = 20;

/** Whether messages of two notes may be copies of each other. What stands in a role's note and in a person's is one message to that person. */
export function mayBeCopies(a: NoteRecord, b: NoteRecord): boolean {
  return a.id !== b.id && (a.type === 'person') === (b.type === 'person');
}

/** All messages of a vault, with a way from what one says to those that say nearly the same: comparing each with each would take forever. */
export class HeldMessages {
  private readonly byRecord = new Map<string, readonly number[]>();
  private readonly messages = new Map<number, HeldMessage>();
  /** Where each run of words stands; nearly all stand in one message only. */
  private readonly byRun = new Map<number, number | number[]>();
  private readonly asking = new Map<string, NoteRecord>();
  private next = 0;

  /** The notes that hold an ask for a referral which is still to be made. */
  get asksToMake(): Iterable<NoteRecord> {
    return this.asking.values();
  }

  /**
   * Those that say nearly the same as a message, in other notes. Of two that are alike, each shares with the other one of its rarest runs of
   * words, those that make up half of it and one more: only messages that meet in such a run are compared.
   */
  like(entry: MessageEntry, record: NoteRecord): HeldMessage[] {
    const own = fingerprintOf(entry, record);
    const found: HeldMessage[] = [];
    const compared = new Set<number>();
    for (const run of this.rarest(own)) {
      for (const at of [this.byRun.get(run) ?? []].flat()) {
        if (compared.has(at)) continue;
        compared.add(at);
        const other = this.messages.get(at)!;
        if (!mayBeCopies(record, other.record)) continue;
        if (areAlike(own, fingerprintOf(other.entry, other.record)) && found.push(other) === mostAlike) return found;
      }
    }
    return found;
  }

  /** Puts what a note holds now in the place of what it held. */
  change(id: string, record: NoteRecord | undefined): void {
    for (const at of this.byRecord.get(id) ?? []) this.forget(at);
    this.byRecord.delete(id);
    this.asking.delete(id);
    if (!record || record.type === 'profile' || record.type === 'template' || record.messages.length === 0) return;
    this.byRecord.set(id, record.messages.map((entry) => this.keep({ record, entry })));
    if (record.messages.some(({ kind, sent }) => kind === 'ask' && sent === undefined)) this.asking.set(id, record);
  }

  private keep(message: HeldMessage): number {
    const at = this.next++;
    this.messages.set(at, message);
    for (const run of fingerprintOf(message.entry, message.record)) {
      const known = this.byRun.get(run);
      if (known === undefined) this.byRun.set(run, at);
      else if (typeof known === 'number') this.byRun.set(run, [known, at]);
      else known.push(at);
    }
    return at;
  }

  private forget(at: number): void {
    const { entry, record } = this.messages.get(at)!;
    this.messages.delete(at);
    for (const run of fingerprintOf(entry, record)) {
      const known = this.byRun.get(run);
      if (typeof known === 'number') this.byRun.delete(run);
      else if (known) known.splice(known.indexOf(at), 1);
    }
  }

  private rarest(fingerprint: Fingerprint): number[] {
    const howOften = (run: number): number => {
      const known = this.byRun.get(run);
      return typeof known === 'object' ? known.length : 1;
    };
    return [...fingerprint].sort((a, b) => howOften(a) - howOften(b)).slice(0, Math.floor(fingerprint.length / 2) + 1);
  }
}

/** Those of the vault that was asked for last: from one vault to the next little changes, and this goes along. */
let latest: { readonly vault: Vault; readonly held: HeldMessages } | undefined;

/** The messages of a vault. They hold until those of another vault are asked for. */
export function heldMessagesOf(vault: Vault): HeldMessages {
  return inOneGo(heldMessagesInSteps(vault));
}

/** The same in steps, with time for others after each: the first time, it is one look at all messages. */
export function* heldMessagesInSteps(vault: Vault): Steps<HeldMessages> {
  if (latest?.vault === vault) return latest.held;
  const changed = latest ? vault.changedSince(latest.vault) : vault.ids();
  // Of two vaults that have nothing in common, the second begins anew.
  const held = latest && changed.length * 2 < vault.size ? latest.held : new HeldMessages();
  const ids = latest?.held === held ? changed : vault.ids();
  // Nobody else may find it half changed.
  latest = undefined;
  for (const [at, id] of ids.entries()) {
    held.change(id, vault.get(id));
    if (at % notesPerStep === notesPerStep - 1) yield;
  }
  latest = { vault, held };
  return held;
}

const notesPerStep = 100;

/** The notes that hold a message which is still to be sent, by one look at all: where the messages are not at hand yet. */
export function recordsWithDrafts(vault: Vault): NoteRecord[] {
  return recordsWithMessages(vault).filter(({ messages }) => messages.some(({ sent }) => sent === undefined));
}

/** The notes that hold any. */
export function recordsWithMessages({ people, companies, roles }: Vault): NoteRecord[] {
  return [...people, ...companies, ...roles].filter(({ messages }) => messages.length > 0);
}
