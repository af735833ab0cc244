import type { Day } from '../basics/day';
import type { Plan } from '../basics/edit';
import { say } from '../basics/say';
import { completingVerbs, type FollowUp } from '../insights/followUp';
import type { Note } from '../notes/note';
import { typeOf } from '../records/read';
import type { Verb } from '../records/verbs';
import { removeFieldEdit, setFields, unsound } from './fields';
import { logEntryEdit, restOf } from './logEntry';
import { settle } from './settle';
import { completeTask, moveTask } from './task';

/** What the person who completes a follow-up adds to it. */
export interface Completion {
  readonly today: Day;
  /** For keeping in touch, the verb they picked; else the follow-up's own. */
  readonly verb?: Verb;
  readonly words?: string;
  /** The link to the role, as it is to be written. */
  readonly link?: string;
}

/** Completes a follow-up: one log line, and `next` is taken out; a task is ticked. */
export function complete(note: Note, followUp: FollowUp, { today, verb, words, link }: Completion): Plan {
  if (followUp.task) return completeTask(note, followUp.task, today);
  const usual = verb ?? completingVerbs(followUp)[0];
  if (!usual) return { refused: say('This follow-up has nothing to log.') };
  // Half a completion would leave a day behind that is done with.
  if (note.frontMatter && !note.frontMatter.sound && isDoneWith(note, followUp, today)) return unsound;
  const entry = logEntryEdit(note, today, restOf({ day: today, verb: usual, link, words }, typeOf(note) ?? 'person'));
  const next = isDoneWith(note, followUp, today) ? removeFieldEdit(note, 'next') : undefined;
  const edits = [...(entry ? [entry] : []), ...(next ? [next] : [])];
  return settle(note, edits, { entries: entry ? 1 : 0, ...(next && { fields: new Map([['next', undefined]]) }) });
}

/** Whether a note's `next` is done with: it was meant, or is spent by now. Thanks and news that stand beside a later day leave it. */
function isDoneWith(note: Note, { kind }: FollowUp, today: Day): boolean {
  const next = note.frontMatter?.entries.get('next')?.value;
  return next?.kind === 'text' && (kind === 'next' || next.text <= today);
}

/** Puts a follow-up off to another day: a task moves, anything else becomes the person's `next`. */
export function snooze(note: Note, followUp: FollowUp, to: Day): Plan {
  return followUp.task ? moveTask(note, followUp.task, to) : setFields(note, new Map([['next', to]]));
}

/** Whether a follow-up can be put off. Thanks and news stand beside a `next`, and a deadline is not ours to move. */
export function canSnooze({ kind }: FollowUp): boolean {
  return kind !== 'thank' && kind !== 'milestone' && kind !== 'deadline';
}
