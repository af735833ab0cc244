import { say, type Text } from '../basics/say';
import type { Person } from '../records/record';
import { isValueGiven } from '../records/verbs';
import type { Campaign } from './campaign';
import { rolesAt } from './company';
import type { History } from './history';
import { isOpen } from './roles';
import { scoreOf } from './score';

export type State = 'paused' | 'closed' | 'do-not-contact' | 'declined' | 'hesitant' | 'let-go' | 'referred' | 'agreed' | 'asked' | 'ready' | 'nurturing' | 'new';

/** Where a person stands: derived from the log each time, never stored. The first that holds. */
export function stateOf(person: Person, history: History, campaign: Campaign): State {
  const { status } = person.fields;
  if (status !== undefined && status !== 'active') return status;
  const ask = history.asks.findLast((candidate) => candidate.inForce(campaign.today));
  if (ask) {
    if (ask.verdict === 'declined') return 'declined';
    if (ask.verdict === 'hesitated') return 'hesitant';
    if (ask.letGo) return 'let-go';
    if (ask.referred) return 'referred';
    return ask.verdict === 'agreed' ? 'agreed' : 'asked';
  }
  if (isReady(person, history, campaign)) return 'ready';
  return history.touches.length > 0 ? 'nurturing' : 'new';
}

/** A score to pursue, value given, and an open role at their company. */
function isReady(person: Person, history: History, { vault, rules, today }: Campaign): boolean {
  if (scoreOf(person, rules).verdict !== 'pursue' || !history.events.some(({ verb }) => isValueGiven(verb))) return false;
  const company = vault.companyOf(person);
  return company !== undefined && rolesAt(company, vault).some((role) => isOpen(role, today));
}

const labels: Readonly<Record<State, Text>> = {
  paused: say('paused'),
  closed: say('closed'),
  'do-not-contact': say('do not contact'),
  declined: say('declined'),
  hesitant: say('hesitant'),
  'let-go': say('let go'),
  referred: say('referred'),
  agreed: say('agreed'),
  asked: say('asked'),
  ready: say('ready to ask'),
  nurturing: say('nurturing'),
  new: say('new'),
};

export function labelOfState(state: State): Text {
  return labels[state];
}
