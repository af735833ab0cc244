import type { Day } from '../core/basics/day';
import type { Text } from '../core/basics/say';
import type { FollowUpKind, StepKind } from '../core/insights/followUp';
import type { FollowUpRow } from './rows';

/** Rows of a list as they are kept: short, and each sentence once. */
export interface KeptRows {
  readonly sentences: readonly string[];
  readonly rows: readonly KeptRow[];
}

type KeptRow = readonly [noteId: string, path: string, name: string, kind: FollowUpKind, due: Day, day: Day, ofPerson: boolean, replaces: StepKind | null, sentence: number, args: Text['args']];

export function keepRows(rows: readonly FollowUpRow[]): KeptRows {
  const sentences = new Map<string, number>();
  const kept = rows.map(({ noteId, path, name, kind, due, day, ofPerson, replaces, why }): KeptRow => {
    const sentence = sentences.get(why.message) ?? sentences.size;
    sentences.set(why.message, sentence);
    return [noteId, path, name, kind, due, day, ofPerson, replaces ?? null, sentence, why.args];
  });
  return { sentences: [...sentences.keys()], rows: kept };
}

/** The rows that were kept; throws when these are none. */
export function rowsKept({ sentences, rows }: KeptRows): FollowUpRow[] {
  return rows.map(([noteId, path, name, kind, due, day, ofPerson, replaces, sentence, args], index) => {
    const message = sentences[sentence];
    const sound = [noteId, path, name, kind, due, day, message].every((each) => typeof each === 'string') && Array.isArray(args);
    if (!sound || message === undefined) throw new Error('this is no row of a list');
    return { key: String(index), noteId, path, name, ofPerson, kind, ...(replaces && { replaces }), due, day, why: { message, args } };
  });
}
