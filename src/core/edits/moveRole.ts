import type { Day } from '../basics/day';
import { isRefusal, type Plan } from '../basics/edit';
import { verbOfStage, type Stage } from '../insights/roles';
import type { Note } from '../notes/note';
import type { Role } from '../records/record';
import { fieldEdits } from './fields';
import { logEntryEdit, restOf } from './logEntry';
import { settle } from './settle';

/** Moves a role to another stage: its status, and one line in its log. To the stage it has, nothing. */
export function moveRole(note: Note, { fields: { status } }: Pick<Role, 'fields'>, stage: Stage, today: Day): Plan {
  if (status === stage) return [];
  const verb = verbOfStage(stage);
  const fields = new Map([['status', stage]]);
  const edits = fieldEdits(note, fields);
  if (isRefusal(edits)) return edits;
  const entry = logEntryEdit(note, today, restOf({ day: today, verb: verb ?? 'note', words: verb ? undefined : stage }, 'role'));
  return settle(note, [...edits, ...(entry ? [entry] : [])], { fields, entries: entry ? 1 : 0 });
}
