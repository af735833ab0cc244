import { fold } from '../basics/fold';
import type { Person } from '../records/record';
import type { Vault } from '../vault/vault';
import { keyOfCompany, peopleAt } from './company';

/** What several people have in common, so that they may know each other: a company, a school, or the place where you met them. */
export interface Circle {
  readonly kind: 'company' | 'school' | 'met';
  /** Two circles are the same when their keys are. */
  readonly key: string;
  readonly name: string;
}

/** The circles of people, looked up as they are asked for and once each: of most people nobody asks. */
export class Circles {
  private readonly known = new Map<string, readonly Circle[]>();
  private readonly companies = new Map<string, readonly Person[]>();
  private texts: ReadonlyMap<string, readonly Person[]> | undefined;

  constructor(private readonly vault: Vault) {}

  /** The circles a person is in, the company first: of several, it says most about two people. */
  of(person: Person): readonly Circle[] {
    const known = this.known.get(person.id);
    if (known) return known;
    const company = this.vault.companyOf(person);
    const circles: Circle[] = [...(company ? [{ kind: 'company' as const, key: `company ${keyOfCompany(company)}`, name: company.name }] : []), ...circlesOfText(person)];
    this.known.set(person.id, circles);
    return circles;
  }

  /** Everyone in a circle of this person's. */
  membersOf({ kind, key }: Circle, person: Person): readonly Person[] {
    if (kind !== 'company') return this.byText().get(key) ?? [];
    const company = this.vault.companyOf(person);
    const members = this.companies.get(key) ?? (company ? peopleAt(company, this.vault) : []);
    this.companies.set(key, members);
    return members;
  }

  /** No index has schools and places: one pass over the people finds them all. Many write the same, so a text is folded once. */
  private byText(): ReadonlyMap<string, readonly Person[]> {
    if (this.texts) return this.texts;
    const texts = new Map<string, Person[]>();
    for (const kind of kindsOfText) {
      const asWritten = new Map<string, Person[]>();
      for (const person of this.vault.people) {
        const text = person.fields[kind];
        if (!text) continue;
        let members = asWritten.get(text);
        if (!members) {
          const key = keyOfText(kind, text);
          members = texts.get(key) ?? [];
          texts.set(key, members);
          asWritten.set(text, members);
        }
        members.push(person);
      }
    }
    return (this.texts = texts);
  }
}

const circles = new WeakMap<Vault, Circles>();

/** The circles of a vault's people, which many searches ask for. */
export function circlesOf(vault: Vault): Circles {
  const known = circles.get(vault) ?? new Circles(vault);
  circles.set(vault, known);
  return known;
}

const kindsOfText = ['school', 'met'] as const;

function circlesOfText({ fields }: Person): Circle[] {
  return kindsOfText.flatMap((kind) => {
    const name = fields[kind] ?? '';
    return fold(name) === '' ? [] : [{ kind, key: keyOfText(kind, name), name }];
  });
}

function keyOfText(kind: Circle['kind'], text: string): string {
  return `${kind} ${fold(text)}`;
}
