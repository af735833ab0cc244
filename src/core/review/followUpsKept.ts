import { addDays, type Day } from '../basics/day';
import { compareText } from '../basics/fold';
import { english } from '../basics/say';
import type { Event } from '../insights/ask';
import { isSearchOver, type Campaign } from '../insights/campaign';
import type { StepKind } from '../insights/followUp';
import { isSpent } from '../insights/followUps';
import { historyOf, type History } from '../insights/history';
import { isActive } from '../insights/paths';
import type { RoleRef } from '../insights/roles';
import { openSteps, type Step } from '../insights/steps';
import type { Person, Role } from '../records/record';
import { actorOf, isAnswer } from '../records/verbs';
import { pastVault, withShortLog } from './past';
import { isFollowUp, isRequest } from './verbs';

/** A follow-up that was due once, and what became of it. Keeping in touch is none: it never lapses. */
export interface KeptFollowUp {
  readonly kind: StepKind;
  readonly due: Day;
  /** When it was made, or lapsed. */
  readonly day: Day;
  readonly outcome: 'on time' | 'late' | 'missed';
  readonly about: RoleRef | undefined;
}

/** So many days after its day a follow-up still comes on time. */
const grace = 3;
/** Each day of a log is looked at as it was then, so of a log of many years the latest entries will do. */
const mostEntries = 60;

/**
 * What became of the follow-ups that a person's log gave rise to. Day by day it is reckoned what was due on the day before, from what the
 * log said then: a step that your entry closes was made, one that was left alone until it lapsed was missed. What an answer of
 * theirs made needless was neither. Days of your own choice (`next`) leave no trace once they are over, so they do not count.
 */
export function followUpsKept(person: Person, history: History, campaign: Campaign): KeptFollowUp[] {
  const news = new Set(daysOfNews(person, history, campaign));
  const days = [...daysOfEntries(history.events, [...news].sort()[0]), ...news];
  if (days.length === 0) return [];
  const past = { ...campaign, vault: pastVault(campaign) };
  const known = withShortLog(person, mostEntries);
  const asOf = (day: Day): readonly Step[] => openSteps(known, historyOf(known, past.vault, past.rules, day), { ...past, today: day });
  const found: KeptFollowUp[] = [];
  let open: readonly Step[] = [];
  const letPass = (until: Day): void => {
    for (let lapsing = firstToLapse(open, until, campaign); lapsing; lapsing = firstToLapse(open, until, campaign)) {
      const { day, steps } = lapsing;
      found.push(...steps.map(({ kind, due, about }): KeptFollowUp => ({ kind, due, day, outcome: 'missed', about })));
      const next = asOf(day);
      // What lapsed is gone by the rules; should it ever not be, it is not counted twice.
      open = next.filter((step) => !steps.some((each) => isSame(each, step)));
    }
  };
  for (const day of [...new Set(days)].sort(compareText)) {
    letPass(addDays(day, -1));
    const entries = history.events.filter((event) => event.day === day);
    // Nothing comes of what you did without asking, where nothing was open.
    if (open.length === 0 && entries.length > 0 && entries.every(({ verb }) => isFollowUp(verb) && verb !== 'met') && !news.has(day)) continue;
    const after = asOf(day);
    for (const step of open) if (!after.some((each) => isSame(each, step)) && isClosedBy(entries, step)) found.push(madeOn(day, step));
    open = after;
  }
  // Of those put aside, and of a search that is over, nobody knows since when; a day of one's own takes the place of what is open.
  if (isActive(person) && !isSearchOver(campaign) && !(person.fields.next && !isSpent(person, history))) letPass(campaign.today);
  return found;
}

function madeOn(day: Day, { kind, due, about }: Step): KeptFollowUp {
  return { kind, due, day, outcome: day <= addDays(due, grace) ? 'on time' : 'late', about };
}

/** The days from the first entry, or news, on that gives rise to a follow-up. */
function daysOfEntries(events: readonly Event[], firstNews: Day | undefined): Day[] {
  const first = events.findIndex(({ day, verb }) => isRequest(verb) || givesRise.has(verb) || (firstNews !== undefined && day >= firstNews));
  return first === -1 ? [] : events.slice(first).slice(-mostEntries).map(({ day }) => day);
}

const givesRise: ReadonlySet<string> = new Set(['agreed', 'referred', 'met', 'introduced', 'declined']);

/** The days on which a role that they help with, or were asked about, came further or to its end. */
function daysOfNews(person: Person, { everyAsk, events }: History, { vault, today }: Campaign): Day[] {
  if (events.length === 0) return [];
  const named = vault.mentioning(vault.namesOf(person.id), 'role').filter((role) => role.links.referrers?.some((link) => vault.resolve(link, role)?.place.id === person.id));
  const roles = new Set<Role>([...named, ...everyAsk.flatMap(({ about }) => about?.note ?? [])]);
  return [...roles].flatMap((role) => [...role.log].flatMap(({ day, verb }) => (verb && day <= today && actorOf(verb) === 'role' ? day : [])));
}

/** The steps that lapse next, up to a day. */
function firstToLapse(open: readonly Step[], until: Day, { rules }: Campaign): { readonly day: Day; readonly steps: readonly Step[] } | undefined {
  const days = open.map(({ due }) => addDays(due, rules.lapse));
  const [day] = [...days].sort(compareText);
  return day !== undefined && day <= until ? { day, steps: open.filter((_, at) => days[at] === day) } : undefined;
}

/** One step on two days: a message in between may move its day, its why tells it from others. */
function isSame(a: Step, b: Step): boolean {
  return a.kind === b.kind && a.about?.key === b.about?.key && english(a.why) === english(b.why);
}

/** Whether an entry of yours closed it, and not their answer alone. */
function isClosedBy(entries: readonly Event[], { kind }: Step): boolean {
  const own = entries.filter(({ verb }) => isFollowUp(verb));
  if (kind !== 'nudge' || !entries.some(({ verb }) => isAnswer(verb) && actorOf(verb) === 'they')) return own.length > 0;
  return own.some(({ verb }) => verb === 'checked-in' || verb === 'messaged' || verb === 'updated' || actorOf(verb) === 'both');
}
