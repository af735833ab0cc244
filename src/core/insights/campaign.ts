import type { Day } from '../basics/day';
import type { NoteRecord } from '../records/record';
import type { Vault } from '../vault/vault';
import { historyOf, type History } from './history';
import type { Rules } from './rules';

/** What every insight needs to know: the notes, the rules, the day. */
export interface Campaign {
  readonly vault: Vault;
  readonly rules: Rules;
  readonly today: Day;
}

export function campaignOf(vault: Vault, rules: Rules, today: Day): Campaign {
  return { vault, rules, today };
}

/** Whether the user has found what they looked for. */
export function isSearchOver({ vault }: Campaign): boolean {
  return vault.profile?.fields.search === 'over';
}

/** What a person's log says on the campaign's day; other records have no history. */
export function historyIn({ vault, rules, today }: Campaign, record: NoteRecord): History | undefined {
  return record.type === 'person' ? historyOf(record, vault, rules, today) : undefined;
}
