import type { Person, Role } from '../records/record';
import type { Vault } from '../vault/vault';
import { historyIn, type Campaign } from './campaign';
import { referrersOf, type CompanyRef } from './company';
import { noAgainst } from './noes';
import { isOpenAsk } from './openAsks';
import { isActive } from './paths';
import { isOver, refTo } from './roles';

/** A way that is open for a role: an ask on its way or a referral made, someone who could still be asked, or whoever decides. */
export interface OpenPath {
  readonly kind: 'ask' | 'person' | 'direct';
  readonly person: Person;
}

/** The ways that are open for a role, one a person: with a single one, all hangs on it (RULES A5). */
export function openPathsFor(role: Role, campaign: Campaign): OpenPath[] {
  const { vault, today } = campaign;
  if (isOver(role, today)) return [];
  const { could, asked } = referrersOf(role, campaign);
  const company = vault.companyOf(role);
  const { key } = refTo(role);
  const running = asked.filter((person) =>
    historyIn(campaign, person)!.asks.some((ask) => ask.about?.key === key && (isOpenAsk(ask, today) || (ask.referred && ask.verdict !== 'declined'))),
  );
  const deciders = company ? decidersAt(company, vault).filter((person) => !asked.includes(person)) : [];
  return [
    ...running.map((person): OpenPath => ({ kind: 'ask', person })),
    ...deciders.filter((person) => isAskable(person, role, campaign)).map((person): OpenPath => ({ kind: 'direct', person })),
    ...could.filter((person) => !deciders.includes(person) && isAskable(person, role, campaign)).map((person): OpenPath => ({ kind: 'person', person })),
  ];
}

/** Who decides at a company, as its note says, and is not put aside. */
export function decidersAt({ note }: CompanyRef, vault: Vault): Person[] {
  const people = (note?.links.hiring ?? []).flatMap((link) => vault.resolve(link, note!)?.record ?? []).filter((record) => record.type === 'person');
  return [...new Set(people)].filter(isActive);
}

/** Whether a request would not press someone: no no of theirs stands against it, and they rest from nothing. */
export function isAskable(person: Person, role: Role | undefined, campaign: Campaign): boolean {
  // Of most people nothing was ever asked, and at a large company that spares hundreds of histories.
  if (!person.log.lastUpTo(campaign.today, (verb) => verb === 'asked' || verb === 'declined' || verb === 'hesitated')) return true;
  const history = historyIn(campaign, person)!;
  return !noAgainst(history, role, campaign) && !history.asks.some((ask) => ask.rests(campaign.today));
}
