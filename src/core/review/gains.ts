import type { Day } from '../basics/day';
import { fold } from '../basics/fold';
import { say, type Text } from '../basics/say';
import type { Campaign } from '../insights/campaign';
import { keyOfCompany } from '../insights/company';
import { isActive } from '../insights/paths';
import { listed } from '../insights/readinessCheck';
import type { Person } from '../records/record';
import { isTouch } from '../records/verbs';
import type { Vault } from '../vault/vault';
import { inOneGo, type Steps } from '../basics/steps';

/** Two of your contacts who would gain from meeting (RULES P24): bringing people together is a gift to both. */
export interface Introduction {
  readonly people: readonly [Person, Person];
  /** One sentence: what they have in common, or what one of them could bring. */
  readonly why: Text;
  /** One sentence: how to go about it. */
  readonly how: Text;
}

const mostShown = 10;
/** Whom you know best comes first: of a crowd the rest is not looked at. */
const mostPeople = 150;

/** Those who would gain from meeting, the best reasons first. */
export function gainsFromMeeting(campaign: Pick<Campaign, 'vault' | 'today'>): Introduction[] {
  return inOneGo(gainsInSteps(campaign));
}

/** The same in steps, with time for others after each. */
export function* gainsInSteps({ vault, today }: Pick<Campaign, 'vault' | 'today'>): Steps<Introduction[]> {
  const traits: Traits[] = [];
  for (const person of yield* strongestContacts(vault, today)) {
    traits.push(traitsOf(person, vault));
    yield;
  }
  const found: { readonly weight: number; readonly introduction: Introduction }[] = [];
  for (let one = 0; one < traits.length; one++) {
    for (let other = one + 1; other < traits.length; other++) {
      const reason = reasonFor(traits[one]!, traits[other]!);
      if (reason && !areLinked(traits[one]!, traits[other]!, vault)) found.push({ weight: reason.weight, introduction: introduction(traits[one]!.person, traits[other]!.person, reason.why) });
    }
    yield;
  }
  // The sort keeps equal ones in the order of those you know best.
  return found.sort((a, b) => b.weight - a.weight).slice(0, mostShown).map((each) => each.introduction);
}

interface Traits {
  readonly person: Person;
  readonly company: string | undefined;
  /** Tags, folded, with how they are written. */
  readonly tags: ReadonlyMap<string, string>;
  /** What they could bring: the words of their tags and of their title that say something. */
  readonly brings: readonly string[];
  readonly challenges: readonly { readonly text: string; readonly words: string }[];
}

const peoplePerStep = 500;

/** Those you are in touch with, the strongest relationships first, then by path. */
function* strongestContacts({ people }: Vault, today: Day): Steps<Person[]> {
  const found: Person[] = [];
  for (let relationship = 5; relationship >= 1; relationship--) {
    for (const [at, person] of people.entries()) {
      if (found.length === mostPeople) return found;
      if ((person.fields.relationship ?? 1) === relationship && isActive(person) && person.log.lastUpTo(today, isTouch)) found.push(person);
      if (at % peoplePerStep === 0) yield;
    }
  }
  return found;
}

function traitsOf(person: Person, vault: Vault): Traits {
  const company = vault.companyOf(person);
  const tags = new Map((person.fields.tags ?? []).map((tag) => [asWords(tag), tag]));
  const title = asWords(person.fields.title ?? '').split(' ').filter((word) => word.length >= 5 && !common.has(word));
  return {
    person,
    company: company && keyOfCompany(company),
    tags,
    brings: [...new Set([...tags.keys(), ...title])].filter(Boolean),
    challenges: (company?.note?.fields.challenges ?? []).map((text) => ({ text, words: ` ${asWords(text)} ` })),
  };
}

/** Words of titles that fit too many. */
const common: ReadonlySet<string> = new Set('engineer engineering manager director senior junior principal staff associate assistant leader officer president former formerly independent freelance consultant adviser advisor specialist analyst developer software programme program project product team head chief'.split(' '));

function asWords(text: string): string {
  return (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

function reasonFor(a: Traits, b: Traits): { readonly weight: number; readonly why: Text } | undefined {
  // Those who work together know each other.
  if (a.company !== undefined && a.company === b.company) return undefined;
  const help = helpFor(a, b) ?? helpFor(b, a);
  const shared = [...a.tags].flatMap(([words, tag]) => (words !== '' && b.tags.has(words) ? tag : []));
  if (help) return { weight: 3 + shared.length, why: help };
  return shared.length > 0 ? { weight: shared.length, why: say('{0} and {1} share an interest: {2}.', a.person.name, b.person.name, listed(shared)) } : undefined;
}

/** What one brings may be what the company of the other struggles with. */
function helpFor(needs: Traits, brings: Traits): Text | undefined {
  for (const { text, words } of needs.challenges) {
    const what = brings.brings.find((each) => words.includes(` ${each} `));
    if (what) return say('Where {0} works this is hard: “{1}”. {2} knows about {3}.', needs.person.name, text, brings.person.name, what);
  }
  return undefined;
}

/** Whether one of the notes says that they know each other, or were brought together. */
function areLinked(a: Traits, b: Traits, vault: Vault): boolean {
  return speaksOf(a.person, b.person, vault) || speaksOf(b.person, a.person, vault);
}

function speaksOf(from: Person, to: Person, vault: Vault): boolean {
  return [...(from.links.knows ?? []), ...from.log.names].some((link) => vault.resolve(link, from)?.place.id === to.id);
}

function introduction(a: Person, b: Person, why: Text): Introduction {
  return { people: [a, b], why, how: say('Ask each of them on their own first, {0} and then {1}; introduce them once both have said yes.', a.name, b.name) };
}
