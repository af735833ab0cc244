import type { Day } from '../basics/day';
import type { NoteRecord, Role } from '../records/record';
import type { Verb } from '../records/verbs';
import type { Vault } from '../vault/vault';
import { historyOf, type History } from './history';
import { milestoneOf } from './roles';
import type { Rules } from './rules';

/** What every insight needs to know, looked up once for all people: the notes, the rules, the day. */
export interface Campaign {
  readonly vault: Vault;
  readonly rules: Rules;
  readonly today: Day;
  readonly searchOver: boolean;
  readonly milestones: readonly Milestone[];
}

/** News of a role that those who helped should hear. */
export interface Milestone {
  readonly role: Role;
  readonly day: Day;
  readonly verb: Verb;
  /** Ids of the people its note names as referrers. */
  readonly referrers: ReadonlySet<string>;
}

/** What a person's log says on the campaign's day; other records have no history. */
export function historyIn({ vault, rules, today }: Campaign, record: NoteRecord): History | undefined {
  return record.type === 'person' ? historyOf(record, vault, rules, today) : undefined;
}

export function campaignOf(vault: Vault, rules: Rules, today: Day): Campaign {
  const milestones = vault.roles.flatMap((role): Milestone[] => {
    const milestone = milestoneOf(role, today);
    if (!milestone) return [];
    const referrers = (role.links.get('referrers') ?? []).flatMap((link) => vault.resolve(link, role)?.place.id ?? []);
    return [{ role, ...milestone, referrers: new Set(referrers) }];
  });
  return { vault, rules, today, searchOver: vault.profile?.fields.search === 'over', milestones };
}
