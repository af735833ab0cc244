import type { Day } from '../basics/day';
import type { RecordLink } from '../records/entries';
import type { Person } from '../records/record';
import { actorOf, isTouch, type Verb } from '../records/verbs';
import type { Vault } from '../vault/vault';
import { Ask, type AskKind, type Event } from './ask';
import { roleRefOf, type RoleRef } from './roles';
import type { Rules } from './rules';

/** A no, and the asks it stands for: thanks are due for it until they come round. */
export interface Refused {
  readonly event: Event;
  readonly asks: readonly Ask[];
  /** The asks for which no `agreed` or `referred` has undone it since. */
  readonly standing: ReadonlySet<Ask>;
  readonly undone: boolean;
}

/** What a person's log says on a day: its entries that count, the asks they make up, and the noes. */
export interface History {
  readonly events: readonly Event[];
  readonly touches: readonly Event[];
  /** The asks as they stand: of those for one role, the latest. */
  readonly asks: readonly Ask[];
  /** The asks that were made anew since, too: what was given for them is not forgotten. */
  readonly everyAsk: readonly Ask[];
  readonly refused: readonly Refused[];
}

const askVerbs: readonly Verb[] = ['asked', 'asked-intro', 'asked-insight', 'asked-feedback'] satisfies AskKind[];
const answersTo: Partial<Record<Verb, AskKind>> = { introduced: 'asked-intro', insight: 'asked-insight', advised: 'asked-feedback' };
/** Verbs that speak of a role when their link names no note; with others it may be an article, an event or a person. */
const speaksOfRole: readonly Verb[] = ['asked', 'replied', 'agreed', 'referred', 'hesitated', 'declined', 'checked-in', 'updated'];

/** Each entry is held against all asks that stand; nobody was asked for so many things, and no log shall take forever (TRUST P5). */
const mostAsks = 50;

/** Reads a person's log up to and including `today`, entry by entry. What lies after today counts for nothing. */
export function historyOf(person: Person, vault: Vault, rules: Rules, today: Day): History {
  const telling = new Telling(rules);
  const events = eventsOf(person, vault, today);
  for (const event of events) telling.tell(event);
  telling.advance(today);
  return { events, touches: telling.touches, asks: telling.asks, everyAsk: telling.everyAsk, refused: telling.refused };
}

function eventsOf(person: Person, vault: Vault, today: Day): Event[] {
  const events: Event[] = [];
  // One name is looked up once: a log speaks of few roles, and often.
  const known = new Map<string, RoleRef>();
  const refOf = (link: RecordLink): RoleRef => {
    const key = `${link.kind} ${link.target}`;
    const ref = known.get(key) ?? roleRefOf(link, person, vault);
    known.set(key, ref);
    return ref;
  };
  for (const { day, verb, link } of person.log) {
    if (day > today || !verb) continue;
    const actor = actorOf(verb);
    // A role's events belong in the role's note, and a note to oneself is no contact.
    if (actor === 'role' || actor === 'nobody') continue;
    events.push({ index: events.length, day, verb, ...(link && { about: refOf(link) }) });
  }
  return events;
}

/** The log as it is told: which asks there are after each entry, and to which of them the next one belongs. */
class Telling {
  readonly touches: Event[] = [];
  readonly everyAsk: Ask[] = [];
  refused: Refused[] = [];
  asks: Ask[] = [];

  constructor(private readonly rules: Rules) {}

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
    const unnamed = kind === 'asked' && about?.isRole && !again ? running.find(isUnnamed) : undefined;
    // The same ask, which has a name by now.
    if (unnamed) this.everyAsk.splice(this.everyAsk.indexOf(unnamed), 1);
    this.asks = this.asks.filter((ask) => ask !== unnamed && !(ask.kind === kind && ask.about?.key === about?.key)).slice(-mostAsks);
    this.begin(kind, event, about);
  }

  private begin(kind: AskKind, event: Event, about: RoleRef | undefined): Ask {
    const ask = new Ask(kind, event, about, this.rules);
    this.asks.push(ask);
    this.everyAsk.push(ask);
    return ask;
  }

  private give(event: Event): void {
    const asks = this.belonging(event);
    for (const ask of asks) ask.take(event);
    if (comesRound(event.verb)) this.undo(asks);
    if (event.verb === 'declined') this.refused.push({ event, asks, standing: new Set(asks), undone: false });
    if (event.verb === 'declined' || event.verb === 'hesitated') {
      for (const ask of this.asks) if (ask.start.index < event.index) ask.endNudges();
    }
  }

  /** They came round for these asks: earlier noes to them, or to nothing in particular, stand no longer. */
  private undo(asks: readonly Ask[]): void {
    const keys = new Set(asks.map((ask) => ask.about?.key));
    this.refused = this.refused.map((no) => {
      const standing = new Set([...no.standing].filter((ask) => !asks.includes(ask) && !(ask.about && keys.has(ask.about.key))));
      return { ...no, standing, undone: standing.size === 0 };
    });
  }

  /** The asks an entry belongs to. */
  private belonging(event: Event): readonly Ask[] {
    const { about, day, verb } = event;
    const named = about ? this.asks.filter((ask) => ask.about?.key === about.key) : [];
    const waiting = this.waitingFor(event, named);
    if (waiting.length > 0) return waiting;
    if (named.length > 0 && !(comesRound(verb) && !named.some((ask) => ask.isReferral))) return named;
    const running = this.asks.filter((ask) => ask.runs(day));
    const role = about?.isRole && (about.note || speaksOfRole.includes(verb)) ? about : undefined;
    if (!role) return comesRound(verb) ? (this.declinedLast() ?? running) : running;
    const unnamed = running.find((ask) => ask.isReferral && isUnnamed(ask));
    if (unnamed) {
      unnamed.about = role;
      return [unnamed];
    }
    // Help that came unasked: for this role alone.
    return comesRound(verb) ? [...named, this.begin('asked', event, role)] : running;
  }

  /** The special asks that an `introduced`, `insight` or `advised` answers: those for what it is about, or for nothing in particular. */
  private waitingFor({ about, day, verb }: Event, named: readonly Ask[]): readonly Ask[] {
    const wanted = answersTo[verb];
    const waiting = wanted ? this.asks.filter((ask) => ask.kind === wanted && ask.runs(day)) : [];
    const close = waiting.filter((ask) => named.includes(ask) || ask.about === undefined);
    return !about || (close.length === 0 && named.length === 0) ? waiting : close;
  }

  /** The ask declined last, unless something was asked since: what an unlinked yes undoes. */
  private declinedLast(): readonly Ask[] | undefined {
    const no = this.refused.findLast(({ standing }) => [...standing].some((ask) => ask.verdict === 'declined' && this.asks.includes(ask)));
    if (!no || this.asks.some((ask) => ask.isReferral && ask.start.index > no.event.index)) return undefined;
    return [...no.standing].filter((ask) => this.asks.includes(ask));
  }
}

/** Only these undo a no or a hesitation, and only these come as help unasked. */
function comesRound(verb: Verb): boolean {
  return verb === 'agreed' || verb === 'referred';
}

/** An ask whose role is not known yet: it had no link, or one to a company or a person. */
function isUnnamed(ask: Ask): boolean {
  return !ask.about?.isRole;
}

/** The day of the last message or answer in the log, about whichever ask; the entry that made this ask is not one. */
export function lastMessageBefore(ask: Ask, touches: readonly Event[]): Day | undefined {
  return touches.findLast((event) => event.index !== ask.start.index)?.day;
}

/** The role an entry names, in the sense that it has or could have a note of its own. */
export function roleOf(event: Event): RoleRef | undefined {
  return event.about?.note ? event.about : undefined;
}

/** The latest touch, whoever made it. */
export function lastTouch(history: History): Event | undefined {
  return history.touches.at(-1);
}
