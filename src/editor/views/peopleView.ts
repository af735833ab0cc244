import {
  Disposable, EventEmitter, l10n, ThemeColor, ThemeIcon, TreeItem, Uri, window,
  type Event, type Memento, type TreeDataProvider,
} from 'vscode';
import type { Day } from '../../core/basics/day';
import { alternativesFor } from '../../core/insights/alternatives';
import { historyIn } from '../../core/insights/campaign';
import type { Verdict } from '../../core/insights/score';
import { fromNothing, type Overview, type OverviewChange, type PersonOverview } from '../../live/overview';
import { groupings, PeopleGroups, type Grouping, type PeopleGroup } from '../../live/peopleGroups';
import { shortDay } from '../days';
import { localise } from '../localise';
import type { WorkspaceNotes } from '../workspaceNotes';
import { groupItem, LongGroups, moreItem, type MoreRows } from './longGroups';
import { explainScore, nextText, scoreText, stateText, verdictText } from './explain';

export type PersonNode = PeopleGroup | { readonly overview: PersonOverview } | MoreRows<string>;

/** With more people than this, groups begin closed: a list is there to be looked over. */
const mostOpen = 100;

/** The view “People”: everyone in the notes, grouped as the user likes, each with score, state and next step. */
export class PeopleView implements TreeDataProvider<PersonNode>, Disposable {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChangeTreeData: Event<void> = this.changed.event;
  private readonly subscriptions: Disposable[];
  private groups: PeopleGroups;
  private readonly longGroups = new LongGroups<string>();

  constructor(
    private readonly notes: WorkspaceNotes,
    private readonly memory: Memento,
  ) {
    const view = window.createTreeView('referralNotes.people', { treeDataProvider: this, showCollapseAll: true });
    this.groups = new PeopleGroups(this.grouping);
    this.subscriptions = [view, this.changed, notes.onDidChange((change) => this.refresh(change))];
  }

  get grouping(): Grouping {
    return groupings.find((each) => each === this.memory.get('people.grouping')) ?? 'company';
  }

  async groupBy(grouping: Grouping): Promise<void> {
    await this.memory.update('people.grouping', grouping);
    this.groups = new PeopleGroups(grouping).after(fromNothing(this.notes.overview));
    this.changed.fire();
  }

  getChildren(node?: PersonNode): PersonNode[] {
    if (!node) return [...this.groups.groups];
    if (!('people' in node)) return [];
    const { members, rest } = this.longGroups.shown(node.key, node.people);
    return [...members.map((overview): PersonNode => ({ overview })), ...rest];
  }

  getTreeItem(node: PersonNode): TreeItem {
    const { grouping } = this.groups;
    if ('more' in node) return moreItem(node, { people: node.of });
    if ('people' in node) return groupItem(`group ${node.key}`, labelOf(node.people[0]!, grouping), node.people.length, this.notes.overview.campaign.vault.people.length <= mostOpen);
    return personItem(node.overview, grouping, this.notes.overview.campaign.today);
  }

  /** A tooltip is asked for when it is shown: only then is it worth looking for other ways forward. */
  resolveTreeItem(item: TreeItem, node: PersonNode): TreeItem {
    if (!('overview' in node)) return item;
    const { campaign } = this.notes.overview;
    const { person } = node.overview;
    const ways = alternativesFor(person, historyIn(campaign, person)!, campaign).map(({ why }) => `• ${localise(why)}`);
    item.tooltip = [...tooltipOf(node.overview, campaign.today), ...(ways.length > 0 ? ['', l10n.t('Other ways forward:'), ...ways] : [])].join('\n');
    return item;
  }

  /** Shows more people of a long group. */
  showMore(key: string): void {
    this.longGroups.showMore(key);
    this.changed.fire();
  }

  dispose(): void {
    Disposable.from(...this.subscriptions).dispose();
  }

  private refresh(change: OverviewChange): void {
    this.groups = this.groups.after(change);
    // Rows that say the same are left in place: while they are drawn anew, a click on one would be lost.
    const shown = (id: string, { notes }: Overview): string => {
      const person = notes.get(id)?.person;
      return person ? rowText(person) : '';
    };
    const { before, overview, changed } = change;
    if (before.campaign.today !== overview.campaign.today || changed.some((id) => shown(id, before) !== shown(id, overview))) this.changed.fire();
  }
}

/** Everything a row says, and its tooltip. */
function rowText({ person, company, score, state, lastTouch, next }: PersonOverview): string {
  return JSON.stringify([person.name, person.fields.title, person.fields.circle, company, score, state, lastTouch, next && [next.kind, next.replaces, next.due, next.why]]);
}

function labelOf(overview: PersonOverview, grouping: Grouping): string {
  switch (grouping) {
    case 'company':
      return overview.company ?? l10n.t('No company');
    case 'state':
      return stateText(overview);
    case 'score':
      return verdictText(overview.score.verdict);
    case 'circle':
      return overview.person.fields.circle ?? l10n.t('No circle');
  }
}

const verdictColours: Readonly<Record<Verdict, ThemeColor | undefined>> = { pursue: new ThemeColor('charts.green'), build: new ThemeColor('charts.yellow'), unrated: undefined };

function personItem(overview: PersonOverview, grouping: Grouping, today: Day): TreeItem {
  const { person, company, score, next } = overview;
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
  item.contextValue = 'person';
  item.command = { command: 'vscode.open', title: l10n.t('Open Note'), arguments: [Uri.parse(person.id, true)] };
  item.accessibilityInformation = { label: [person.name, ...(company ? [company] : []), ...parts].join(', ') };
  return item;
}

function tooltipOf(overview: PersonOverview, today: Day): string[] {
  const { person, company, score, lastTouch, next } = overview;
  return [
    [person.name, company].filter(Boolean).join(', '),
    ...(person.fields.title ? [person.fields.title] : []),
    '',
    ...explainScore(score),
    '',
    l10n.t('State: {0}', stateText(overview)),
    lastTouch ? l10n.t('Last contact: {0}', shortDay(lastTouch, today)) : l10n.t('No contact yet'),
    l10n.t('Next: {0}', nextText(overview, today)),
    ...(next ? [localise(next.why)] : []),
  ];
}
