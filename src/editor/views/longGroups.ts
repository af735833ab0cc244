import { l10n, TreeItem, TreeItemCollapsibleState } from 'vscode';

const firstRows = 200;

/** What a row says that stands for the rows of its group that are not shown yet. */
export interface MoreRows<K> {
  readonly more: number;
  readonly of: K;
}

/** How much of each group of a view is shown: a long one is shown in parts, each twice as long as the one before. */
export class LongGroups<K extends string> {
  private readonly rows = new Map<K, number>();

  /** The members of a group that are shown, and how many are not. */
  shown<T>(group: K, members: readonly T[]): { readonly members: readonly T[]; readonly rest: readonly MoreRows<K>[] } {
    const count = this.rows.get(group) ?? firstRows;
    const more = members.length - count;
    return { members: members.slice(0, count), rest: more > 0 ? [{ more, of: group }] : [] };
  }

  showMore(group: K): void {
    this.rows.set(group, 2 * (this.rows.get(group) ?? firstRows));
  }
}

/** `group` says which one to the command that shows more of it. */
export function moreItem({ more, of }: MoreRows<string>, group: unknown): TreeItem {
  const item = new TreeItem(l10n.t('Show More'));
  item.id = `more ${of}`;
  item.description = l10n.t('{0} more', more);
  item.command = { command: 'referralNotes.showMore', title: l10n.t('Show More'), arguments: [group] };
  return item;
}

export function groupItem(id: string, label: string, count: number, open: boolean): TreeItem {
  const item = new TreeItem(label, open ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed);
  item.id = id;
  item.description = String(count);
  item.contextValue = 'group';
  item.accessibilityInformation = { label: l10n.t('{0}, {1}', label, count) };
  return item;
}
