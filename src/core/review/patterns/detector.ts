import { addDays, type Day } from '../../basics/day';
import type { Text } from '../../basics/say';
import type { Ask } from '../../insights/ask';
import type { Campaign } from '../../insights/campaign';
import { isSpent } from '../../insights/followUps';
import type { History } from '../../insights/history';
import type { NoteRecord, Person } from '../../records/record';
import type { PersonFacts } from '../facts';
import type { Steps } from '../../basics/steps';
import type { HeldMessage, MessagesCase } from './messageFacts';
import type { Finding, PatternCode } from './pattern';
import type { PatternSettings } from './settings';

/** A person whom nothing puts aside, as detectors see them. */
export interface PersonCase {
  readonly person: Person;
  readonly history: History;
  readonly campaign: Campaign;
  readonly settings: PatternSettings;
  /** From this day on patterns speak of what happened. */
  readonly since: Day;
}

/** What all notes add up to; each list is by the path of its note. */
export interface CampaignCase {
  readonly people: readonly PersonFacts[];
  readonly messages: readonly HeldMessage[];
  readonly campaign: Campaign;
  readonly settings: PatternSettings;
  /** From this day on patterns speak of what happened. */
  readonly since: Day;
}

/** One pattern: what it is called, and where it shows. Where nothing shows it, nothing is said. */
export interface Detector {
  readonly code: PatternCode;
  readonly title: Text;
  readonly explanation: Text;
  /** It leads to asks, nudges or check-ins, so once the search is over it says nothing. */
  readonly isOfSearch?: true;
  readonly inPerson?: (found: PersonCase) => Finding | undefined;
  readonly inMessages?: (found: MessagesCase) => Finding | undefined;
  /** Where it looks at everyone it does so in steps. */
  readonly inCampaign?: (found: CampaignCase) => readonly Finding[] | Steps<readonly Finding[]>;
}

/** Whether a day is one that patterns still speak of. */
export function isRecent(day: Day, { campaign: { today }, since }: Pick<PersonCase, 'campaign' | 'since'>): boolean {
  return day >= since && day <= today;
}

export function sinceWhen({ today }: Campaign, { lookBack }: PatternSettings): Day {
  return addDays(today, 1 - lookBack);
}

/** The asks for a referral that you made of late, as they stand, the oldest first. */
export function recentAsks(found: PersonCase): Ask[] {
  return found.history.asks.filter((ask) => ask.isReferral && ask.start.verb === 'asked' && isRecent(ask.day, found));
}

/** Whether a day that is still to come is set for them: by `next`, or by a task. */
export function hasPlan({ person, history, campaign: { today } }: PersonCase): boolean {
  const { next } = person.fields;
  return (next !== undefined && next >= today && !isSpent(person, history)) || person.tasks.some(({ day }) => day >= today);
}

/** The notes that an ask of a person is about. */
export function notesOf(person: Person, ask: Pick<Ask, 'about'>): NoteRecord[] {
  return ask.about?.note ? [person, ask.about.note] : [person];
}

/** What an ask was for, in words; undefined where no role is named. */
export function nameOfRole({ about }: Pick<Ask, 'about'>): string | undefined {
  return about?.isRole ? (about.note?.name ?? about.text) : undefined;
}
