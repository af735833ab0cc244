import type { Day } from '../core/basics/day';
import { firstNotBefore } from '../core/basics/sortedList';
import type { Text } from '../core/basics/say';
import { bucketOf, type Bucket, type FollowUp, type FollowUpKind, type StepKind } from '../core/insights/followUp';

/** A follow-up as a list shows it: plain values, so that it can be kept from one start to the next. */
export interface FollowUpRow {
  /** Unique among all rows. */
  readonly key: string;
  readonly noteId: string;
  readonly path: string;
  /** The person's name, else the note's. */
  readonly name: string;
  readonly ofPerson: boolean;
  readonly kind: FollowUpKind;
  readonly replaces?: StepKind;
  readonly due: Day;
  /** The day to show: a deadline is due ahead of its own. */
  readonly day: Day;
  readonly why: Text;
}

export function rowOf({ record, person, kind, replaces, due, why, about, task }: FollowUp): FollowUpRow {
  return {
    key: [record.id, kind, due, about?.key ?? '', task?.line ?? ''].join(' '),
    noteId: record.id,
    path: record.path,
    name: record.name,
    ofPerson: person !== undefined,
    kind,
    ...(replaces && { replaces }),
    due,
    day: (record.type === 'role' && kind === 'deadline' && record.fields.deadline) || due,
    why,
  };
}

export type Due = Pick<FollowUpRow, 'kind' | 'due'>;
export type Group = Bucket | 'keep-in-touch';

export interface FollowUpGroup<T extends Due> {
  readonly group: Group;
  readonly followUps: readonly T[];
}

/** Of follow-ups that press, soonest first, those that are overdue or due today. */
export function dueNow<T extends Due>(pressing: readonly T[], today: Day): readonly T[] {
  return pressing.slice(0, firstNotBefore(pressing, ({ due }) => (due <= today ? -1 : 1)));
}

/** Follow-ups by when they are due; `pressing` soonest first. */
export function groupsOf<T extends Due>(pressing: readonly T[], keepInTouch: readonly T[], today: Day): FollowUpGroup<T>[] {
  const order: readonly Bucket[] = ['overdue', 'today', 'week', 'later'];
  const startOf = (at: number): number => firstNotBefore(pressing, ({ due }) => order.indexOf(bucketOf(due, today)) - at);
  return [...order.map((group, at) => ({ group, followUps: pressing.slice(startOf(at), startOf(at + 1)) })), { group: 'keep-in-touch', followUps: keepInTouch }];
}
