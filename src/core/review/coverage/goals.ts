import { compareText, fold } from '../../basics/fold';
import { say, type Text } from '../../basics/say';
import type { Campaign } from '../../insights/campaign';
import { listed } from '../../insights/readinessCheck';
import { flatMapInSteps, inOneGo, type Steps } from '../../basics/steps';
import type { Stage } from '../../insights/roles';
import type { Person, Role } from '../../records/record';
import { circles, roleStatuses } from '../../records/schemas';
import { roleAt, type CompanyCoverage, type RoleAt } from './coverage';

/** How many there are of what the campaign wants 5 to 10 of, say. */
export interface Goal {
  readonly count: number;
  readonly low: number;
  readonly high: number;
  readonly standing: 'under' | 'met' | 'over';
  /** One calm sentence. */
  readonly remark: Text;
}

/** All companies together, against the goals of a campaign (RULES M12, M13). */
export interface CampaignCoverage {
  /** Targets first, then those you want most, then by name. */
  readonly companies: readonly CompanyCoverage[];
  readonly targets: Goal;
  /** Of each target: those there who could refer you. */
  readonly referrers: ReadonlyMap<CompanyCoverage, Goal>;
  /** Strong and weak contacts at the targets, never one number for both. */
  readonly strong: readonly Person[];
  readonly weak: readonly Person[];
  readonly unrated: readonly Person[];
  /** Every role, those without a company too, by the stages that have one. */
  readonly stages: readonly { readonly stage: Stage; readonly roles: readonly Role[] }[];
  /** Roles for which everything hangs on one person, and those with no way yet (RULES A5). */
  readonly singlePath: readonly RoleAt[];
  readonly withoutPath: readonly RoleAt[];
  /** How many people of each circle there are (RULES M11). */
  readonly circles: readonly { readonly circle: string; readonly people: readonly Person[] }[];
}

/** From RULES, section 8. */
export const targetGoal = { low: 5, high: 10 } as const;
export const referrerGoal = { low: 2, high: 3 } as const;

/** `coverages` are those of every company of the campaign. */
export function campaignCoverage(coverages: readonly CompanyCoverage[], campaign: Campaign): CampaignCoverage {
  return inOneGo(campaignCoverageInSteps(coverages, campaign));
}

/** The same in steps, with time for others after each. */
export function* campaignCoverageInSteps(coverages: readonly CompanyCoverage[], campaign: Campaign): Steps<CampaignCoverage> {
  const { vault } = campaign;
  const names = new Map(coverages.map((each) => [each, fold(each.company.name)]));
  const companies = [...coverages].sort((a, b) => byWeight(a, b) || compareText(names.get(a)!, names.get(b)!) || compareText(a.company.note?.path ?? '', b.company.note?.path ?? ''));
  yield;
  const targets = companies.filter(({ isTarget }) => isTarget);
  // A role without a company has no coverage, but it is at a stage, and there are ways to it.
  const homeless = yield* flatMapInSteps(vault.roles, (role) => (vault.companyOf(role) ? [] : [roleAt(role, campaign)]));
  const roles = [...companies.flatMap((company) => company.roles), ...homeless];
  const open = roles.filter((role) => !role.isOver);
  return {
    companies,
    targets: targetsGoal(targets.length),
    referrers: new Map(targets.map((company) => [company, referrersGoal(company)])),
    strong: targets.flatMap(({ strong }) => strong),
    weak: targets.flatMap(({ weak }) => weak),
    unrated: targets.flatMap(({ unrated }) => unrated),
    stages: roleStatuses.flatMap((stage) => {
      const there = roles.filter((role) => role.stage === stage).map(({ role }) => role);
      return there.length > 0 ? [{ stage, roles: there }] : [];
    }),
    singlePath: open.filter(({ paths }) => paths.length === 1),
    withoutPath: open.filter(({ paths }) => paths.length === 0),
    circles: circlesOf(vault.people),
  };
}

function circlesOf(people: readonly Person[]): CampaignCoverage['circles'] {
  const members = new Map<string, Person[]>(circles.map((circle) => [circle, []]));
  for (const person of people) if (person.fields.circle) members.get(person.fields.circle)!.push(person);
  return [...members].flatMap(([circle, each]) => (each.length > 0 ? [{ circle, people: each }] : []));
}

function byWeight(a: CompanyCoverage, b: CompanyCoverage): number {
  const priority = ({ company }: CompanyCoverage): number => company.note?.fields.priority ?? 0;
  return Number(b.isTarget) - Number(a.isTarget) || priority(b) - priority(a);
}

function targetsGoal(count: number): Goal {
  const { low, high } = targetGoal;
  if (count < low) return { count, low, high, standing: 'under', remark: say('Target companies: {0}. With {1} to {2} a slow answer at one of them matters less.', count, low, high) };
  if (count > high) return { count, low, high, standing: 'over', remark: say('Target companies: {0}. More than {1} are hard to know well; pausing some gives the others more of you.', count, high) };
  return { count, low, high, standing: 'met', remark: say('Target companies: {0}, a good number to know well.', count) };
}

/** Those at a company who could refer you: too few, or more than anyone can care for. */
function referrersGoal({ company, people, strong, weak, unrated }: CompanyCoverage): Goal {
  const { low, high } = referrerGoal;
  const could = [...strong, ...weak, ...unrated];
  const count = could.length;
  if (count === 0 && people.length > 0) return { count, low, high, standing: 'under', remark: say('Nobody you know at {0} can be asked just now; someone else there would open another way.', company.name) };
  if (count === 0) return { count, low, high, standing: 'under', remark: say('You know nobody at {0} yet; {1} or {2} people are a good start.', company.name, low, high) };
  if (count < low) return { count, low, high, standing: 'under', remark: say('At {0} all hangs on {1}; someone else there would make it easier for both of you.', company.name, could[0]!.name) };
  if (count > high) {
    const names = listed(could.slice(0, high).map(({ name }) => name));
    return { count, low, high, standing: 'over', remark: say('You know {0} people at {1}; to refer you, {2} or {3} will do, such as {4}.', count, company.name, low, high, names) };
  }
  return { count, low, high, standing: 'met', remark: strong.length > 0 ? say('At {0}, {1} could refer you, {2} of them strong.', company.name, count, strong.length) : say('At {0}, {1} could refer you; none of the contacts is strong yet.', company.name, count) };
}
