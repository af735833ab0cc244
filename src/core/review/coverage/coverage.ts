import type { Campaign } from '../../insights/campaign';
import type { CompanyRef } from '../../insights/company';
import type { OpenAsk } from '../../insights/openAsks';
import { decidersAt, isAskable, openPathsFor, type OpenPath } from '../../insights/openPaths';
import { isActive } from '../../insights/paths';
import { isOver, stageOf, type Stage } from '../../insights/roles';
import { byPath } from '../../records/place';
import type { Person, Role } from '../../records/record';
import { flatMapInSteps, inOneGo, type Steps } from '../../basics/steps';
import { isTarget } from '../targets';
import type { CoverageContext, Standing } from './context';
import { nextActionAt, type NextAction } from './nextAction';
import { placesIn, type CompanyPlace } from './places';

export interface PersonAt extends Standing {
  readonly person: Person;
}

export interface RoleAt {
  readonly role: Role;
  readonly stage: Stage;
  /** The ways that are open for it; of a role that is over there are none. */
  readonly paths: readonly OpenPath[];
  readonly isOver: boolean;
}

/** What there is to know of a company (RULES M6): who decides, what troubles them, how you meet it, how they hire. */
export const worthKnowing = ['hiring', 'challenges', 'fit', 'process'] as const;
export type Unknown = (typeof worthKnowing)[number];

/** A company as the campaign sees it. */
export interface CompanyCoverage {
  readonly company: CompanyRef;
  /** It has a note, and is not put aside. */
  readonly isTarget: boolean;
  /** Everyone there, the best score first. */
  readonly people: readonly PersonAt[];
  /** Of those who could refer you, whom no no and no rest speaks against: a score to pursue and a word that counts; the others; those without a score yet (RULES M12). */
  readonly strong: readonly Person[];
  readonly weak: readonly Person[];
  readonly unrated: readonly Person[];
  readonly best: Person | undefined;
  readonly deciders: readonly Person[];
  readonly roles: readonly RoleAt[];
  readonly openAsks: readonly OpenAsk[];
  readonly unknown: readonly Unknown[];
  readonly next: NextAction | undefined;
}

/** One company, with time for others between its roles: of each it is asked who could still help. */
function* coverageOfCompany(place: CompanyPlace, context: CoverageContext): Steps<CompanyCoverage> {
  const { campaign, look, openAskAt } = context;
  const { company, key } = place;
  const people = place.people.map((person): PersonAt => ({ person, ...pick(look(person)) })).sort(bestFirst);
  const could = people.filter(({ person }) => isActive(person) && isAskable(person, undefined, campaign));
  const isStrong = ({ person, score }: PersonAt): boolean => score.verdict === 'pursue' && (person.fields.influence ?? 0) > littleInfluence;
  const ofKind = (fits: (each: PersonAt) => boolean): Person[] => could.filter(fits).map(({ person }) => person);
  const strong = ofKind(isStrong);
  const roles = yield* flatMapInSteps(place.roles, (role) => [roleAt(role, campaign)], 1);
  const best = strong[0] ?? could.find(({ score }) => score.verdict !== 'unrated')?.person ?? could[0]?.person;
  return {
    company,
    isTarget: company.note !== undefined && isTarget(company.note),
    people,
    strong,
    weak: ofKind((each) => each.score.verdict !== 'unrated' && !isStrong(each)),
    unrated: ofKind(({ score }) => score.verdict === 'unrated'),
    best,
    deciders: decidersAt(company, campaign.vault),
    roles,
    openAsks: openAskAt.get(key) ?? [],
    unknown: unknownOf(company),
    next: nextActionAt(place, best, context),
  };
}

/** An influence up to here rarely moves an application (RULES M4). */
const littleInfluence = 2;

function pick({ score, state, next }: Standing): Standing {
  return { score, state, next };
}

function bestFirst(a: PersonAt, b: PersonAt): number {
  return Number(a.score.verdict === 'unrated') - Number(b.score.verdict === 'unrated') || b.score.total - a.score.total || byPath(a.person, b.person);
}

/** A role, and the ways to it. */
export function roleAt(role: Role, campaign: Campaign): RoleAt {
  return { role, stage: stageOf(role, campaign.today), paths: openPathsFor(role, campaign), isOver: isOver(role, campaign.today) };
}

/** What is still unknown of a company; all of it, without a note. */
export function unknownOf({ note }: CompanyRef): Unknown[] {
  const { hiring, challenges, fit, process } = note?.fields ?? {};
  const isSaid = (texts: string | readonly string[] | undefined): boolean => [texts ?? []].flat().some((text) => text.trim() !== '');
  const known = { hiring: isSaid(hiring), challenges: isSaid(challenges), fit: isSaid(fit), process: isSaid(process) };
  return worthKnowing.filter((each) => !known[each]);
}

/** Every company, in one go. */
export function coverageOf(context: CoverageContext): CompanyCoverage[] {
  return inOneGo(coverageInSteps(context));
}

/** The same in steps, with time for others after each company. */
export function* coverageInSteps(context: CoverageContext): Steps<CompanyCoverage[]> {
  const found: CompanyCoverage[] = [];
  for (const place of placesIn(context.campaign.vault)) {
    yield;
    found.push(yield* coverageOfCompany(place, context));
  }
  return found;
}
