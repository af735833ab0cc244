import type { Day } from '../basics/day';
import type { Role } from '../records/record';
import type { Verb } from '../records/verbs';
import type { Vault } from '../vault/vault';
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

export function campaignOf(vault: Vault, rules: Rules, today: Day): Campaign {
  const milestones = vault.roles.flatMap((role): Milestone[] => {
    const milestone = milestoneOf(role, today);
    if (!milestone) return [];
    const referrers = (role.links.get('referrers') ?? []).flatMap((link) => vault.resolve(link, role)?.place.id ?? []);
    return [{ role, ...milestone, referrers: new Set(referrers) }];
  });
  return { vault, rules, today, searchOver: vault.profile?.fields.search === 'over', milestones };
}
