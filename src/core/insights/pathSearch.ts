import type { Day } from '../basics/day';
import { compareText } from '../basics/fold';
import { byPath } from '../records/place';
import type { Person } from '../records/record';
import { isTouch } from '../records/verbs';
import type { Campaign } from './campaign';
import { circlesOf } from './circles';
import { linkStrengths, Reach, type Link } from './reach';

/** A path as it is found: someone you know, and how it goes on from there. */
export interface FoundPath {
  readonly first: FirstHop;
  readonly tail: readonly Link[];
  readonly strength: number;
}

/** Someone you know, and so where a path can begin. */
interface FirstHop {
  readonly person: Person;
  readonly strength: number;
  readonly lastTouch: Day;
  /** Whether a way from here can be stronger than what people merely share. */
  readonly isNamedWay: boolean;
}

/**
 * The search is bounded: of those who could stand in the middle of three links it looks at so many at most, those whose note names someone
 * at the end before those who share something. Paths are made one at a time, in the order they are wanted in: among people who
 * share a company or a school there are hundreds of thousands, and all but the few that are taken are never made.
 */
const mostBetween = 1_000;
/** Where so many may be the first, all may as well: telling them apart would cost more than finding that they lead nowhere. */
const manyFirst = 2_000;
const strongest = 5;

/** Looks for paths of up to three links from you to one of some people, the ends. */
export class PathSearch {
  private readonly isEnd: ReadonlySet<string>;
  private readonly toEnd: Reach;
  private readonly toBetween: Reach;

  /** `isHop`: whether someone may introduce you. `ends` are in the order of their paths. */
  constructor(
    private readonly ends: readonly Person[],
    private readonly isHop: (person: Person) => boolean,
    private readonly campaign: Campaign,
  ) {
    const { vault } = campaign;
    const circles = circlesOf(vault);
    this.isEnd = new Set(ends.map(({ id }) => id));
    this.toEnd = new Reach(ends, circles, vault);
    const between = new Set<Person>();
    this.collect(this.toEnd, between, mostBetween);
    this.toBetween = new Reach([...between].sort(byPath), circles, vault);
  }

  /** All paths: the strongest first, then the latest touch of the first on it, then the shortest, then by note. */
  *paths(): IterableIterator<FoundPath> {
    const hops = this.firstHops();
    for (let strength = strongest; strength >= 1; strength--) {
      for (const sameDay of hops) {
        const able = sameDay.filter((hop) => hop.strength >= strength && (hop.isNamedWay || strength <= linkStrengths.shared));
        for (const length of [0, 1, 2]) {
          for (const first of able) {
            for (const tail of this.tails(first.person, length, strength)) {
              if (Math.min(first.strength, ...tail.map((link) => link.strength)) === strength) yield { first, tail, strength };
            }
          }
        }
      }
    }
  }

  /** How it goes on from the first person: through so many links, each of them strong enough. A path is over where it comes to an end. */
  private *tails(first: Person, length: number, atLeast: number): IterableIterator<readonly Link[]> {
    if (this.isEnd.has(first.id) !== (length === 0)) return;
    if (length === 0) yield [];
    else if (length === 1) for (const link of this.toEnd.linksOf(first, atLeast)) yield [link];
    else for (const link of this.toBetween.linksOf(first, atLeast)) for (const last of this.toEnd.linksOf(link.to, atLeast)) yield [link, last];
  }

  /** Those you know and from whom it may go on, by the day of their last touch, the latest first, and by path. */
  private firstHops(): FirstHop[][] {
    const some = new Set<Person>();
    this.collect(this.toEnd, some, manyFirst);
    this.collect(this.toBetween, some, manyFirst);
    const { vault, today } = this.campaign;
    const people = some.size < manyFirst ? [...this.ends, ...some].sort(byPath) : vault.people;
    const byDay = new Map<Day, FirstHop[]>();
    for (const person of people) {
      const isEnd = this.isEnd.has(person.id);
      const lastTouch = isEnd || this.mayLead(person) ? person.log.lastUpTo(today, isTouch)?.day : undefined;
      if (!lastTouch) continue;
      const isNamedWay = isEnd || this.toEnd.knowsOne(person) || this.toBetween.knowsOne(person);
      const hop = { person, strength: person.fields.relationship ?? 1, lastTouch, isNamedWay };
      const sameDay = byDay.get(lastTouch);
      if (sameDay) sameDay.push(hop);
      else byDay.set(lastTouch, [hop]);
    }
    return [...byDay].sort(([a], [b]) => compareText(b, a)).map(([, hops]) => hops);
  }

  /** Adds those from whom a link leads in, until there are so many. */
  private collect(reach: Reach, people: Set<Person>, most: number): void {
    for (const person of reach.sources()) {
      if (people.size === most) return;
      if (this.mayLead(person)) people.add(person);
    }
  }

  private mayLead(person: Person): boolean {
    return !this.isEnd.has(person.id) && this.isHop(person);
  }
}
