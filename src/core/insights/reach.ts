import { byPath } from '../records/place';
import type { Person } from '../records/record';
import type { Vault } from '../vault/vault';
import type { Circle, Circles } from './circles';

/** A link from one person to another: who knows whom, or what both have in common. */
export interface Link {
  readonly to: Person;
  /** 3: the one knows the other; 4: both ways; 2: they share a circle. */
  readonly strength: number;
  readonly circle?: Circle;
}

/** How strong a link between two people is (DESIGN, “Warm introductions”). */
export const linkStrengths = { shared: 2, knows: 3, bothWays: 4 } as const;

/** All links that lead to some people, the targets: from whom there are any, and where those of one person lead. */
export class Reach {
  private readonly inCircle = new Map<string, { readonly circle: Circle; readonly targets: Person[] }>();
  private readonly knownTo = new Map<string, { readonly knower: Person; readonly targets: Person[] }>();

  /** `targets` are in the order of their paths, and so are all links. */
  constructor(
    targets: readonly Person[],
    private readonly circles: Circles,
    private readonly vault: Vault,
  ) {
    for (const target of targets) {
      for (const circle of circles.of(target)) {
        const found = this.inCircle.get(circle.key);
        if (found) found.targets.push(target);
        else this.inCircle.set(circle.key, { circle, targets: [target] });
      }
      for (const knower of knowersOf(target, vault)) {
        const found = this.knownTo.get(knower.id);
        if (found) found.targets.push(target);
        else this.knownTo.set(knower.id, { knower, targets: [target] });
      }
    }
  }

  /** Everyone from whom a link leads to a target, first those who know one; some come more than once. */
  *sources(): IterableIterator<Person> {
    for (const { knower } of this.knownTo.values()) yield knower;
    for (const { circle, targets } of this.inCircle.values()) yield* this.circles.membersOf(circle, targets[0]!);
  }

  /** Whether their note says that they know a target. */
  knowsOne(person: Person): boolean {
    return this.knownTo.has(person.id);
  }

  /** The links of one person that are at least so strong, by the path of where they lead; one at a time, as hundreds may share a circle. */
  *linksOf(person: Person, atLeast: number): IterableIterator<Link> {
    const known = this.knownTo.get(person.id)?.targets ?? [];
    if (atLeast > (known.length > 0 ? linkStrengths.bothWays : linkStrengths.shared)) return;
    const shared = atLeast > linkStrengths.shared ? [] : this.circles.of(person).flatMap((circle) => this.inCircle.get(circle.key) ?? []);
    const lists = [known, ...shared.map(({ targets }) => targets)];
    const places = lists.map(() => 0);
    for (;;) {
      let to: Person | undefined;
      let from = -1;
      lists.forEach((list, index) => {
        const next = list[places[index]!];
        if (next && (!to || byPath(next, to) < 0)) [to, from] = [next, index];
      });
      if (!to) return;
      const next = to;
      lists.forEach((list, index) => {
        if (list[places[index]!]?.id === next.id) places[index]!++;
      });
      if (next.id === person.id) continue;
      const circle = shared[from - 1]?.circle;
      const strength = circle ? linkStrengths.shared : knows(next, person, this.vault) ? linkStrengths.bothWays : linkStrengths.knows;
      if (strength >= atLeast) yield { to: next, strength, ...(circle && { circle }) };
    }
  }
}

/** Those who could introduce you to someone, since their note says that they know them. */
function knowersOf(target: Person, vault: Vault): Person[] {
  return vault.mentioning(vault.namesOf(target.id), 'person').filter((person) => person.id !== target.id && knows(person, target, vault));
}

function knows(person: Person, other: Person, vault: Vault): boolean {
  return person.links.knows?.some((link) => vault.resolve(link, person)?.place.id === other.id) ?? false;
}
