import { addDays, type Day } from '../../basics/day';
import { compareText } from '../../basics/fold';
import { say, type Text } from '../../basics/say';
import type { Campaign } from '../../insights/campaign';
import type { FollowUp } from '../../insights/followUp';
import { isActive } from '../../insights/paths';
import { ago } from '../../insights/readinessCheck';
import { byPath } from '../../records/place';
import type { Company, Person } from '../../records/record';
import { isTouch, type Verb } from '../../records/verbs';
import type { CampaignCoverage } from '../coverage/goals';
import type { PersonFacts } from '../facts';

/** Someone to write to, and why. */
export interface ToWrite {
  readonly person: Person;
  readonly why: Text;
}

/** A relationship that could begin: with a person, or at a company where you know nobody. */
export interface ToStart {
  readonly record: Person | Company;
  readonly why: Text;
}

const most = 3;
const soon = 7;
/** Whoever heard from you in the last days has no need of another message. */
const lately = 14;

/** The strongest relationships first, then those that waited longest: those whose turn it is, and if they are few, the next ones (RULES C14). Who rests has no turn, nor has who said no not long ago (RULES C8). */
export function suggestedPeople(followUps: readonly FollowUp[], people: readonly PersonFacts[], { today, rules }: Campaign): ToWrite[] {
  const factsOf = new Map(people.map((facts) => [facts.person.id, facts]));
  const turns = followUps.flatMap(({ kind, person, due }): Turn[] => (kind === 'maintain' && person && !factsOf.get(person.id)?.isQuiet ? [{ person, due }] : []));
  const limit = addDays(today, soon);
  const found: ToWrite[] = [];
  const take = (some: readonly Turn[], fits: (touched: Day) => boolean): void => {
    if (found.length >= most) return;
    for (const { person } of [...some].sort(strongestFirst)) {
      const touched = factsOf.get(person.id)?.events.findLast(({ verb }) => isTouch(verb))?.day;
      if (touched && fits(touched)) found.push({ person, why: whyNow(person, touched, today) });
      if (found.length >= most) return;
    }
  };
  take(turns.filter(({ due }) => due <= limit), (touched) => addDays(touched, rules.gap) <= today);
  take(turns.filter(({ due }) => due > limit), (touched) => addDays(touched, lately) <= today);
  return found;
}

interface Turn {
  readonly person: Person;
  readonly due: Day;
}

function strongestFirst(a: Turn, b: Turn): number {
  return (b.person.fields.relationship ?? 0) - (a.person.fields.relationship ?? 0) || compareText(a.due, b.due) || byPath(a.person, b.person);
}

function whyNow({ fields: { relationship } }: Person, touched: Day, today: Day): Text {
  const when = ago(touched, today);
  return relationship === undefined ? say('Your last contact was {0}.', when) : say('You know each other {0} of 5, and your last contact was {1}.', relationship, when);
}

/** Whoever is new and promises most; among equals those from your own circles before strangers (RULES M10). Else a target company without anyone. */
export function relationshipToStart(people: readonly PersonFacts[], { companies }: CampaignCoverage): ToStart | undefined {
  const isNew = ({ person, events }: PersonFacts): boolean => isActive(person) && !events.some(({ verb }) => isTouch(verb));
  const rank = ({ score }: PersonFacts): number => (score.verdict === 'pursue' ? 0 : score.verdict === 'build' ? 1 : 2);
  const isStranger = ({ person }: PersonFacts): number => Number(person.fields.circle === 'stranger');
  const [first] = people.filter(isNew).sort((a, b) => rank(a) - rank(b) || b.score.total - a.score.total || isStranger(a) - isStranger(b) || byPath(a.person, b.person));
  if (first) return { record: first.person, why: first.score.verdict === 'unrated' ? say('Nothing has passed between you yet; a first small step is enough.') : say('The score is {0} of 20, and nothing has passed between you yet; a first small step is enough.', first.score.total) };
  const note = companies.find((company) => company.isTarget && company.people.length === 0)?.company.note;
  return note && { record: note, why: say('You know nobody there yet: who of your contacts might?') };
}

/** Once the search is over: those who helped, and have not been thanked since (RULES T6). */
export function peopleToThank(people: readonly PersonFacts[]): Person[] {
  return people.filter(({ person, events }) => isActive(person) && events.findLastIndex(({ verb }) => helped.has(verb)) > events.findLastIndex(({ verb }) => verb === 'thanked')).map(({ person }) => person);
}

const helped: ReadonlySet<Verb> = new Set<Verb>(['referred', 'introduced', 'advised', 'insight']);
