import type { Day } from '../basics/day';
import type { Person } from '../records/record';
import { actorOf, isTouch, type Verb } from '../records/verbs';
import type { Vault } from '../vault/vault';
import { Ask, type AskKind, type Event } from './ask';
import { isOver, roleRefOf, type RoleRef } from './roles';
import type { Rules } from './rules';

/** A no, and the asks it belongs to: thanks are due for it unless they come round. */
export interface Refused {
  readonly event: Event;
  readonly asks: readonly Ask[];
}

/** What a person's log says on a day: its entries that count, the asks they make up, and the noes. */
export interface History {
  readonly events: readonly Event[];
  readonly touches: readonly Event[];
  readonly asks: readonly Ask[];
  readonly refused: readonly Refused[];
}

const askVerbs: readonly Verb[] = ['asked', 'asked-intro', 'asked-insight', 'asked-feedback'] satisfies AskKind[];
const answersTo: Partial<Record<Verb, AskKind>> = { introduced: 'asked-intro', insight: 'asked-insight', advised: 'asked-feedback' };
/** Verbs that speak of a role when their link names no note; with others it may be an article, an event or a person. */
const speaksOfRole: readonly Verb[] = ['asked', 'replied', 'agreed', 'referred', 'hesitated', 'declined', 'checked-in', 'updated'];

/** Reads a person's log up to and including `today`, entry by entry. What lies after today counts for nothing. */
export function historyOf(person: Person, vault: Vault, rules: Rules, today: Day): History {
  const telling = new Telling(rules, today);
  const events = eventsOf(person, vault, today);
  for (const event of events) telling.tell(event);
  telling.advance(today);
  return { events, touches: telling.touches, asks: telling.asks, refused: telling.refused };
}

function eventsOf(person: Person, vault: Vault, today: Day): Event[] {
  const events: Event[] = [];
  for (const { day, verb, link } of person.log) {
    if (day > today || !verb) continue;
    const actor = actorOf(verb);
    // A role's events belong in the role's note, and a note to oneself is no contact.
    if (actor === 'role' || actor === 'nobody') continue;
    events.push({ index: events.length, day, verb, ...(link && { about: roleRefOf(link, person, vault) }) });
  }
  return events;
}

/** The log as it is told: which asks there are after each entry, and to which of them the next one belongs. */
class Telling {
  readonly touches: Event[] = [];
  readonly refused: Refused[] = [];
  asks: Ask[] = [];

  constructor(
    private readonly rules: Rules,
    private readonly today: Day,
  ) {}

  /** Lets all asks grow older, up to `day`. */
  advance(day: Day): void {
    for (const ask of this.asks) ask.advance(day, lastMessageBefore(ask, this.touches));
  }

  tell(event: Event): void {
    this.advance(event.day);
    // A touch ends every rest; an answer that begins a rest anew says so when it is taken.
    if (isTouch(event.verb)) for (const ask of this.asks) ask.restEnded = ask.restFrom !== undefined;
    if (askVerbs.includes(event.verb)) this.ask(event, event.verb as AskKind);
    else this.give(event);
    if (isTouch(event.verb)) this.touches.push(event);
  }

  /** Asking again for the same starts anew; without a link it asks again for the one running ask. */
  private ask(event: Event, kind: AskKind): void {
    const same = this.asks.filter((ask) => ask.kind === kind);
    const running = same.filter((ask) => ask.runs(event.day));
    const about = event.about ?? (kind === 'asked' && running.length === 1 ? running[0]!.about : undefined);
    const again = same.some((ask) => ask.about?.key === about?.key);
    const unnamed = kind === 'asked' && about?.isRole && !again ? running.find((ask) => ask.about === undefined) : undefined;
    this.asks = this.asks.filter((ask) => ask !== unnamed && !(ask.kind === kind && ask.about?.key === about?.key));
    this.asks.push(new Ask(kind, event, about, this.rules));
  }

  private give(event: Event): void {
    const asks = this.belonging(event);
    for (const ask of asks) ask.take(event);
    if (event.verb === 'declined') this.refused.push({ event, asks });
    if (event.verb === 'declined' || event.verb === 'hesitated') {
      for (const ask of this.asks) if (ask.start.index < event.index) ask.endNudges();
    }
  }

  /** The asks an entry belongs to. */
  private belonging(event: Event): Ask[] {
    const { about, day, verb } = event;
    const wanted = answersTo[verb];
    const waiting = wanted ? this.asks.filter((ask) => ask.kind === wanted && ask.runs(day)) : [];
    if (waiting.length > 0) return waiting;
    const named = about ? this.asks.filter((ask) => ask.about?.key === about.key) : [];
    const comes = verb === 'agreed' || verb === 'referred';
    if (named.length > 0 && !(comes && !named.some((ask) => ask.isReferral))) return named;
    const running = this.asks.filter((ask) => ask.runs(day));
    const role = about?.isRole && (about.note || speaksOfRole.includes(verb)) ? about : undefined;
    if (role) {
      const unnamed = running.find((ask) => ask.isReferral && ask.about === undefined);
      if (unnamed) {
        unnamed.about = role;
        return [unnamed];
      }
      if (comes) {
        const unasked = new Ask('asked', event, role, this.rules);
        this.asks.push(unasked);
        return [...named, unasked];
      }
    } else if (comes && !running.some((ask) => ask.isReferral)) {
      const lastNo = this.refused.findLast(({ asks }) => asks.some((ask) => ask.verdict === 'declined' && this.asks.includes(ask)));
      const declined = lastNo?.asks.filter((ask) => ask.verdict === 'declined' && this.asks.includes(ask)) ?? [];
      return [...running, ...declined.filter((ask) => !isOver(ask.about?.note, this.today))];
    }
    return running;
  }
}

/** The day of the last message or answer in the log, about whichever ask; the entry that made this ask is not one. */
export function lastMessageBefore(ask: Ask, touches: readonly Event[]): Day | undefined {
  return touches.findLast((event) => event.index !== ask.start.index)?.day;
}

/** The role an entry names, in the sense that it has or could have a note of its own. */
export function roleOf(event: Event): RoleRef | undefined {
  return event.about?.note ? event.about : undefined;
}

/** Whether they came round after a no: it asks for no thanks any more, and no rest. */
export function isUndone({ event, asks }: Refused, history: History): boolean {
  if (asks.length > 0) return asks.every((ask) => ask.verdict === 'agreed');
  return history.events.some((later) => later.index > event.index && (later.verb === 'agreed' || later.verb === 'referred'));
}

/** The latest touch, whoever made it. */
export function lastTouch(history: History): Event | undefined {
  return history.touches.at(-1);
}
