import type { Day } from '../basics/day';
import { say, type Text } from '../basics/say';
import { byPath } from '../records/place';
import type { Person } from '../records/record';
import type { Campaign } from './campaign';
import { peopleAt, type CompanyRef } from './company';
import { PathSearch, type FoundPath } from './pathSearch';
import { linkStrengths, type Link } from './reach';

/** A link of a path: whom it leads to, how strong it is, 1 to 5, and why it is one. */
export interface PathLink {
  readonly to: Person;
  readonly strength: number;
  /** A clause, without its full stop. */
  readonly why: Text;
}

/** A way from you to someone through people who know each other (RULES W1). It is as strong as its weakest link. */
export interface Path {
  /** The first leads to someone you know: the request goes to them. A path of one link needs no introduction. */
  readonly links: readonly PathLink[];
  readonly strength: number;
  /** Of the first person on it. */
  readonly lastTouch: Day;
}

const mostPaths = 20;

/** A person, any of several, or anyone at a company. */
export type Goal = Person | readonly Person[] | CompanyRef;

/**
 * The paths to a goal: the strongest first, then the one whose first person you were in touch with last, then the shortest, then by
 * note. A path is over with the first person it comes to who will do. `avoided` is on none of them.
 */
export function pathsTo(goal: Goal, campaign: Campaign, avoided?: Person): Path[] {
  const ends = endsOf(goal, campaign).filter(({ id }) => id !== avoided?.id);
  const search = new PathSearch(ends, (person) => isActive(person) && person.id !== avoided?.id, campaign);
  const paths: Path[] = [];
  for (const found of search.paths()) {
    paths.push(explained(found));
    if (paths.length === mostPaths) break;
  }
  return paths;
}

/** Whom a path may end with, by path. Who wants no contact is not reached by a detour either; at a company, nobody who is put aside. */
function endsOf(goal: Goal, { vault }: Campaign): readonly Person[] {
  if ('name' in goal && !('fields' in goal)) return peopleAt(goal, vault).filter(isActive);
  const people = 'fields' in goal ? [goal] : [...goal].sort(byPath);
  return people.filter(({ fields }) => fields.status !== 'do-not-contact');
}

/** Those you gave a rest, are done with, or who want no contact introduce you to nobody. */
export function isActive({ fields }: Person): boolean {
  return (fields.status ?? 'active') === 'active';
}

function explained({ first: { person, strength: known, lastTouch }, tail, strength }: FoundPath): Path {
  const links = tail.map((link, index): PathLink => ({ to: link.to, strength: link.strength, why: whyOf(tail[index - 1]?.to ?? person, link) }));
  return { links: [{ to: person, strength: known, why: whyYouKnow(person, lastTouch) }, ...links], strength, lastTouch };
}

function whyYouKnow({ fields: { relationship } }: Person, lastTouch: Day): Text {
  if (relationship === undefined) return say('you know them, how well is not rated yet, so it counts as a weak link; last contact {0}', lastTouch);
  if (relationship <= 2) return say('you know them: {0} of 5, a weak link; last contact {1}', relationship, lastTouch);
  return say('you know them: {0} of 5, last contact {1}', relationship, lastTouch);
}

function whyOf(from: Person, { to, strength, circle }: Link): Text {
  switch (circle?.kind) {
    case 'company':
      return say('both at {0}, a weak link', circle.name);
    case 'school':
      return say('both studied at {0}, a weak link', circle.name);
    case 'met':
      return say('you met both in the same place ({0}), a weak link', circle.name);
    case undefined:
      return strength === linkStrengths.bothWays ? say('{0} knows {1}, and {1} knows {0}', from.name, to.name) : say('{0} knows {1}', from.name, to.name);
  }
}
