import { addDays, type Day } from '../basics/day';
import type { Ask, Event } from '../insights/ask';
import { historyIn, type Campaign } from '../insights/campaign';
import type { CompanyRef } from '../insights/company';
import { companyOfAsk } from '../insights/companyOfAsk';
import type { History } from '../insights/history';
import { noAgainst } from '../insights/noes';
import { openAsksOf, type OpenAsk } from '../insights/openAsks';
import type { CheckId, ReadinessCheck } from '../insights/readinessCheck';
import { declinedCheck, openAskCheck } from '../insights/readinessOfAsks';
import { touchCheck, valueCheck } from '../insights/readinessOfPerson';
import type { RoleRef } from '../insights/roles';
import { scoreOf, type Score } from '../insights/score';
import type { Person } from '../records/record';
import { followUpsKept, type KeptFollowUp } from './followUpsKept';
import { logFacts, type LogFacts } from './logFacts';
import { pastVault, withShortLog } from './past';

/** An ask for a referral that you made, and what became of it. */
export interface AskFact {
  readonly person: Person;
  readonly day: Day;
  readonly about: RoleRef | undefined;
  readonly company: CompanyRef | undefined;
  /** The day of the first thing that came back. */
  readonly answered: Day | undefined;
  readonly agreed: boolean;
  /** The day of their latest `referred`. */
  readonly referred: Day | undefined;
  /** The lines of “Ready to ask?” that the log of that day spoke against: it was made all the same. */
  readonly against: readonly CheckId[];
}

/** What a person's note adds to the picture of the campaign, whatever the period that is looked at. */
export interface PersonFacts {
  readonly person: Person;
  readonly score: Score;
  readonly events: readonly Event[];
  /** The same in short. */
  readonly log: LogFacts;
  readonly asks: readonly AskFact[];
  readonly openAsks: readonly OpenAsk[];
  readonly followUps: readonly KeptFollowUp[];
  /** A no of theirs is still young: nothing is written to them for its own sake (RULES C8). */
  readonly isQuiet: boolean;
}

export function factsOfPerson(person: Person, history: History, campaign: Campaign): PersonFacts {
  return {
    person,
    score: scoreOf(person, campaign.rules),
    events: history.events,
    log: logFacts(history.events),
    asks: asksOf(person, history, campaign),
    openAsks: openAsksOf(person, history, campaign),
    followUps: followUpsKept(person, history, campaign),
    isQuiet: noAgainst(history, undefined, campaign) !== undefined,
  };
}

/** Of a log of many years the latest entries will do, and of many asks the latest are held against the checklist. */
const mostEntries = 100;
const mostJudged = 20;

function asksOf(person: Person, history: History, campaign: Campaign): AskFact[] {
  const asks = history.everyAsk.filter((ask) => ask.isReferral && ask.start.verb === 'asked');
  const known = asks.length > 0 ? withShortLog(person, mostEntries) : person;
  return asks.map((ask, at): AskFact => {
    const { day, about } = ask;
    const referred = ask.referral?.day;
    const against = asks.length - at <= mostJudged ? againstThen(ask, known, history, campaign) : [];
    return { person, day, about, company: companyOfAsk(person, about?.note, campaign.vault), answered: ask.firstAnswer?.day, agreed: ask.referred || ask.agreement !== undefined, referred, against };
  });
}

/** Of the checklist's lines only those that a log can answer: ratings and notes say nothing of the day before. */
function againstThen({ start, about }: Ask, person: Person, history: History, campaign: Campaign): CheckId[] {
  const then = { ...campaign, today: start.day };
  const before = { ...history, events: history.events.slice(0, start.index) };
  const checks = [valueCheck(person, before), ...lastEvening(start, about, person, before, campaign), touchCheck(person, before, then)];
  return checks.filter(({ holds }) => !holds).map(({ id }) => id);
}

/** Whether an ask was open, or a no stood against asking, as the evening before left it. */
function lastEvening(start: Event, about: RoleRef | undefined, person: Person, { events }: History, campaign: Campaign): ReadinessCheck[] {
  if (!events.some(({ verb }) => verb === 'asked' || verb === 'agreed' || verb === 'referred' || verb === 'declined')) return [];
  const past = { ...campaign, vault: pastVault(campaign) };
  const eve = { ...past, today: addDays(start.day, -1) };
  const history = historyIn(eve, person)!;
  // Asking again for the same is no further ask.
  const others = openAsksOf(person, history, eve).filter((ask) => ask.about?.key !== about?.key);
  return [openAskCheck(person, others), declinedCheck(person, about?.note, history, { ...past, today: start.day })];
}
