import type { NoteRecord } from '../../records/record';

/** How many of something there were, and the notes that say so: any number can be followed to them. */
export interface Tally {
  readonly count: number;
  readonly notes: readonly NoteRecord[];
}

/** So many of so many, honest about small numbers. */
export interface Rate {
  readonly count: number;
  readonly of: number;
  /** 0 to 1; null where there is nothing to divide. */
  readonly rate: number | null;
  /** Where the rate may well lie, with 95 % confidence (Wilson). */
  readonly interval: readonly [low: number, high: number];
  /** Under ten, chance alone explains nearly everything. */
  readonly tooFew: boolean;
  /** The notes of those that count, and of all. */
  readonly notes: readonly NoteRecord[];
  readonly among: readonly NoteRecord[];
}

/** From here on a rate begins to say something (RULES T2). */
const enough = 10;

export function isTooFew(of: number): boolean {
  return of < enough;
}

const z = 1.959963984540054; // of the normal distribution, for 95 %

/** The interval of Wilson: unlike the usual one it holds for few, and for none or all. */
export function wilson(count: number, of: number): readonly [low: number, high: number] {
  if (of === 0) return [0, 1];
  const share = count / of;
  const middle = share + (z * z) / (2 * of);
  const spread = z * Math.sqrt((share * (1 - share) + (z * z) / (4 * of)) / of);
  const whole = 1 + (z * z) / of;
  return [count === 0 ? 0 : (middle - spread) / whole, count === of ? 1 : (middle + spread) / whole];
}

/** How many of some things are so; each is shown by notes. */
export function rateOf<T>(all: readonly T[], counts: (one: T) => boolean, notesOf: (one: T) => NoteRecord): Rate {
  const counted = all.filter(counts);
  const [count, of] = [counted.length, all.length];
  return { count, of, rate: of === 0 ? null : count / of, interval: wilson(count, of), tooFew: isTooFew(of), notes: each(counted.map(notesOf)), among: each(all.map(notesOf)) };
}

export function tallyOf(notes: readonly NoteRecord[]): Tally {
  return { count: notes.length, notes: each(notes) };
}

/** A mean of numbers that each come from a note. */
export interface Mean {
  readonly mean: number | null;
  readonly of: number;
  readonly tooFew: boolean;
  readonly notes: readonly NoteRecord[];
}

export function meanOf(values: readonly { readonly value: number; readonly note: NoteRecord }[]): Mean {
  const of = values.length;
  return { mean: of === 0 ? null : values.reduce((sum, { value }) => sum + value, 0) / of, of, tooFew: isTooFew(of), notes: each(values.map(({ note }) => note)) };
}

/** What lies in the middle of some numbers; null where there are none. */
export function medianOf(numbers: readonly number[]): number | null {
  if (numbers.length === 0) return null;
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

function each(notes: readonly NoteRecord[]): readonly NoteRecord[] {
  return [...new Set(notes)];
}
