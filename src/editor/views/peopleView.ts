import {
  Disposable, EventEmitter, l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri, window,
  type Event, type Memento, type TreeDataProvider,
} from 'vscode';
import type { Day } from '../../core/basics/day';
import { compareText, fold } from '../../core/basics/fold';
import type { Verdict } from '../../core/insights/score';
import type { State } from '../../core/insights/state';
import type { PersonOverview } from '../../live/overview';
import { shortDay } from '../days';
import { localise } from '../localise';
import type { WorkspaceNotes } from '../workspaceNotes';
import { explainScore, nextText, scoreText, stateText, verdictText } from './explain';

export const groupings = ['company', 'state', 'score', 'circle'] as const;
export type Grouping = (typeof groupings)[number];
export type PersonNode = { readonly group: string; readonly people: readonly PersonOverview[] } | { readonly overview: PersonOverview };

const stateOrder: readonly State[] = ['ready', 'asked', 'agreed', 'referred', 'hesitant', 'let-go', 'declined', 'nurturing', 'new', 'paused', 'closed', 'do-not-contact'];
const verdictOrder: readonly Verdict[] = ['pursue', 'build', 'unrated'];

/** The view “People”: everyone in the notes, grouped as the user likes, each with score, state and next step. */
export class PeopleView implements TreeDataProvider<PersonNode>, Disposable {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChangeTreeData: Event<void> = this.changed.event;
  private readonly subscriptions: Disposable[];

  constructor(
    private readonly notes: WorkspaceNotes,
    private readonly memory: Memento,
  ) {
    const view = window.createTreeView('referralNotes.people', { treeDataProvider: this, showCollapseAll: true });
    this.subscriptions = [view, this.changed, notes.onDidChange(() => this.changed.fire())];
  }

  get grouping(): Grouping {
    return groupings.find((each) => each === this.memory.get('people.grouping')) ?? 'company';
  }

  async groupBy(grouping: Grouping): Promise<void> {
    await this.memory.update('people.grouping', grouping);
    this.changed.fire();
  }

  getChildren(node?: PersonNode): PersonNode[] {
    if (node) return 'group' in node ? node.people.map((overview) => ({ overview })) : [];
    const groups = new Map<string, { label: string; order: string; people: PersonOverview[] }>();
    for (const overview of this.notes.overview.people.values()) {
      const { label, order } = groupOf(overview, this.grouping);
      const group = groups.get(fold(label)) ?? { label, order, people: [] };
      group.people.push(overview);
      groups.set(fold(label), group);
    }
    return [...groups.values()]
      .sort((a, b) => compareText(a.order, b.order))
      .map(({ label, people }) => ({ group: label, people: people.sort((a, b) => b.score.total - a.score.total || compareText(fold(a.person.name), fold(b.person.name))) }));
  }

  getTreeItem(node: PersonNode): TreeItem {
    return 'group' in node ? groupItem(node.group, node.people.length) : personItem(node.overview, this.grouping, this.notes.overview.campaign.today);
  }

  dispose(): void {
    Disposable.from(...this.subscriptions).dispose();
  }
}

/** Groups in the order that matters, those without a name last. */
function groupOf(overview: PersonOverview, grouping: Grouping): { label: string; order: string } {
  const { company, score, person } = overview;
  const place = (order: number): string => String(order).padStart(2, '0');
  switch (grouping) {
    case 'company':
      return company ? { label: company, order: `0${fold(company)}` } : { label: l10n.t('No company'), order: '1' };
    case 'state':
      return { label: stateText(overview), order: place(stateOrder.indexOf(overview.state)) };
    case 'score':
      return { label: verdictText(score.verdict), order: place(verdictOrder.indexOf(score.verdict)) };
    case 'circle':
      return person.fields.circle ? { label: person.fields.circle, order: `0${person.fields.circle}` } : { label: l10n.t('No circle'), order: '1' };
  }
}

function groupItem(label: string, count: number): TreeItem {
  const item = new TreeItem(label, TreeItemCollapsibleState.Expanded);
  item.id = `group ${label}`;
  item.description = String(count);
  item.contextValue = 'group';
  item.accessibilityInformation = { label: l10n.t('{0}, {1}', label, count) };
  return item;
}

const verdictColours: Readonly<Record<Verdict, ThemeColor | undefined>> = { pursue: new ThemeColor('charts.green'), build: new ThemeColor('charts.yellow'), unrated: undefined };

function personItem(overview: PersonOverview, grouping: Grouping, today: Day): TreeItem {
  const { person, company, score, lastTouch, next } = overview;
  const parts = [
    scoreText(score),
    ...(grouping === 'state' ? [] : [stateText(overview)]),
    ...(next ? [nextText(overview, today)] : []),
    ...(grouping === 'company' || !company ? [] : [company]),
  ];
  const item = new TreeItem(person.name);
  item.id = person.id;
  item.description = parts.join(' · ');
  item.iconPath = new ThemeIcon(score.verdict === 'unrated' ? 'account' : 'person', verdictColours[score.verdict]);
  item.tooltip = [
    [person.name, company].filter(Boolean).join(', '),
    ...(person.fields.title ? [person.fields.title] : []),
    '',
    ...explainScore(score),
    '',
    l10n.t('State: {0}', stateText(overview)),
    lastTouch ? l10n.t('Last contact: {0}', shortDay(lastTouch, today)) : l10n.t('No contact yet'),
    l10n.t('Next: {0}', nextText(overview, today)),
    ...(next ? [localise(next.why)] : []),
  ].join('\n');
  item.contextValue = 'person';
  item.command = { command: 'vscode.open', title: l10n.t('Open Note'), arguments: [Uri.parse(person.id, true)] };
  item.accessibilityInformation = { label: [person.name, ...(company ? [company] : []), ...parts].join(', ') };
  return item;
}
