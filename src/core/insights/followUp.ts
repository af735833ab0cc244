import { addDays, type Day } from '../basics/day';
import { say, type Text } from '../basics/say';
import type { NoteRecord, Person, TaskEntry } from '../records/record';
import type { Verb } from '../records/verbs';
import type { RoleRef } from './roles';

export type StepKind = 'nudge' | 'check-in' | 'update' | 'share' | 'thank' | 'after-meeting' | 'milestone' | 'maintain';
export type FollowUpKind = StepKind | 'deadline' | 'task' | 'next';
export type Bucket = 'overdue' | 'today' | 'week' | 'later';

/** Something that is due on a day, and why. */
export interface FollowUp {
  readonly kind: FollowUpKind;
  readonly due: Day;
  /** One sentence. */
  readonly why: Text;
  /** The record whose note completing it writes to. */
  readonly record: NoteRecord;
  readonly person?: Person;
  readonly about?: RoleRef;
  readonly task?: TaskEntry;
  /** For `next`: the step whose day it takes. */
  readonly replaces?: StepKind;
}

/** Where a day stands as seen from `today`: a week is the next seven days. */
export function bucketOf(due: Day, today: Day): Bucket {
  if (due < today) return 'overdue';
  if (due === today) return 'today';
  return due <= addDays(today, 7) ? 'week' : 'later';
}

const labels: Readonly<Record<FollowUpKind, Text>> = {
  nudge: say('nudge'),
  'check-in': say('check in'),
  update: say('update and thanks'),
  share: say('share something useful'),
  thank: say('thank'),
  'after-meeting': say('write after meeting'),
  milestone: say('tell the news'),
  maintain: say('keep in touch'),
  deadline: say('deadline'),
  task: say('task'),
  next: say('your own day'),
};

/** A kind of follow-up, in a few words. */
export function labelOf(kind: FollowUpKind): Text {
  return labels[kind];
}

/** What is to be done, in a few words: on a day of the user's own, the step whose day it takes. */
export function whatToDo({ kind, replaces }: Pick<FollowUp, 'kind' | 'replaces'>): Text {
  return labels[replaces ?? kind];
}

/** The verbs that complete a follow-up, the usual one first (DESIGN, “Completing”). Empty: it writes no log line. */
export function completingVerbs(followUp: Pick<FollowUp, 'kind' | 'replaces'>): readonly Verb[] {
  switch (followUp.kind) {
    case 'nudge':
    case 'check-in':
      return ['checked-in'];
    case 'update':
    case 'milestone':
      return ['updated'];
    case 'share':
      return ['shared'];
    case 'thank':
      return ['thanked'];
    case 'after-meeting':
      return ['messaged'];
    case 'maintain':
      return ['shared', 'connected', 'helped', 'messaged', 'talked', 'met'];
    case 'next':
      return followUp.replaces ? completingVerbs({ kind: followUp.replaces }) : ['messaged'];
    case 'deadline':
    case 'task':
      return [];
  }
}
