import { addDays, daysBetween, type Day } from '../basics/day';
import { say, type Text } from '../basics/say';
import type { NoteRecord, Person } from '../records/record';
import { isValueGiven, type Verb } from '../records/verbs';
import type { CompanyCoverage } from './coverage/coverage';
import { referrerGoal, targetGoal, type CampaignCoverage } from './coverage/goals';
import type { PersonFacts } from './facts';
import { inPeriod, VerbTallies } from './metrics/person';

/** The four weeks to a first ask (RULES B4), and how far the notes say you are. */
export interface Plan {
  readonly start: Day;
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
  readonly done: number;
  readonly total: number;
  readonly isDone: boolean;
  /** The notes that say what is done. */
  readonly notes: readonly NoteRecord[];
}

/** So many people are engaged with, and talked to, in the third week (RULES B1). */
const few = 3;

/** The day on which the notes begin: that of the first entry in anybody's log. */
export function startOf(people: readonly PersonFacts[]): Day | undefined {
  let start: Day | undefined;
  for (const { events: [first] } of people) if (first && (start === undefined || first.day < start)) start = first.day;
  return start;
}

/** The plan from a day on, with what the notes say is done of it. */
export function planOf(start: Day, people: readonly PersonFacts[], coverage: CampaignCoverage, today: Day): Plan {
  const period = { from: start, to: today };
  const tallies = new VerbTallies(people.map((each) => inPeriod(each, period)));
  const since = (fits: (verb: Verb) => boolean): readonly Person[] => tallies.of(fits).notes;
  const active = people.filter(({ person }) => (person.fields.status ?? 'active') === 'active');
  const rated = active.filter(({ person }) => person.fields.relationship !== undefined);
  const targets = coverage.companies.filter(({ isTarget }) => isTarget);
  const wanted = Math.min(targetGoal.high, Math.max(targetGoal.low, targets.length));
  const covered = targets.filter((company) => couldRefer(company).length >= referrerGoal.low);
  const toGive = Math.max(few, targets.reduce((sum, company) => sum + Math.min(referrerGoal.low, couldRefer(company).length), 0));
  const asks = people.flatMap(({ person, asks: all }) => (all.some(({ day }) => day >= start) ? person : []));
  const followUps = people.flatMap(({ person, followUps: kept }) => kept.filter(({ day }) => day >= start).map(({ outcome }) => ({ person, outcome })));
  const kept = followUps.filter(({ outcome }) => outcome === 'on time').map(({ person }) => person);
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
    week: Math.min(5, Math.max(0, Math.floor(daysBetween(start, today) / 7) + 1)),
    weeks: [
      week(1, say('Look back'), [item('rate', say('Rate how well you know each other'), rated.map(({ person }) => person), Math.max(1, active.length))]),
      week(2, say('Choose'), [
        item('companies', say('Choose {0} to {1} target companies', targetGoal.low, targetGoal.high), notesOf(targets), targetGoal.low),
        item('referrers', say('Find {0} or {1} people at each who could refer you', referrerGoal.low, referrerGoal.high), notesOf(covered), wanted),
        item('research', say('Find out who decides, what troubles them, how they hire and what you bring'), notesOf(targets.filter(({ unknown }) => unknown.length === 0)), wanted),
      ]),
      week(3, say('Build'), [
        item('engage', say('Engage with what people publish'), since((verb) => verb === 'engaged'), few),
        item('value', say('Give people something of use'), since(isValueGiven), toGive),
        item('talk', say('Talk with those you know best'), since((verb) => verb === 'talked' || verb === 'met').filter(isClose), few),
      ]),
      week(4, say('Ask'), [
        item('ask', say('Make the first ask'), asks, 1),
        item('follow-up', say('Follow up on the days that come due'), kept, Math.max(1, followUps.length)),
      ]),
    ],
  };
}

/** Those you know best, as you rated it. */
function isClose({ fields: { relationship = 0 } }: Person): boolean {
  return relationship >= 3;
}

function item(id: PlanItem['id'], label: Text, notes: readonly NoteRecord[], total: number): PlanItem {
  return { id, label, done: Math.min(notes.length, total), total, isDone: notes.length >= total, notes: [...new Set(notes)] };
}

function couldRefer({ strong, weak, unrated }: CompanyCoverage): Person[] {
  return [...strong, ...weak, ...unrated];
}

function notesOf(companies: readonly CompanyCoverage[]): NoteRecord[] {
  return companies.flatMap(({ company }) => company.note ?? []);
}
