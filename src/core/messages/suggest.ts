import { daysBetween, type Day } from '../basics/day';
import { say, type Text } from '../basics/say';
import { alternativesFor, type Alternative } from '../insights/alternatives';
import type { Campaign } from '../insights/campaign';
import type { FollowUp, StepKind } from '../insights/followUp';
import type { Event } from '../insights/ask';
import { lastTouch, type History } from '../insights/history';
import { pathsTo } from '../insights/paths';
import type { RoleRef } from '../insights/roles';
import { stateOf, type State } from '../insights/state';
import { messageKinds, type MessageKind } from '../records/messages';
import type { Person } from '../records/record';
import { factsOfKind } from './kinds';
import type { Situation } from './templates';

/** A kind of message that could be written to someone now, and why. */
export interface Suggestion {
  readonly kind: MessageKind;
  /** `due`: it is what the next follow-up wants; `other way`: instead of asking on. */
  readonly group: 'due' | 'other way' | 'any';
  readonly why: Text;
  /** Whom it goes to: of another way, often someone else. */
  readonly person: Person;
  readonly about?: RoleRef | undefined;
  /** Of a follow-up: its day. */
  readonly due?: Day;
  readonly alternative?: Alternative;
}

/** What could be written to a person: what is due first, then the other ways forward where an ask has ended, then all else. */
export function suggestionsFor(person: Person, history: History, followUps: readonly FollowUp[], campaign: Campaign): Suggestion[] {
  const state = stateOf(person, history, campaign);
  const isDue = ({ due }: FollowUp): boolean => due <= campaign.today;
  const from = (chosen: readonly FollowUp[]): Suggestion[] => chosen.flatMap((followUp) => fromFollowUp(followUp, person, history, campaign));
  const due = [...from(followUps.filter(isDue)), ...readyToAsk(person, state), ...from(followUps.filter((each) => !isDue(each)))];
  const others = alternativesFor(person, history, campaign).map(fromAlternative);
  const named = new Set([...due, ...others].filter((each) => each.person.id === person.id).map(({ kind }) => kind));
  const rest = messageKinds.filter((kind) => !named.has(kind)).map((kind) => anyTime(kind, person, history));
  return [...unique(due), ...others, ...gentleFirst(rest, person, state, campaign)];
}

/** A kind that nothing calls for just now. Thanks are for what they did last. */
export function anyTime(kind: MessageKind, person: Person, history: History): Suggestion {
  const about = kind === 'thanks' || kind === 'reply-to-no' ? lastHelp(history)?.about : undefined;
  return { kind, group: 'any', why: factsOfKind[kind].meaning, person, ...(about?.isRole && { about }) };
}

function unique(suggestions: readonly Suggestion[]): Suggestion[] {
  return suggestions.filter(({ kind, about }, at) => suggestions.findIndex((each) => each.kind === kind && each.about?.key === about?.key) === at);
}

const messageFor: Readonly<Record<StepKind, MessageKind>> = {
  nudge: 'check-in',
  'check-in': 'check-in',
  update: 'update',
  milestone: 'update',
  share: 'share',
  thank: 'thanks',
  'after-meeting': 'share',
  maintain: 'maintain',
};

function fromFollowUp({ kind, replaces, why, about, due }: FollowUp, person: Person, history: History, campaign: Campaign): Suggestion[] {
  const step = kind === 'next' ? replaces : kind;
  if (step === undefined || step === 'task' || step === 'deadline') return [];
  const base = { group: 'due', why, person, about, due } as const;
  if (step === 'thank') return [{ ...base, kind: lastHelp(history)?.verb === 'declined' ? 'reply-to-no' : 'thanks' }];
  if (step === 'maintain') {
    // After so long, a plain hello comes before anything else (RULES C15).
    const touched = lastTouch(history)?.day;
    const isLong = touched !== undefined && daysBetween(touched, campaign.today) > campaign.rules.reconnectAfter;
    return [{ ...base, kind: isLong ? 'reconnect' : 'maintain' }];
  }
  return [{ ...base, kind: messageFor[step] }];
}

/** What they did last that thanks are due for. */
function lastHelp({ events }: History): Event | undefined {
  return events.findLast(({ verb }) => verb === 'declined' || verb === 'introduced' || verb === 'referred');
}

/** What is known of the situation, for the template that is written for it. */
export function situationOf(kind: MessageKind, about: RoleRef | undefined, history: History): Situation | undefined {
  if (kind === 'check-in') {
    const asks = history.asks.filter((ask) => ask.isReferral && (about === undefined || ask.about?.key === about.key));
    return asks.at(-1)?.verdict === 'silent' ? 'silent' : 'agreed';
  }
  const verb = kind === 'thanks' ? lastHelp(history)?.verb : undefined;
  return verb === 'referred' || verb === 'introduced' ? verb : undefined;
}

function readyToAsk(person: Person, state: State): Suggestion[] {
  return state === 'ready' ? [{ kind: 'ask', group: 'due', why: say('The score says pursue, you have given something, and a role is open at their company.'), person }] : [];
}

const messageOf: Readonly<Record<Alternative['kind'], MessageKind>> = { person: 'ask', intro: 'intro', insight: 'insight', feedback: 'feedback', direct: 'direct' };

function fromAlternative(alternative: Alternative): Suggestion {
  const { kind, person, why } = alternative;
  return { kind: messageOf[kind], group: 'other way', why, person, alternative };
}

/** An introduction asks for less than a referral, so it comes first where you hardly know each other and someone could make it (RULES P23). */
function gentleFirst(suggestions: readonly Suggestion[], person: Person, state: State, campaign: Campaign): Suggestion[] {
  const pressed: readonly MessageKind[] = state === 'declined' || state === 'hesitant' || state === 'let-go' || state === 'asked' ? ['ask', 'check-in'] : [];
  const hardly = (person.fields.relationship ?? 1) <= 2 && pathsTo(person, campaign).some(({ links }) => links.length > 1);
  const rank = ({ kind }: Suggestion): number => (pressed.includes(kind) ? 2 : hardly && kind === 'intro' ? 0 : 1);
  return [...suggestions].sort((a, b) => rank(a) - rank(b));
}
