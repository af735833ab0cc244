import type { Company } from '../records/record';

/** A company that the campaign has an eye on: it has a note, and is not put aside (RULES M13). */
export function isTarget({ fields: { stage } }: Company): boolean {
  return stage !== 'paused' && stage !== 'closed';
}
