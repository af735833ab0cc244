import { addDays, addMonths, laterOf, type Day } from '../basics/day';
import { say, type Text } from '../basics/say';
import type { Cadence } from '../records/fields';
import { byPath } from '../records/place';
import type { Person, Role } from '../records/record';
import { isOwnTouch, type Verb } from '../records/verbs';
import type { Ask } from './ask';
import { isSearchOver, type Campaign } from './campaign';
import type { StepKind } from './followUp';
import { lastMessageBefore, lastTouch, roleOf, type History } from './history';
import { milestoneOf, refTo, type RoleRef } from './roles';

/** A computed follow-up before it is chosen among the others. */
export interface Step {
  readonly kind: StepKind;
  readonly due: Day;
  /** Why, as a clause without its full stop. */
  readonly why: Text;
  readonly about?: RoleRef | undefined;
  /** It came about at the last touch or after it, so a `next` written before cannot have meant it. */
  readonly fresh?: boolean;
}

/** Of steps due on one day, the order in which they are shown. */
export const stepOrder: readonly StepKind[] = ['thank', 'milestone', 'after-meeting', 'check-in', 'update', 'nudge', 'share', 'maintain'];

/** All steps open for a person, `maintain` apart, in no order. */
export function openSteps(person: Person, history: History, campaign: Campaign): Step[] {
  const steps = [...askSteps(history, campaign), ...thankSteps(history, campaign), ...afterMeeting(history, campaign), ...milestoneSteps(person, history, campaign)];
  // Steps of an ask lapse in the ask itself, where it changes what comes after them.
  return steps.filter(({ kind, due }) => (kind !== 'thank' && kind !== 'milestone' && kind !== 'after-meeting') || addDays(due, campaign.rules.lapse) > campaign.today);
}

function askSteps(history: History, campaign: Campaign): Step[] {
  const { today } = campaign;
  const searchOver = isSearchOver(campaign);
  return history.asks.flatMap((ask): Step[] => {
    const last = lastMessageBefore(ask, history.touches);
    let step = ask.openStep(today, last);
    if (searchOver && step?.kind === 'nudge') return [];
    if (searchOver && step?.kind === 'check-in') step = ask.stepBehindCheckIn(today, last);
    return step ? [{ kind: step.kind, due: step.due, about: ask.about, why: whyOfAsk(ask, step.kind, step.count ?? 0) }] : [];
  });
}

function whyOfAsk(ask: Ask, kind: StepKind, count: number): Text {
  const role = ask.about ? nameOf(ask.about) : undefined;
  const answer = ask.firstAnswer?.day ?? ask.day;
  if (ask.kind === 'asked-intro') return say('You asked for an introduction on {0} and nothing has come back yet: one kind nudge', ask.day);
  if (ask.kind === 'asked-insight') return say('You asked for information on {0} and nothing has come back yet: one kind nudge', ask.day);
  if (ask.kind === 'asked-feedback') return say('You asked for feedback on {0} and nothing has come back yet: one kind nudge', ask.day);
  switch (kind) {
    case 'nudge': {
      const before = ask.nudged.at(-1) ?? ask.day;
      if (count > 1) return role ? say('Your nudge about {0} on {1} had no answer: a last one, then let it go', role, before) : say('Your nudge on {0} had no answer: a last one, then let it go', before);
      return role ? say('You asked about {0} on {1} and nothing has come back yet: one kind nudge', role, before) : say('You asked on {0} and nothing has come back yet: one kind nudge', before);
    }
    case 'check-in':
      return role ? say('They answered on {0} about {1}: ask whether the referral is submitted', answer, role) : say('They answered on {0}: ask whether the referral is submitted', answer);
    case 'update':
      return role ? say('You asked about {0} on {1}: tell them how the application goes, with thanks', role, ask.day) : say('You asked on {0}: tell them how the application goes, with thanks', ask.day);
    default:
      return role ? say('They helped with {0}, asked on {1}: share something useful and ask for nothing', role, ask.day) : say('They helped after your ask on {0}: share something useful and ask for nothing', ask.day);
  }
}

function thankSteps(history: History, { rules }: Campaign): Step[] {
  const lastOwn = history.events.findLast(({ verb }) => isOwnTouch(verb))?.index ?? -1;
  const freshFrom = lastTouch(history)?.index ?? -1;
  const introductions = history.events
    .filter(({ verb, index }) => verb === 'introduced' && index > lastOwn)
    .map((event): Step => ({
      kind: 'thank',
      due: addDays(event.day, rules.soon),
      about: roleOf(event),
      why: say('They introduced you on {0}: say thank you', event.day),
      fresh: event.index >= freshFrom,
    }));
  const noes = history.refused
    .filter((no) => !no.undone && !history.events.some(({ index, verb }) => index > no.event.index && closesThanksForNo.includes(verb)))
    .map(({ event, asks, standing }): Step => ({
      kind: 'thank',
      due: addDays(event.day, rules.soon),
      about: ([...standing].find((ask) => ask.isReferral) ?? asks.find((ask) => ask.isReferral))?.about ?? roleOf(event),
      why: say('They said no on {0}: thank them for looking into it, and press no further', event.day),
      fresh: event.index >= freshFrom,
    }));
  return [...introductions, ...noes];
}

const closesThanksForNo: readonly Verb[] = ['thanked', 'messaged', 'talked'];

function afterMeeting(history: History, { rules }: Campaign): Step[] {
  const own = history.events.findLast(({ verb }) => isOwnTouch(verb));
  if (own?.verb !== 'met') return [];
  return [{ kind: 'after-meeting', due: addDays(own.day, rules.soon), about: roleOf(own), why: say('You met on {0}: write while it is fresh, with something of use to them', own.day) }];
}

const closesMilestone: readonly Verb[] = ['updated', 'thanked', 'talked'];

/** When a role moves, everyone who helped hears of it, whatever the outcome (RULES C10, C11). */
function milestoneSteps(person: Person, history: History, campaign: Campaign): Step[] {
  return rolesHelped(person, history, campaign).flatMap((role): Step[] => {
    const milestone = milestoneOf(role, campaign.today);
    if (!milestone) return [];
    const { day, verb } = milestone;
    const about = refTo(role);
    const first = [...history.everyAsk, ...history.events].flatMap((each) => (each.about?.key === about.key ? each.day : [])).sort()[0];
    if (first && first > day) return [];
    if (history.events.some((event) => closesMilestone.includes(event.verb) && event.day >= day)) return [];
    const touched = lastTouch(history)?.day;
    return [
      {
        kind: 'milestone',
        due: addDays(day, campaign.rules.soon),
        about,
        why: say('{0} came to “{1}” on {2}, and they helped: tell them, with thanks', role.name, verb, day),
        fresh: touched === undefined || day >= touched,
      },
    ];
  });
}

/** The roles they helped with, by path: those they referred you for, and those whose note names them as referrer. */
function rolesHelped(person: Person, history: History, { vault }: Campaign): Role[] {
  const referred = history.everyAsk.flatMap((ask) => (ask.referred && ask.about?.note) || []);
  const naming = vault.mentioning(vault.namesOf(person.id), 'role').filter((role) => role.links.referrers?.some((link) => vault.resolve(link, role)?.place.id === person.id));
  return [...new Set([...referred, ...naming])].sort(byPath);
}

/** Keeping in touch: value only, `cadence` after the last touch (RULES C5); not while the person rests or an ask waits to be let go. */
export function maintainStep(person: Person, history: History, campaign: Campaign): Step | undefined {
  const { rules, today } = campaign;
  const touched = lastTouch(history)?.day;
  const cadence = person.fields.cadence ?? rules.cadence;
  // Once the search is over nothing is nudged, so nothing is let go for want of a nudge either.
  const asks = history.asks.filter((ask) => !(ask.verdict === 'silent' && isSearchOver(campaign)));
  if (!touched || cadence === 'none' || asks.some((ask) => ask.waits(today) || ask.rests(today))) return undefined;
  let due = afterCadence(touched, cadence);
  for (const ask of asks) {
    if (ask.verdict !== 'declined' && !ask.restEnded) due = laterOf(due, ask.restUntil);
  }
  for (const no of history.refused) if (!no.undone) due = laterOf(due, addDays(no.event.day, rules.rest));
  return { kind: 'maintain', due, why: say('Your last contact was on {0}: keep in touch with something of use, and ask for nothing', touched) };
}

const monthsOf = { monthly: 1, quarterly: 3, yearly: 12 } as const;

/** The day one cadence after `day`; months are calendar months, clamped at the month's end. */
function afterCadence(day: Day, cadence: Exclude<Cadence, 'none'>): Day {
  if (typeof cadence === 'number') return addDays(day, cadence);
  if (cadence === 'weekly') return addDays(day, 7);
  if (cadence === 'biweekly') return addDays(day, 14);
  return addMonths(day, monthsOf[cadence]);
}

function nameOf(about: RoleRef): string {
  return about.note?.name ?? about.text;
}
