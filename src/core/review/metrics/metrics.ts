import { daysBetween, type Day } from '../../basics/day';
import type { Campaign } from '../../insights/campaign';
import { byPath } from '../../records/place';
import type { Person, Role } from '../../records/record';
import { isValueGiven, type Verb } from '../../records/verbs';
import type { AskFact, PersonFacts } from '../facts';
import type { RoleFacts } from '../roleFacts';
import { flatMapInSteps, inOneGo, type Steps } from '../../basics/steps';
import { isRequest } from '../verbs';
import { askMetrics, type AskMetrics } from './asks';
import { funnelOf, type FunnelStage } from './funnel';
import { insightMetrics, type InsightMetrics } from './insights';
import { monthsOf, type MonthOfTouches } from './months';
import { channelsOf, outcomesOf, screenedOf, screensOf, type ChannelMetrics } from './outcomes';
import { isIn, isOfPeriod, type Period } from './period';
import { inPeriod, VerbTallies } from './person';
import { isTooFew, medianOf, rateOf, tallyOf, type Mean, type Rate, type Tally } from './rate';
import { referralGains, type ReferralGain } from './referrals';
import { weeksOf, type Week } from './weeks';

/** Whether the campaign works, in numbers that lead back to the notes they come from. None of them is a mark for anyone. */
export interface Metrics extends AskMetrics {
  readonly period: Period;
  readonly channels: readonly ChannelMetrics[];
  /** Of the roles that someone referred you for, or that came to you so, those that reached a screen (RULES T1). */
  readonly recruiterResponse: Rate;
  /** How screens went, as parts of five. */
  readonly screens: Mean;
  readonly insights: InsightMetrics;
  /** What you gave, what you asked for (favours of any kind), and how much was given on each ask. */
  readonly given: Tally;
  readonly requests: Tally;
  /** What you answered of what people published. */
  readonly engaged: Tally;
  readonly givenPerAsk: number | null;
  /** Of the follow-ups that were made or lapsed, those made on their day or within three days after it. */
  readonly followUps: Rate;
  readonly missed: Tally;
  /** How many days passed until an answer came, in the middle of all answers (RULES T8). */
  readonly answerDays: AnswerDays;
  readonly relationship: readonly MonthOfTouches[];
  readonly weeks: readonly Week[];
  readonly funnel: readonly FunnelStage[];
  /** What else a network gives (RULES T9). */
  readonly gains: readonly Gain[];
  /** The roles that you heard of before they were public, and from whom (RULES T10). */
  readonly heardFirst: readonly HeardFirst[];
  /** What each referral gave, whenever it was (RULES T4). */
  readonly referrals: readonly ReferralGain[];
}

export interface AnswerDays {
  readonly median: number | null;
  readonly longest: number | null;
  readonly of: number;
  readonly tooFew: boolean;
  /** Who answered. */
  readonly notes: readonly Person[];
}

export interface Gain extends Tally {
  readonly verb: GainVerb;
}

export interface HeardFirst {
  readonly role: Role;
  readonly from: Person | undefined;
}

const gainVerbs = ['referred', 'introduced', 'insight', 'advised'] as const satisfies readonly Verb[];
type GainVerb = (typeof gainVerbs)[number];

/** The metrics of a period, from what was gathered of people and roles, in whatever order. What became of an ask is told as of today. */
export function metricsOf(people: readonly PersonFacts[], roles: readonly RoleFacts[], period: Period, campaign: Campaign): Metrics {
  return inOneGo(metricsInSteps(people, roles, period, campaign));
}

/** The same in steps, with time for others after each: among ten thousand people every step is one look at all of them. */
export function* metricsInSteps(people: readonly PersonFacts[], roles: readonly RoleFacts[], period: Period, campaign: Campaign): Steps<Metrics> {
  const everyone = [...people].sort((a, b) => byPath(a.person, b.person));
  yield;
  const outcomes = outcomesOf([...roles].sort((a, b) => byPath(a.role, b.role)), referredRoles(everyone));
  yield;
  const within = yield* flatMapInSteps(everyone, (each) => [inPeriod(each, period)]);
  const tallies = new VerbTallies(within);
  yield;
  const asks = yield* flatMapInSteps(everyone, (each) => each.asks.filter(({ day }) => isIn(day, period)));
  const ofAsks = askMetrics(asks);
  yield;
  const channels = channelsOf(asks, outcomes, period);
  yield;
  const followUps = yield* flatMapInSteps(everyone, ({ person, followUps: kept }) => kept.filter(({ day }) => isIn(day, period)).map(({ outcome }) => ({ person, outcome })));
  const onTime = rateOf(followUps, ({ outcome }) => outcome === 'on time', ({ person }) => person);
  const missed = tallyOf(followUps.flatMap(({ person, outcome }) => (outcome === 'missed' ? person : [])));
  yield;
  const insights = insightMetrics(within, campaign);
  yield;
  const relationship = yield* monthsOf(within, period);
  const weeks = yield* weeksOf(everyone, period);
  const funnel = yield* funnelOf(within, tallies, outcomes, period);
  const [given, requests] = [tallies.of(isValueGiven), tallies.of(isRequest)];
  yield;
  const engaged = tallies.of((verb) => verb === 'engaged');
  yield;
  const gains = yield* flatMapInSteps(gainVerbs, (verb) => [{ verb, ...tallies.of((each) => each === verb) }], 1);
  return {
    period,
    ...ofAsks,
    channels,
    recruiterResponse: screenedOf(outcomes.filter(({ cameBy }) => cameBy === 'referral'), period),
    screens: screensOf(outcomes, period),
    insights,
    given,
    requests,
    engaged,
    givenPerAsk: requests.count === 0 ? null : given.count / requests.count,
    followUps: onTime,
    missed,
    answerDays: answerDaysOf(asks),
    relationship,
    weeks,
    funnel,
    gains,
    heardFirst: outcomes.flatMap(({ role, isHeardFirst, heardFirstFrom, applied }) => (isHeardFirst && isOfPeriod(applied, period) ? { role, from: heardFirstFrom } : [])),
    referrals: referralGains(outcomes, insights.roles.notes),
  };
}

/** The ids of the roles that someone submitted you for, asked for with the role, or with a link to it; each with the first day of that. */
function referredRoles(people: readonly PersonFacts[]): ReadonlyMap<string, Day> {
  const days = new Map<string, Day>();
  const add = ({ id }: Role, day: Day): void => {
    const known = days.get(id);
    if (!known || day < known) days.set(id, day);
  };
  for (const { asks, log } of people) {
    for (const { referred, about } of asks) if (referred && about?.note) add(about.note, referred);
    for (const { about, day } of log.referrals) if (about?.note) add(about.note, day);
  }
  return days;
}

function answerDaysOf(asks: readonly AskFact[]): AnswerDays {
  const answered = asks.flatMap(({ person, day, answered: on }) => (on ? { person, days: daysBetween(day, on) } : []));
  const days = answered.map((each) => each.days);
  return { median: medianOf(days), longest: days.length === 0 ? null : days.reduce((a, b) => Math.max(a, b)), of: days.length, tooFew: isTooFew(days.length), notes: [...new Set(answered.map(({ person }) => person))] };
}
