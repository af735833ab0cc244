import { addDays, daysBetween, type Day } from '../../basics/day';
import { compareText } from '../../basics/fold';
import { say, type Text } from '../../basics/say';
import { isSearchOver, type Campaign } from '../../insights/campaign';
import { soonestFirst } from '../../insights/followUps';
import type { FollowUp } from '../../insights/followUp';
import { isOver, stageOf } from '../../insights/roles';
import { byPath } from '../../records/place';
import type { NoteRecord, Person, Role } from '../../records/record';
import type { CampaignCoverage } from '../coverage/goals';
import type { PersonFacts } from '../facts';
import type { Pattern } from '../patterns/pattern';
import { flatMapInSteps, inOneGo, type Steps } from '../../basics/steps';
import { movedIn, type Moved } from './moved';
import { peopleToThank, relationshipToStart, suggestedPeople, type ToStart, type ToWrite } from './people';
import type { WrittenWeek } from './written';

/** A week looked back on, and the next one ahead (RULES T5): what moved, what is stuck, and whom to think of. */
export interface WeeklyReview {
  readonly from: Day;
  readonly to: Day;
  /** What the logs of the last seven days say, group by group. */
  readonly moved: readonly Moved[];
  /** What earlier versions of the notes tell besides, where there are any. */
  readonly written: WrittenWeek | undefined;
  readonly stuck: readonly Stuck[];
  /** What is overdue, or due in the next seven days; keeping in touch is in the suggestions. */
  readonly due: readonly FollowUp[];
  readonly patterns: readonly Pattern[];
  /** Up to three people to write to, for nothing but the contact. */
  readonly toWrite: readonly ToWrite[];
  /** One relationship to start (RULES B7). */
  readonly toStart: ToStart | undefined;
  /** Once the search is over: those who helped, and have not been thanked since (RULES T6). */
  readonly toThank: readonly Person[];
}

/** Something that has not moved for a while, and since when. */
export interface Stuck {
  readonly record: NoteRecord;
  readonly since: Day;
  readonly why: Text;
}

/** What the review is made of: what was gathered and reckoned before, so that it costs one look at it. */
export interface WeeklySources {
  readonly campaign: Campaign;
  readonly people: readonly PersonFacts[];
  readonly followUps: readonly FollowUp[];
  readonly patterns: readonly Pattern[];
  readonly coverage: CampaignCoverage;
  readonly written?: WrittenWeek | undefined;
}

const week = 7;

/** The first day of the week that ends with `today`. */
export function weekStart(today: Day): Day {
  return addDays(today, 1 - week);
}

/** So long a role in process, or an ask, may be quiet before the review names it: not a verdict, a reminder. */
const quietRole = 21;
const quietAsk = 14;

export function weeklyOf(sources: WeeklySources): WeeklyReview {
  return inOneGo(weeklyInSteps(sources));
}

/** The same in steps, with time for others after each. */
export function* weeklyInSteps(sources: WeeklySources): Steps<WeeklyReview> {
  const { campaign, patterns, coverage } = sources;
  const { today } = campaign;
  const until = addDays(today, week);
  const people = [...sources.people].sort((a, b) => byPath(a.person, b.person));
  yield;
  const moved = yield* movedIn(people, campaign, weekStart(today));
  const stuck = [...(yield* stuckAsks(people, today)), ...(yield* stuckRoles(campaign))].sort((a, b) => compareText(a.since, b.since) || byPath(a.record, b.record));
  const due = sources.followUps.filter(({ kind, due: day }) => kind !== 'maintain' && day <= until).sort(soonestFirst);
  yield;
  const toWrite = suggestedPeople(sources.followUps, people, campaign);
  yield;
  return {
    from: weekStart(today),
    to: today,
    moved,
    written: sources.written,
    stuck,
    due,
    patterns,
    toWrite,
    toStart: relationshipToStart(people, coverage),
    toThank: isSearchOver(campaign) ? peopleToThank(people) : [],
  };
}

function stuckAsks(people: readonly PersonFacts[], today: Day): Steps<Stuck[]> {
  return flatMapInSteps(people, ({ person, openAsks, asks }) =>
    openAsks.flatMap(({ day, about }): Stuck[] => {
      const isSilent = asks.some((ask) => ask.day === day && ask.about?.key === about?.key && ask.answered === undefined);
      if (!isSilent || addDays(day, quietAsk) > today) return [];
      const role = about && (about.note?.name ?? about.text);
      const days = daysBetween(day, today);
      return [{ record: person, since: day, why: role ? say('No answer about {0} for {1} days.', role, days) : say('No answer for {0} days.', days) }];
    }),
  );
}

const inProcess: readonly string[] = ['applied', 'screen', 'interview', 'offer'];

function stuckRoles({ vault, today }: Campaign): Steps<Stuck[]> {
  return flatMapInSteps(vault.roles, (role: Role): Stuck[] => {
    if (isOver(role, today) || !inProcess.includes(stageOf(role, today))) return [];
    const since = role.log.lastUpTo(today, () => true)?.day ?? role.fields.applied;
    return since && addDays(since, quietRole) <= today ? [{ record: role, since, why: say('At “{0}”, and nothing new for {1} days.', stageOf(role, today), daysBetween(since, today)) }] : [];
  });
}
