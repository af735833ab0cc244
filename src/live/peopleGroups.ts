import { compareText, fold } from '../core/basics/fold';
import { changedList, firstNotBefore } from '../core/basics/sortedList';
import type { Verdict } from '../core/insights/score';
import type { State } from '../core/insights/state';
import type { OverviewChange, PersonOverview } from './overview';

export const groupings = ['company', 'state', 'score', 'circle'] as const;
export type Grouping = (typeof groupings)[number];

/** People who have something in common, the highest score first, then by name. */
export interface PeopleGroup {
  /** Unique among its grouping's; groups stand in the order of their keys. */
  readonly key: string;
  readonly people: readonly PersonOverview[];
}

const stateOrder: readonly State[] = ['ready', 'asked', 'agreed', 'referred', 'hesitant', 'let-go', 'declined', 'nurturing', 'new', 'paused', 'closed', 'do-not-contact'];
const verdictOrder: readonly Verdict[] = ['pursue', 'build', 'unrated'];
const nameless = '~';

/** The people of an overview in groups that stay in order while notes change. */
export class PeopleGroups {
  constructor(
    readonly grouping: Grouping,
    readonly groups: readonly PeopleGroup[] = [],
  ) {}

  /** The groups after a change. */
  after({ before, overview, changed }: OverviewChange): PeopleGroups {
    const changes = new Map<string, { gone: PersonOverview[]; come: PersonOverview[] }>();
    const at = (person: PersonOverview): { gone: PersonOverview[]; come: PersonOverview[] } => {
      const key = keyOf(person, this.grouping);
      let change = changes.get(key);
      if (!change) changes.set(key, (change = { gone: [], come: [] }));
      return change;
    };
    for (const id of changed) {
      const [was, is] = [before.notes.get(id)?.person, overview.notes.get(id)?.person];
      if (was) at(was).gone.push(was);
      if (is) at(is).come.push(is);
    }
    const [gone, come]: [PeopleGroup[], PeopleGroup[]] = [[], []];
    for (const [key, change] of changes) {
      const group = this.groups[firstNotBefore(this.groups, (each) => compareText(each.key, key))];
      const old = group?.key === key ? group : undefined;
      const people = changedList(old?.people ?? [], change.gone, change.come, bestFirst);
      if (old) gone.push(old);
      if (people.length > 0) come.push({ key, people });
    }
    return new PeopleGroups(this.grouping, changedList(this.groups, gone, come, (a, b) => compareText(a.key, b.key)));
  }
}

function bestFirst(a: PersonOverview, b: PersonOverview): number {
  return b.score.total - a.score.total || compareText(fold(a.person.name), fold(b.person.name)) || compareText(a.person.id, b.person.id);
}

/** What those in one group share: groups in the order that matters, those without a name last. */
function keyOf({ company, score, state, person }: PersonOverview, grouping: Grouping): string {
  const place = (order: number): string => String(order).padStart(2, '0');
  switch (grouping) {
    case 'company':
      return company ? ` ${fold(company)}` : nameless;
    case 'state':
      return place(stateOrder.indexOf(state));
    case 'score':
      return place(verdictOrder.indexOf(score.verdict));
    case 'circle':
      return person.fields.circle ?? nameless;
  }
}
