import { Disposable, EventEmitter, l10n, window, type Event, type TreeDataProvider, type TreeItem, type TreeView } from 'vscode';
import type { FollowUp } from '../../core/insights/followUp';
import type { OverviewChange } from '../../live/overview';
import { dueNow, groupsOf, rowOf, type Group } from '../../live/rows';
import type { WorkspaceNotes } from '../workspaceNotes';
import { followUpGroupItem, followUpItem, rememberedItem, type FollowUpNode, type Shown } from './followUpItems';
import { LongGroups, moreItem } from './longGroups';

/** The view “Follow-ups”: whom to write to, when, and why. A tick completes. */
export class FollowUpsView implements TreeDataProvider<FollowUpNode>, Disposable {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChangeTreeData: Event<void> = this.changed.event;
  private readonly view: TreeView<FollowUpNode>;
  private readonly subscriptions: Disposable[];
  private readonly longGroups = new LongGroups<Group>();
  private endProgress: (() => void) | undefined;
  private shownRemembered: WorkspaceNotes['remembered'];

  constructor(
    private readonly notes: WorkspaceNotes,
    complete: (followUp: FollowUp) => Promise<unknown>,
  ) {
    this.view = window.createTreeView('referralNotes.followUps', { treeDataProvider: this, manageCheckboxStateManually: true });
    this.subscriptions = [
      this.view,
      this.changed,
      notes.onDidChange((change) => this.refresh(change)),
      notes.onDidProgress(() => this.tell()),
      this.view.onDidChangeCheckboxState(async ({ items }) => {
        for (const [node] of items) if ('followUp' in node) await complete(node.followUp);
        // What was not completed after all (Escape was pressed) loses its tick again.
        this.changed.fire();
      }),
    ];
    this.tell();
  }

  getChildren(node?: FollowUpNode): FollowUpNode[] {
    if (!node) return this.groups();
    if (!('group' in node)) return [];
    const { members, rest } = this.longGroups.shown(node.group, node.followUps);
    return [...members.map((each): FollowUpNode => ('record' in each ? { followUp: each } : { remembered: each })), ...rest];
  }

  getTreeItem(node: FollowUpNode): TreeItem {
    const { today } = this.notes.overview.campaign;
    if ('group' in node) return followUpGroupItem(node.group, node.followUps.length);
    if ('more' in node) return moreItem(node, { followUps: node.of });
    return 'followUp' in node ? followUpItem(node.followUp, today) : rememberedItem(node.remembered, today);
  }

  /** Shows more rows of a long group. */
  showMore(group: Group): void {
    this.longGroups.showMore(group);
    this.changed.fire();
  }

  dispose(): void {
    Disposable.from(...this.subscriptions).dispose();
  }

  private groups(): FollowUpNode[] {
    const { overview, remembered } = this.notes;
    const { today } = overview.campaign;
    const groups = remembered ? groupsOf<Shown>(remembered.rows, [], today) : groupsOf<Shown>(overview.pressing, overview.keepInTouch, today);
    return groups.filter(({ followUps }) => followUps.length > 0);
  }

  private refresh(change: OverviewChange): void {
    // Rows that say the same are left in place: while they are drawn anew, a click on one would be lost.
    if (this.shownRemembered || !saysTheSame(change)) this.changed.fire();
  }

  /** The bar at the view's top, for as long as all notes are being read. */
  private showProgress(): void {
    const running = this.notes.reading === 'running';
    if (running && !this.endProgress) void window.withProgress({ location: { viewId: 'referralNotes.followUps' } }, () => new Promise<void>((resolve) => (this.endProgress = resolve)));
    if (running) return;
    this.endProgress?.();
    this.endProgress = undefined;
  }

  /** Says above the list how far the reading is, and counts on the view's icon what is due. */
  private tell(): void {
    const { overview, remembered } = this.notes;
    const due = dueNow<Shown>(remembered?.rows ?? overview.pressing, overview.campaign.today).length;
    if (due !== (this.view.badge?.value ?? 0)) this.view.badge = due > 0 ? { value: due, tooltip: l10n.t('Follow-ups due: {0}', due) } : undefined;
    this.showProgress();
    const message = messageOf(this.notes);
    if (this.view.message !== message) this.view.message = message;
    if (remembered?.rows !== this.shownRemembered?.rows) this.changed.fire();
    this.shownRemembered = remembered;
  }
}

/** Whether all rows say the same as before, and lead to the same lines. */
function saysTheSame({ before, overview, changed }: OverviewChange): boolean {
  if (before.campaign.today !== overview.campaign.today) return false;
  const shown = (id: string, { notes }: typeof overview): string => {
    const note = notes.get(id);
    return note && note.followUps.length > 0 ? JSON.stringify([note.followUps.map(rowOf), note.record?.log.at(-1)?.line, note.record?.places.logs[0]]) : '';
  };
  return changed.every((id) => shown(id, before) === shown(id, overview));
}

/** What stands above the list: an empty text is no message. */
function messageOf({ reading, progress, remembered, unread }: WorkspaceNotes): string {
  if (reading === 'running') {
    if (remembered) return remembered.isCurrent ? '' : l10n.t('This is how it was last time; your notes are being read.');
    return progress.read > 0 ? l10n.t('Reading your notes: {0} of {1}…', progress.read, progress.found) : l10n.t('Reading your notes…');
  }
  if (reading === 'stopped') return l10n.t('Reading was stopped: {0} of {1} notes were read. What is missing may be due.', progress.read, progress.found);
  return unread > 0 ? l10n.t('Some notes could not be read ({0}); the log says which.', unread) : '';
}
