import type { Day } from '../../basics/day';
import { compareText } from '../../basics/fold';
import type { Campaign } from '../../insights/campaign';
import type { RoleRef } from '../../insights/roles';
import { byPath } from '../../records/place';
import type { NoteRecord } from '../../records/record';
import { actorOf, isValueGiven, type Verb } from '../../records/verbs';
import type { PersonFacts } from '../facts';
import { forEachInSteps, type Steps } from '../../basics/steps';
import { isRequest } from '../verbs';

export const movedGroups = ['given', 'came back', 'asked', 'in touch', 'roles'] as const;
export interface Moved {
  readonly group: (typeof movedGroups)[number];
  readonly entries: readonly MovedEntry[];
}

export interface MovedEntry {
  readonly day: Day;
  readonly record: NoteRecord;
  readonly verb: Verb;
  readonly about?: RoleRef | undefined;
}

/** What the logs say of the days from `since` to today; people are in the order of their paths. */
export function* movedIn(people: readonly PersonFacts[], { vault, today }: Campaign, since: Day): Steps<Moved[]> {
  const entries: MovedEntry[] = [];
  yield* forEachInSteps(people, ({ person, events }) => {
    for (let at = events.length - 1; at >= 0 && events[at]!.day >= since; at--) {
      const { day, verb, about } = events[at]!;
      entries.push({ day, record: person, verb, about });
    }
  });
  yield* forEachInSteps(vault.roles, (role) => {
    for (const { day, verb } of role.log) if (verb && day >= since && day <= today && actorOf(verb) === 'role') entries.push({ day, record: role, verb });
  });
  const sorted = entries.sort((a, b) => compareText(a.day, b.day) || byPath(a.record, b.record));
  return movedGroups.map((group) => ({ group, entries: sorted.filter(({ verb }) => groupOf(verb) === group) })).filter((moved) => moved.entries.length > 0);
}

function groupOf(verb: Verb): Moved['group'] {
  if (isValueGiven(verb)) return 'given';
  if (isRequest(verb)) return 'asked';
  const actor = actorOf(verb);
  return actor === 'they' ? 'came back' : actor === 'role' ? 'roles' : 'in touch';
}
