import { l10n } from 'vscode';
import type { Day } from '../../core/basics/day';
import { compareText } from '../../core/basics/fold';
import { bucketOf, type Bucket, type FollowUp } from '../../core/insights/followUp';

export type Group = Bucket | 'keep-in-touch';

export interface FollowUpGroup {
  readonly group: Group;
  readonly followUps: readonly FollowUp[];
}

/** What is overdue or due today; keeping in touch never presses. */
export function dueNow(followUps: readonly FollowUp[], today: Day): FollowUp[] {
  return followUps.filter(({ kind, due }) => kind !== 'maintain' && due <= today);
}

export function groupsOf(followUps: readonly FollowUp[], today: Day): FollowUpGroup[] {
  const groups: Group[] = ['overdue', 'today', 'week', 'later'];
  const pressing = followUps.filter(({ kind }) => kind !== 'maintain');
  return [
    ...groups.map((group) => ({ group, followUps: pressing.filter(({ due }) => bucketOf(due, today) === group) })),
    { group: 'keep-in-touch', followUps: followUps.filter(({ kind }) => kind === 'maintain').sort(strongestFirst) },
  ];
}

/** Keeping in touch: the strongest relationship first, then the one that has waited longest (RULES C14). */
function strongestFirst(a: FollowUp, b: FollowUp): number {
  return (b.person?.fields.relationship ?? 0) - (a.person?.fields.relationship ?? 0) || compareText(a.due, b.due);
}

export function labelOfGroup(group: Group): string {
  const labels: Record<Group, string> = {
    overdue: l10n.t('Overdue'),
    today: l10n.t('Today'),
    week: l10n.t('This Week'),
    later: l10n.t('Later'),
    'keep-in-touch': l10n.t('Keep in Touch'),
  };
  return labels[group];
}
