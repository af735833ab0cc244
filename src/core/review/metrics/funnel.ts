import { daysBetween, type Day } from '../../basics/day';
import { say, type Text } from '../../basics/say';
import { isActive } from '../../insights/paths';
import type { NoteRecord, Person } from '../../records/record';
import type { Verb } from '../../records/verbs';
import type { Milestone } from '../roleFacts';
import type { RoleOutcome } from './outcomes';
import { flatMapInSteps, type Steps } from '../../basics/steps';
import { isOfPeriod, type Period } from './period';
import type { PersonInPeriod, VerbTallies } from './person';

export const stageIds = ['nurture', 'recall', 'offer', 'vouch', 'weigh', 'interview', 'hire'] as const;
export type StageId = (typeof stageIds)[number];

/** One of the seven stages from a kept contact to a job, or to a wider network (RULES W2): who and what came so far. */
export interface FunnelStage {
  readonly stage: StageId;
  readonly label: Text;
  /** People in the first four stages, roles in the others. */
  readonly notes: readonly NoteRecord[];
  readonly count: number;
  /** What the count is made of, where it is of two things. */
  readonly detail?: Text;
  /** Where it goes no further: what may help. */
  readonly hint?: Text;
}

const labels: Readonly<Record<StageId, Text>> = {
  nurture: say('You have been in touch'),
  recall: say('They think of you'),
  offer: say('They offer to help'),
  vouch: say('They put in a word'),
  weigh: say('The employer looks closer'),
  interview: say('You are interviewed'),
  hire: say('Hired, or a wider circle'),
};

export function* funnelOf(people: readonly PersonInPeriod[], tallies: VerbTallies, roles: readonly RoleOutcome[], period: Period): Steps<FunnelStage[]> {
  const who = (...verbs: readonly Verb[]): readonly Person[] => tallies.of((verb) => verbs.includes(verb)).notes;
  const sources = roles.flatMap(({ heardFirstFrom, isHeardFirst, applied }) => (isHeardFirst && heardFirstFrom && isOfPeriod(applied, period) ? heardFirstFrom : []));
  const referred = roles.filter(({ cameBy }) => cameBy === 'referral');
  const reached = (milestone: Milestone): NoteRecord[] => referred.filter((each) => isReached(each, milestone, period)).map(({ role }) => role);
  const nurture = yield* flatMapInSteps(people, ({ person, months }) => (months.length > 0 && isActive(person) ? [person] : []));
  const recall = [...new Set([...who('insight'), ...sources])];
  yield;
  // Whoever put in a word has offered it, logged or not.
  const offer = who('agreed', 'introduced', 'referred');
  yield;
  const [hired, isNew] = [reached('hired'), newInCircle(people)];
  const notes: Readonly<Record<StageId, readonly NoteRecord[]>> = {
    nurture,
    recall,
    offer,
    vouch: who('referred'),
    weigh: reached('screen'),
    interview: reached('interview'),
    hire: [...new Set([...hired, ...isNew])],
  };
  const stuck = stuckAfter(stageIds.map((stage) => notes[stage].length));
  const detail = say('hired {0}, new {1}', hired.length, isNew.length);
  return stageIds.map((stage) => ({ stage, label: labels[stage], notes: notes[stage], count: notes[stage].length, ...(stage === 'hire' && notes.hire.length > 0 && { detail }), ...(stage === stuck && { hint: hintAt(stage, people, period) }) }));
}

function isReached({ reached }: RoleOutcome, milestone: Milestone, period: Period): boolean {
  return reached.has(milestone) && isOfPeriod(reached.get(milestone), period);
}

/** Those whom somebody introduced to you, and with whom you have been in touch since. */
function newInCircle(people: readonly PersonInPeriod[]): Person[] {
  return people.filter(({ person, isBegun }) => person.fields.circle === 'introduced' && isBegun).map(({ person }) => person);
}

/** The last stage that was reached, as long as hardly anything lies behind it. */
function stuckAfter(counts: readonly number[]): StageId | undefined {
  const last = counts.slice(0, -1).findLastIndex((count) => count > 0);
  return last === -1 || last >= stageIds.indexOf('interview') ? undefined : stageIds[last];
}

function hintAt(stage: StageId, people: readonly PersonInPeriod[], period: Period): Text {
  switch (stage) {
    case 'nurture':
    case 'recall': {
      const updated = lastUpdate(people);
      return updated
        ? say('Who knows what you look for thinks of you in time. You last told someone your news on {0}, {1} days ago.', updated, daysBetween(updated, period.to))
        : say('Who knows what you look for thinks of you in time. So far no log says that you told someone your news.');
    }
    case 'offer':
      return say('They are willing. The exact role, why you, and lines to pass on make the next step small.');
    case 'vouch':
      return say('A word was put in. Ask who in recruiting has it; it may simply lie somewhere.');
    default:
      return say('Employers are choosier and slower than they used to be. Ask for feedback on the fit, and keep other ways open.');
  }
}

/** When someone last heard how it goes (RULES W3). */
function lastUpdate(people: readonly PersonInPeriod[]): Day | undefined {
  return people.flatMap(({ updated }) => updated ?? []).sort().at(-1);
}
