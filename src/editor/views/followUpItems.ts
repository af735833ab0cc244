import { l10n, ThemeIcon, TreeItem, TreeItemCheckboxState, Uri } from 'vscode';
import type { Day } from '../../core/basics/day';
import { canSnooze } from '../../core/edits/complete';
import { whatToDo, type FollowUp, type FollowUpKind } from '../../core/insights/followUp';
import { rowOf, type FollowUpGroup, type FollowUpRow, type Group } from '../../live/rows';
import { shortDay } from '../days';
import { localise } from '../localise';
import { labelOfGroup } from './groupLabels';
import { groupItem, type MoreRows } from './longGroups';

/** A follow-up, or what is remembered of one until the notes are read. */
export type Shown = FollowUp | FollowUpRow;
export type FollowUpNode = FollowUpGroup<Shown> | { readonly followUp: FollowUp } | { readonly remembered: FollowUpRow } | MoreRows<Group>;

const icons: Readonly<Record<FollowUpKind, string>> = {
  nudge: 'bell',
  'check-in': 'question',
  update: 'megaphone',
  share: 'gift',
  thank: 'heart',
  'after-meeting': 'comment',
  milestone: 'milestone',
  maintain: 'sync',
  deadline: 'watch',
  task: 'checklist',
  next: 'calendar',
};

export function followUpGroupItem(group: Group, count: number): TreeItem {
  return groupItem(group, labelOfGroup(group), count, group === 'overdue' || group === 'today' || group === 'week');
}

/** A follow-up that can be completed from its row. */
export function followUpItem(followUp: FollowUp, today: Day): TreeItem {
  const { kind, person } = followUp;
  const item = rowItem(rowOf(followUp), today);
  item.contextValue = `followUp${kind === 'deadline' ? '.deadline' : '.completable'}${canSnooze(followUp) ? '.snoozable' : ''}${person ? '.person' : ''}`;
  item.command = { command: 'referralNotes.openFollowUp', title: l10n.t('Open Note'), arguments: [{ followUp }] };
  if (kind !== 'deadline') item.checkboxState = { state: TreeItemCheckboxState.Unchecked, tooltip: l10n.t('Mark as done') };
  return item;
}

/** A follow-up of an earlier day: it leads to its note, and waits for it to be read before anything is written. */
export function rememberedItem(row: FollowUpRow, today: Day): TreeItem {
  const item = rowItem(row, today);
  item.command = { command: 'vscode.open', title: l10n.t('Open Note'), arguments: [Uri.parse(row.noteId, true)] };
  return item;
}

function rowItem(row: FollowUpRow, today: Day): TreeItem {
  const { key, kind, day, why } = row;
  const isTaskAlone = kind === 'task' && !row.ofPerson;
  const name = shortened(isTaskAlone ? localise(why) : row.name);
  const what = localise(whatToDo(row));
  const reason = isTaskAlone ? row.name : localise(why);
  const item = new TreeItem(name);
  item.id = key;
  item.description = day === today ? l10n.t('{0} · {1}', what, reason) : l10n.t('{0} · {1} · {2}', shortDay(day, today), what, reason);
  // A plain text, not Markdown: what stands in a note can make no link here (TRUST P9).
  item.tooltip = [name, l10n.t('{0} · {1}', what, shortDay(day, today)), localise(why), row.path].join('\n');
  item.iconPath = new ThemeIcon(icons[kind]);
  item.accessibilityInformation = { label: l10n.t('{0}, {1}, {2}: {3}', name, what, shortDay(day, today), localise(why)) };
  return item;
}

const longestLabel = 60; // characters, so that day and why stay in the row

function shortened(name: string): string {
  return name.length > longestLabel ? `${name.slice(0, longestLabel - 1)}…` : name;
}
