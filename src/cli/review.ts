import { english, type Text } from '../core/basics/say';
import type { Campaign } from '../core/insights/campaign';
import { pathsTo, type Path } from '../core/insights/paths';
import type { Linting } from '../core/messages/check';
import type { NoteRecord } from '../core/records/record';
import { coverageContext } from '../core/review/coverage/context';
import { coverageOf, type CompanyCoverage } from '../core/review/coverage/coverage';
import { campaignCoverage, type Goal as CoverageGoal } from '../core/review/coverage/goals';
import { gainsFromMeeting } from '../core/review/gains';
import { defaultReviewBy, gatherAll, patternsOf } from '../core/review/gather';
import { metricsOf } from '../core/review/metrics/metrics';
import type { Period } from '../core/review/metrics/period';
import { goalOf } from './goal';

/** What `campaign`, `metrics`, `patterns` and `paths` print with `--json`. Notes are their paths, sentences are English. */
export function campaignReport(campaign: Campaign) {
  const whole = campaignCoverage(coverageOf(coverageContext(campaign)), campaign);
  return {
    on: campaign.today,
    companies: whole.companies.map((company) => companyReport(company, whole.referrers.get(company))),
    targets: goalReport(whole.targets),
    strong: pathsOf(whole.strong),
    weak: pathsOf(whole.weak),
    unrated: pathsOf(whole.unrated),
    stages: whole.stages.map(({ stage, roles }) => ({ stage, roles: pathsOf(roles) })),
    singlePath: pathsOf(whole.singlePath.map(({ role }) => role)),
    withoutPath: pathsOf(whole.withoutPath.map(({ role }) => role)),
    circles: whole.circles.map(({ circle, people }) => ({ circle, people: people.length })),
    introductions: gainsFromMeeting(campaign).map(({ people, why, how }) => ({ people: pathsOf(people), why: english(why), how: english(how) })),
  };
}

function companyReport({ company, isTarget, people, strong, best, deciders, roles, openAsks, unknown, next }: CompanyCoverage, goal: CoverageGoal | undefined) {
  return {
    note: company.note?.path ?? null,
    name: company.name,
    target: isTarget,
    stage: company.note?.fields.stage ?? null,
    priority: company.note?.fields.priority ?? null,
    people: people.map(({ person, score, state }) => ({ note: person.path, name: person.name, score: score.total, verdict: score.verdict, strong: strong.includes(person), state })),
    best: best?.path ?? null,
    deciders: pathsOf(deciders),
    roles: roles.map(({ role, stage, paths, isOver }) => ({ note: role.path, name: role.name, stage, over: isOver, paths: paths.length })),
    openAsks: openAsks.map(({ person, about, day }) => ({ note: person.path, role: about ? (about.note?.path ?? about.text) : null, since: day })),
    unknown,
    referrers: goal ? goalReport(goal) : null,
    next: next ? { note: next.record.path, kind: next.followUp?.kind ?? null, due: next.followUp?.due ?? null, why: english(next.why) } : null,
  };
}

function goalReport({ count, low, high, standing, remark }: CoverageGoal) {
  return { count, low, high, standing, remark: english(remark) };
}

export function metricsReport(campaign: Campaign, period: Period) {
  const gathered = gatherAll(campaign);
  const { period: { from, to }, ...metrics } = metricsOf(gathered.flatMap(({ person }) => person ?? []), gathered.flatMap(({ role }) => role ?? []), period, campaign);
  return { on: campaign.today, since: from ?? null, until: to, ...(forScripts(metrics) as Scripted<typeof metrics>) };
}

export function patternsReport(campaign: Campaign, linting: Linting) {
  const patterns = patternsOf(campaign, { ...defaultReviewBy, linting }).map(({ code, scope, title, explanation, notes, detail, wayOut, fix }) => ({
    code,
    scope,
    title: english(title),
    explanation: english(explanation),
    notes: pathsOf(notes),
    detail: english(detail),
    wayOut: english(wayOut),
    fix: fix ? { kind: fix.kind, note: fix.kind === 'profile' ? null : fix.record.path, message: fix.kind === 'profile' ? null : (fix.messageKind ?? null) } : null,
  }));
  return { on: campaign.today, patterns };
}

/** What was looked for, and the ways there. */
export interface PathsFound {
  /** The note's path, or a company's name. */
  readonly to: string;
  readonly name: string;
  /** They want no contact, so no way is looked for. */
  readonly isClosed: boolean;
  readonly paths: readonly Path[];
}

/** The ways to whom a name means. Throws a UsageError where it means nobody, or several. */
export function pathsFound(campaign: Campaign, written: string): PathsFound {
  const { goal, to, name } = goalOf(written, campaign.vault);
  const isClosed = 'fields' in goal && goal.fields.status === 'do-not-contact';
  return { to, name, isClosed, paths: pathsTo(goal, campaign) };
}

export function pathsReport({ to, paths }: PathsFound) {
  return { to, paths: paths.map(({ strength, links }) => ({ strength, people: pathsOf(links.map((link) => link.to)) })) };
}

function pathsOf(notes: readonly NoteRecord[]): string[] {
  return notes.map(({ path }) => path);
}

/** A value of the core as scripts read it. */
type Scripted<T> = T extends NoteRecord | Text ? string : T extends undefined ? null : T extends object ? { readonly [K in keyof T]: Scripted<T[K]> } : T;

function forScripts(value: unknown): unknown {
  if (value === undefined) return null;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(forScripts);
  if ('path' in value && 'log' in value) return value.path;
  if ('message' in value && 'args' in value) return english(value as Text);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, forScripts(each)]));
}
