import type { Day } from '../basics/day';
import type { Person } from '../records/record';
import type { Ask } from './ask';
import { historyIn, type Campaign } from './campaign';
import type { History } from './history';
import { isOver, type RoleRef } from './roles';

/** An ask for a referral that is still on its way: what there should not be too many of at once (RULES M12). */
export interface OpenAsk {
  readonly person: Person;
  readonly day: Day;
  readonly about: RoleRef | undefined;
  /** They offered it unasked. */
  readonly isOffer: boolean;
}

/** You asked for it. */
export function isMade({ isOffer }: OpenAsk): boolean {
  return !isOffer;
}

/** The open asks of one person. Someone who agreed unasked is among them: their referral is on its way, too. */
export function openAsksOf(person: Person, history: History, { today }: Campaign): OpenAsk[] {
  return history.asks
    .filter((ask) => isOpenAsk(ask, today))
    .map(({ day, about, start }) => ({ person, day, about, isOffer: start.verb !== 'asked' }));
}

/** The open asks of everyone, by path. It reads every log: whoever asks often keeps the list from one edit to the next. */
export function allOpenAsks(campaign: Campaign): OpenAsk[] {
  return campaign.vault.people.flatMap((person) => openAsksOf(person, historyIn(campaign, person)!, campaign));
}

/** Open while it is not referred, declined, hesitated or let go, its role is not over and its steps are not all made or lapsed. */
export function isOpenAsk(ask: Ask, today: Day): boolean {
  if (!ask.isReferral || ask.referred || ask.letGo || ask.verdict === 'hesitated') return false;
  return ask.runs(today) && !isOver(ask.about?.note, today); // a declined one does not run
}
