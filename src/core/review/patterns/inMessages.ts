import type { MessageEntry } from '../../records/messages';
import type { NoteRecord } from '../../records/record';
import type { Finding } from './pattern';

/** What was found in messages of a note: a draft can be mended where it stands, what was sent only done better next time. */
export function findingAbout(record: NoteRecord, entries: readonly MessageEntry[], { detail, wayOut }: Pick<Finding, 'detail' | 'wayOut'>): Finding {
  const [kind] = entries.flatMap((entry) => entry.kind ?? []);
  const isDraft = entries.some(({ sent }) => sent === undefined);
  return {
    scope: record.type === 'person' ? 'person' : 'company',
    notes: [record],
    detail,
    wayOut,
    fix: isDraft || record.type !== 'person' ? { kind: 'open', record } : { kind: 'compose', record, ...(kind && { messageKind: kind }) },
  };
}
