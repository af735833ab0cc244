import type { MessageEntry } from '../../records/messages';
import type { NoteRecord } from '../../records/record';
import type { Finding } from './pattern';

/** What was found in messages that were sent from a note: they can only be followed by better ones. */
export function findingAbout(record: NoteRecord, entries: readonly MessageEntry[], { detail, wayOut }: Pick<Finding, 'detail' | 'wayOut'>): Finding {
  const [kind] = entries.flatMap((entry) => entry.kind ?? []);
  return {
    scope: record.type === 'person' ? 'person' : 'company',
    notes: [record],
    detail,
    wayOut,
    fix: record.type !== 'person' ? { kind: 'open', record } : { kind: 'compose', record, ...(kind && { messageKind: kind }) },
  };
}
