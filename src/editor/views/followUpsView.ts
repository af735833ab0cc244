import {
  Disposable, EventEmitter, l10n, ThemeIcon, TreeItem, TreeItemCheckboxState, TreeItemCollapsibleState, window,
  type Event, type TreeDataProvider, type TreeView,
} from 'vscode';
import { canSnooze } from '../../core/edits/complete';
import type { Day } from '../../core/basics/day';
import { whatToDo, type FollowUp, type FollowUpKind } from '../../core/insights/followUp';
import type { Overview } from '../../live/overview';
import type { WorkspaceNotes } from '../workspaceNotes';
import { shortDay } from '../days';
import { localise } from '../localise';
import { dueNow, groupsOf, labelOfGroup, type FollowUpGroup, type Group } from './groups';

export type FollowUpNode = FollowUpGroup | { readonly followUp: FollowUp };

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
  private shown = '';

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
    this.view.message = messageOf(notes);
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
    // Rows that say the same are left in place: while they are drawn anew, a click on one would be lost.
    const shown = shownOf(this.notes.overview);
    if (shown === this.shown) return;
    this.shown = shown;
    this.changed.fire();
  }
}

/** Everything that the rows say, and the lines they lead to. */
function shownOf({ followUps, campaign }: Overview): string {
  const rows = followUps.map((followUp) => {
    const { person, record, why, replaces } = followUp;
    return [idOf(followUp), person?.name, record.name, why, replaces, person?.fields.relationship, record.log.at(-1)?.line, record.places.logs[0]];
  });
  return JSON.stringify([campaign.today, rows]);
}

function idOf({ record, kind, due, about, task }: FollowUp): string {
  return [record.id, kind, due, about?.key ?? '', task?.line ?? ''].join(' ');
}

/** What stands above the list: an empty text is no message. */
function messageOf({ complete, unread }: WorkspaceNotes): string {
  if (!complete) return l10n.t('Reading the notes…');
  return unread > 0 ? l10n.t('Some notes could not be read ({0}); the log says which.', unread) : '';
}

function groupItem(group: Group, count: number): TreeItem {
  const open = group === 'overdue' || group === 'today' || group === 'week';
  const item = new TreeItem(labelOfGroup(group), open ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed);
  item.id = group;
  item.description = String(count);
  item.contextValue = 'group';
  item.accessibilityInformation = { label: l10n.t('{0}, {1}', labelOfGroup(group), count) };
  return item;
}

function followUpItem(followUp: FollowUp, today: Day): TreeItem {
  const { kind, due, person, record, why, task } = followUp;
  const name = shortened(person?.name ?? (task ? localise(why) : record.name));
  // A deadline shows ahead of its day, and says its own.
  const day = (record.type === 'role' && kind === 'deadline' && record.fields.deadline) || due;
  const what = localise(whatToDo(followUp));
  const reason = task && !person ? record.name : localise(why);
  const item = new TreeItem(name);
  item.id = idOf(followUp);
  item.description = day === today ? l10n.t('{0} · {1}', what, reason) : l10n.t('{0} · {1} · {2}', shortDay(day, today), what, reason);
  // A plain text, not Markdown: what stands in a note can make no link here (TRUST P9).
  item.tooltip = [name, l10n.t('{0} · {1}', what, shortDay(day, today)), localise(why), record.path].join('\n');
  item.iconPath = new ThemeIcon(icons[kind]);
  item.contextValue = `followUp${kind === 'deadline' ? '.deadline' : '.completable'}${canSnooze(followUp) ? '.snoozable' : ''}${person ? '.person' : ''}`;
  item.command = { command: 'referralNotes.openFollowUp', title: l10n.t('Open Note'), arguments: [{ followUp }] };
  if (kind !== 'deadline') item.checkboxState = { state: TreeItemCheckboxState.Unchecked, tooltip: l10n.t('Mark as done') };
  item.accessibilityInformation = { label: l10n.t('{0}, {1}, {2}: {3}', name, what, shortDay(day, today), localise(why)) };
  return item;
}

const longestLabel = 60; // characters, so that day and why stay in the row

function shortened(name: string): string {
  return name.length > longestLabel ? `${name.slice(0, longestLabel - 1)}…` : name;
}
