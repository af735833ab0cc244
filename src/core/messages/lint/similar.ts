import { fold } from '../../basics/fold';
import type { NoteRecord } from '../../records/record';
import type { MessageEntry } from '../../records/messages';

/** A message as it is compared with others: what any three words in a row come to, names left out; each once, in ascending order. */
export type Fingerprint = Uint32Array;

const known = new WeakMap<MessageEntry, Fingerprint>();
const run = 3; // words
/** Fewer runs than these are too little to tell a copy from a manner of speaking. */
const fewest = 12;

/** The fingerprint of a message in a note. Each is made once: a message of another text is another object. */
export function fingerprintOf(entry: MessageEntry, record: NoteRecord): Fingerprint {
  const found = known.get(entry) ?? makeFingerprint(entry, record);
  known.set(entry, found);
  return found;
}

function makeFingerprint({ text, role }: MessageEntry, record: NoteRecord): Fingerprint {
  const names = new Set(wordsOf([record.name, record.links.company?.[0]?.target ?? '', role?.target ?? ''].join(' ')));
  const words = wordsOf(text.replace(/\{\{[^{}]*\}\}/g, ' ')).filter((word) => !names.has(word));
  const runs = new Set<number>();
  for (let at = 0; at + run <= words.length; at++) runs.add(hash(words.slice(at, at + run).join(' ')));
  return Uint32Array.from(runs).sort();
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** FNV-1a, of which 30 bits are kept, so that no number needs a place of its own in memory: two runs of words that come to one are too rare to matter. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 2;
}

/** Whether two messages say nearly the same: most runs of the shorter stand in the longer, and they are of a length. */
export function areAlike(a: Fingerprint, b: Fingerprint): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (shorter.length < fewest || shorter.length * 2 < longer.length) return false;
  let [shared, at] = [0, 0];
  for (const run of shorter) {
    while (at < longer.length && longer[at]! < run) at++;
    if (longer[at] === run) shared++;
  }
  return shared / (a.length + b.length - shared) >= 0.5;
}
