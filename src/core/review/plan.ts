import { addDays, daysBetween, type Day } from '../basics/day';
import { say, type Text } from '../basics/say';
import type { NoteRecord, Person } from '../records/record';
import { isValueGiven } from '../records/verbs';
import type { CompanyCoverage } from './coverage/coverage';
import { referrerGoal, targetGoal, type CampaignCoverage } from './coverage/goals';
import type { PersonFacts } from './facts';
import { isActive } from '../insights/paths';
import { inPeriod, VerbTallies } from './metrics/person';
import { flatMapInSteps, forEachInSteps, inOneGo, type Steps } from '../basics/steps';

/** The four weeks to a first ask (RULES B4), and how far the notes say you are. */
export interface Plan {
  readonly start: Day;
  /** Whether there is an entry that it begins with; without one it begins today. */
  readonly isBegun: boolean;
  /** 1 to 4 while it runs; 0 before its first day, 5 after its last. */
  readonly week: number;
  readonly weeks: readonly PlanWeek[];
}

export interface PlanWeek {
  readonly week: number;
  readonly title: Text;
  readonly from: Day;
  readonly to: Day;
  readonly items: readonly PlanItem[];
  /** How many of its items are done. */
  readonly done: number;
}

export interface PlanItem {
  readonly id: 'rate' | 'companies' | 'referrers' | 'research' | 'engage' | 'value' | 'talk' | 'ask' | 'follow-up';
  readonly label: Text;
  /** May be more than the total. */
  readonly done: number;
  /** 0: there was nothing to do yet. */
  readonly total: number;
  readonly isDone: boolean;
  /** The notes that say what is done. */
  readonly notes: readonly NoteRecord[];
  /** Those in which something is still open, where that can be said. */
  readonly left: readonly NoteRecord[];
}

/** So many people are engaged with, and talked to, in the third week (RULES B1). */
const few = 3;

/** After so many days without any entry whoever comes back begins anew, and an entry from long ago, written down late, begins nothing. */
const longestPause = 28;
/** What began longer ago is over either way. */
const longestPlan = 366;

/** The plan as of today, with what the notes say is done of it; `from` is the day it begins on, where it is not to be told from the logs. */
export function planOf(people: readonly PersonFacts[], coverage: CampaignCoverage, today: Day, from?: Day): Plan {
  return inOneGo(planInSteps(people, coverage, today, from));
}

/** The same in steps, with time for others after each. */
export function* planInSteps(people: readonly PersonFacts[], coverage: CampaignCoverage, today: Day, from?: Day): Steps<Plan> {
  const begun = from ?? (yield* startOf(people, today));
  const start = begun ?? today;
  const within = yield* flatMapInSteps(people, (each) => [inPeriod(each, { from: start, to: today })]);
  const tallies = new VerbTallies(within);
  yield;
  const engaged = tallies.of((verb) => verb === 'engaged').notes;
  yield;
  const given = tallies.of(isValueGiven).notes;
  yield;
  const talked = tallies.of((verb) => verb === 'talked' || verb === 'met').notes.filter(isClose);
  yield;
  const active = yield* flatMapInSteps(people, ({ person }) => (isActive(person) ? [person] : []));
  const [rated, unrated] = split(active, ({ fields }) => fields.relationship !== undefined);
  const targets = coverage.companies.filter(({ isTarget }) => isTarget);
  const wanted = Math.min(targetGoal.high, Math.max(targetGoal.low, targets.length));
  const [covered, uncovered] = split(targets, (company) => couldRefer(company).length >= referrerGoal.low);
  const [known, unknown] = split(targets, (company) => company.unknown.length === 0);
  const toGive = Math.max(few, targets.reduce((sum, company) => sum + Math.min(referrerGoal.low, couldRefer(company).length), 0));
  yield;
  const asks = yield* flatMapInSteps(people, ({ person, asks: all }) => (all.some(({ day }) => day >= start) ? [person] : []));
  const followUps = yield* flatMapInSteps(people, ({ person, followUps: all }) => all.filter(({ day }) => day >= start).map(({ outcome }) => ({ person, outcome })));
  const [kept, missed] = split(followUps, ({ outcome }) => outcome === 'on time');
  yield;
  const week = (number: number, title: Text, items: readonly PlanItem[]): PlanWeek => ({
    week: number,
    title,
    from: addDays(start, 7 * (number - 1)),
    to: addDays(start, 7 * number - 1),
    items,
    done: items.filter(({ isDone }) => isDone).length,
  });
  return {
    start,
    isBegun: begun !== undefined,
    week: Math.min(5, Math.max(0, Math.floor(daysBetween(start, today) / 7) + 1)),
    weeks: [
      week(1, say('Look back'), [item('rate', say('Rate how well you know each other'), rated, Math.max(1, active.length), unrated)]),
      week(2, say('Choose'), [
        item('companies', say('Choose {0} to {1} target companies', targetGoal.low, targetGoal.high), notesOf(targets), targetGoal.low),
        item('referrers', say('Find {0} or {1} people at each who could refer you', referrerGoal.low, referrerGoal.high), notesOf(covered), wanted, notesOf(uncovered)),
        item('research', say('Find out who decides, what troubles them, how they hire and what you bring'), notesOf(known), wanted, notesOf(unknown)),
      ]),
      week(3, say('Build'), [
        item('engage', say('Engage with what people publish'), engaged, few),
        item('value', say('Give people something of use'), given, toGive),
        item('talk', say('Talk with those you know best'), talked, few),
      ]),
      week(4, say('Ask'), [
        item('ask', say('Make the first ask'), asks, 1),
        item('follow-up', say('Follow up on the days that come due'), kept.map(({ person }) => person), kept.length + missed.length, missed.map(({ person }) => person)),
      ]),
    ],
  };
}

/** The first day of all entries that follow each other without a long pause up to today; undefined where the last one is too long ago. */
function* startOf(people: readonly PersonFacts[], today: Day): Steps<Day | undefined> {
  const days = new Set<Day>();
  const earliest = addDays(today, -longestPlan);
  yield* forEachInSteps(people, ({ events }) => {
    for (let at = events.length - 1; at >= 0 && events[at]!.day >= earliest; at--) days.add(events[at]!.day);
  });
  let start: Day | undefined;
  for (const day of [...days].sort().reverse()) {
    if (addDays(day, longestPause) < (start ?? today)) break;
    start = day;
  }
  return start;
}

function split<T>(all: readonly T[], fits: (each: T) => boolean): [T[], T[]] {
  return [all.filter(fits), all.filter((each) => !fits(each))];
}

/** Those you know best, as you rated it. */
function isClose({ fields: { relationship = 0 } }: Person): boolean {
  return relationship >= 3;
}

function item(id: PlanItem['id'], label: Text, notes: readonly NoteRecord[], total: number, left: readonly NoteRecord[] = []): PlanItem {
  return { id, label, done: notes.length, total, isDone: total > 0 && notes.length >= total, notes: [...new Set(notes)], left: [...new Set(left)] };
}

function couldRefer({ strong, weak, unrated }: CompanyCoverage): Person[] {
  return [...strong, ...weak, ...unrated];
}

function notesOf(companies: readonly CompanyCoverage[]): NoteRecord[] {
  return companies.flatMap(({ company }) => company.note ?? []);
}
