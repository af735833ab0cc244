import {
  Disposable, EventEmitter, l10n, ThemeIcon, TreeItem, TreeItemCheckboxState, TreeItemCollapsibleState, window,
  type Event, type TreeDataProvider, type TreeView,
} from 'vscode';
import { canSnooze } from '../../core/edits/complete';
import type { Day } from '../../core/basics/day';
import { compareText } from '../../core/basics/fold';
import { bucketOf, whatToDo, type Bucket, type FollowUp, type FollowUpKind } from '../../core/insights/followUp';
import type { WorkspaceNotes } from '../workspaceNotes';
import { shortDay } from '../days';
import { localise } from '../localise';

type Group = Bucket | 'keep-in-touch';
export type FollowUpNode = { readonly group: Group; readonly followUps: readonly FollowUp[] } | { readonly followUp: FollowUp };

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

/** The view “Follow-ups”: whom to write to, when, and why. A tick completes. */
export class FollowUpsView implements TreeDataProvider<FollowUpNode>, Disposable {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChangeTreeData: Event<void> = this.changed.event;
  private readonly view: TreeView<FollowUpNode>;
  private readonly subscriptions: Disposable[];

  constructor(
    private readonly notes: WorkspaceNotes,
    complete: (followUp: FollowUp) => Promise<unknown>,
  ) {
    this.view = window.createTreeView('referralNotes.followUps', { treeDataProvider: this, manageCheckboxStateManually: true });
    this.subscriptions = [
      this.view,
      this.changed,
      notes.onDidChange(() => this.refresh()),
      this.view.onDidChangeCheckboxState(async ({ items }) => {
        for (const [node] of items) if ('followUp' in node) await complete(node.followUp);
        // What was not completed after all (Escape was pressed) loses its tick again.
        this.changed.fire();
      }),
    ];
  }

  getChildren(node?: FollowUpNode): FollowUpNode[] {
    if (node) return 'group' in node ? node.followUps.map((followUp) => ({ followUp })) : [];
    return groupsOf(this.notes.overview.followUps, this.notes.overview.campaign.today).filter(({ followUps }) => followUps.length > 0);
  }

  getTreeItem(node: FollowUpNode): TreeItem {
    return 'group' in node ? groupItem(node.group, node.followUps.length) : followUpItem(node.followUp, this.notes.overview.campaign.today);
  }

  dispose(): void {
    Disposable.from(...this.subscriptions).dispose();
  }

  private refresh(): void {
    const due = dueNow(this.notes.overview.followUps, this.notes.overview.campaign.today).length;
    this.view.badge = due > 0 ? { value: due, tooltip: l10n.t('Follow-ups due: {0}', due) } : undefined;
    this.view.message = messageOf(this.notes);
    this.changed.fire();
  }
}

/** What stands above the list: an empty text is no message. */
function messageOf({ complete, unread }: WorkspaceNotes): string {
  if (!complete) return l10n.t('Reading the notes…');
  return unread > 0 ? l10n.t('Some notes could not be read ({0}); the log says which.', unread) : '';
}

/** What is overdue or due today; keeping in touch never presses. */
export function dueNow(followUps: readonly FollowUp[], today: Day): FollowUp[] {
  return followUps.filter(({ kind, due }) => kind !== 'maintain' && due <= today);
}

function groupsOf(followUps: readonly FollowUp[], today: Day): { group: Group; followUps: FollowUp[] }[] {
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

function groupItem(group: Group, count: number): TreeItem {
  const labels: Record<Group, string> = {
    overdue: l10n.t('Overdue'),
    today: l10n.t('Today'),
    week: l10n.t('This Week'),
    later: l10n.t('Later'),
    'keep-in-touch': l10n.t('Keep in Touch'),
  };
  const open = group === 'overdue' || group === 'today' || group === 'week';
  const item = new TreeItem(labels[group], open ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed);
  item.id = group;
  item.description = String(count);
  item.contextValue = 'group';
  item.accessibilityInformation = { label: l10n.t('{0}, {1} follow-ups', labels[group], count) };
  return item;
}

function followUpItem(followUp: FollowUp, today: Day): TreeItem {
  const { kind, due, person, record, why, task, about } = followUp;
  const name = person?.name ?? (task ? localise(why) : record.name);
  const what = localise(whatToDo(followUp));
  const reason = task && !person ? record.name : localise(why);
  const item = new TreeItem(name);
  item.id = [record.id, kind, due, about?.key ?? '', task?.line ?? ''].join(' ');
  item.description = due === today ? l10n.t('{0} · {1}', what, reason) : l10n.t('{0} · {1} · {2}', shortDay(due, today), what, reason);
  // A plain text, not Markdown: what stands in a note can make no link here (TRUST P9).
  item.tooltip = [name, l10n.t('{0} · {1}', what, shortDay(due, today)), localise(why), record.path].join('\n');
  item.iconPath = new ThemeIcon(icons[kind]);
  item.contextValue = `followUp${kind === 'deadline' ? '.deadline' : '.completable'}${canSnooze(followUp) ? '.snoozable' : ''}${person ? '.person' : ''}`;
  item.command = { command: 'referralNotes.openFollowUp', title: l10n.t('Open Note'), arguments: [{ followUp }] };
  if (kind !== 'deadline') item.checkboxState = { state: TreeItemCheckboxState.Unchecked, tooltip: l10n.t('Mark as done') };
  item.accessibilityInformation = { label: l10n.t('{0}, {1}, {2}: {3}', name, what, shortDay(due, today), localise(why)) };
  return item;
}
