import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nothingAround } from '../../src/core/messages/lint/draft';
import { lint } from '../../src/core/messages/lint/lint';
import { messageRules } from '../../src/core/messages/lint/rules';
import { defaultLintSettings } from '../../src/core/messages/lint/settings';
import { areAlike, fingerprintOf } from '../../src/core/messages/lint/similar';
import type { MessageEntry } from '../../src/core/records/messages';
import { readRecord } from '../../src/core/records/read';
import type { NoteRecord, Person, Role } from '../../src/core/records/record';
import { Vault } from '../../src/core/vault/vault';
import { proseIn } from '../../src/prose/prose';

/** A message of the labelled set, written in the name of the sample notes, with the rules a careful reader would hold against it. */
export interface Labelled {
  /** `file:line` of its label. */
  readonly place: string;
  readonly entry: MessageEntry;
  readonly expected: readonly string[];
  readonly to: Person;
  readonly role: Role | undefined;
  /** A check-in that reminds someone who has not answered. */
  readonly isNudge: boolean;
}

const root = join(import.meta.dirname, '..', '..');

/** The notes the messages speak of. */
function sampleNotes(): Vault {
  const sample = join(root, 'media', 'sample');
  const paths = readdirSync(sample, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
  return Vault.empty.update(paths.map((path) => ({ id: path, path, record: readRecord(readFileSync(join(sample, path), 'utf8'), { id: path, path }) })));
}

/** `<!-- expect: no-thanks, order | what is special about it -->` */
const label = /^<!--\s*expect:([^|>]*)(?:\|[^>]*)?-->\s*$/;

/** The set that the rules were tuned on, and one that was written afterwards by someone who knew neither the rules nor that set. */
export type SetName = 'labelled' | 'heldOut';

function readSet(name: SetName, vault: Vault): Labelled[] {
  const folder = join(import.meta.dirname, name);
  return readdirSync(folder).sort().flatMap((file) => {
    const front = '---\ntype: person\n---\n';
    const lines = `${front}${readFileSync(join(folder, file), 'utf8')}`.split('\n');
    const { messages } = readRecord(lines.join('\n'), { id: file, path: file })!;
    return messages.map((entry): Labelled => {
      const place = `${file}:${entry.line - front.split('\n').length + 1}`;
      const expected = label.exec(lines[entry.line - 1] ?? '')?.[1];
      if (expected === undefined) throw new Error(`${place} has no label`);
      const linked = (key: string): NoteRecord | undefined => {
        const target = new RegExp(`${key}="\\[\\[([^\\]]*)\\]\\]"`).exec(lines[entry.line]!)?.[1];
        const found = target === undefined ? undefined : vault.resolve({ target, kind: 'wiki' }, { id: file, path: file })?.record;
        if (target !== undefined && !found) throw new Error(`${place}: there is no note ${target}`);
        return found;
      };
      const [to, role] = [linked('to'), linked('role')];
      if (to?.type !== 'person') throw new Error(`${place} goes to nobody`);
      return { place, entry, expected: expected.split(',').map((code) => code.trim()).filter((code) => code !== '' && code !== 'none'), to, role: role?.type === 'role' ? role : undefined, isNudge: lines[entry.line]!.includes('nudge=yes') };
    });
  });
}

interface Checked extends Labelled {
  readonly found: ReadonlySet<string>;
}

/** The whole set, each message with what the rules say of it; those of the set are the others it could be pasted from. */
export function checkedSet(name: SetName): readonly Checked[] {
  const vault = sampleNotes();
  const set = readSet(name, vault);
  const fingerprints = new Map(set.map((each) => [each, fingerprintOf(each.entry, each.to)]));
  return set.map((each) => {
    const lookalikes = set.filter((other) => other.to !== each.to && areAlike(fingerprints.get(other)!, fingerprints.get(each)!)).map(({ to }) => to.name);
    const findings = lint(each.entry, { vault, person: each.to, role: each.role }, defaultLintSettings, { ...nothingAround, isNudge: each.isNudge, lookalikes, prose: proseIn });
    return { ...each, found: new Set(findings.map(({ rule }) => rule.code)) };
  });
}

/** How a rule does on the set. */
export interface RuleScore {
  readonly code: string;
  /** How many messages have the weakness. */
  readonly expected: number;
  /** Of how many it speaks. */
  readonly found: number;
  /** Of those it speaks of, the share that has it; of those that have it, the share it speaks of. */
  readonly precision: number;
  readonly recall: number;
  /** Where it speaks up wrongly. */
  readonly wrong: readonly string[];
}

/** The rules that are about the text: `not-ready` is about the moment. */
export function scoresOf(set: readonly Checked[]): RuleScore[] {
  return messageRules.filter(({ code }) => code !== 'not-ready').map(({ code }) => {
    const expected = set.filter((each) => each.expected.includes(code));
    const found = set.filter((each) => each.found.has(code));
    const right = found.filter((each) => each.expected.includes(code)).length;
    return { code, expected: expected.length, found: found.length, precision: right / found.length, recall: right / expected.length, wrong: found.filter((each) => !each.expected.includes(code)).map(({ place }) => place) };
  });
}
