import type { Day } from '../core/basics/day';
import type { Campaign } from '../core/insights/campaign';
import { historyIn } from '../core/insights/campaign';
import type { FollowUp } from '../core/insights/followUp';
import { coverageContext, type CoverageContext } from '../core/review/coverage/context';
import { coverageInSteps } from '../core/review/coverage/coverage';
import { campaignCoverageInSteps, type CampaignCoverage } from '../core/review/coverage/goals';
import type { PersonFacts } from '../core/review/facts';
import { gainsInSteps, type Introduction } from '../core/review/gains';
import { gather, type Gathered, type ReviewBy } from '../core/review/gather';
import { metricsInSteps, type Metrics } from '../core/review/metrics/metrics';
import type { Pattern } from '../core/review/patterns/pattern';
import { patternsInSteps, weightiestFirst } from '../core/review/patterns/patterns';
import { planInSteps, type Plan } from '../core/review/plan';
import type { RoleFacts } from '../core/review/roleFacts';
import { weeklyInSteps, type WeeklyReview } from '../core/review/weekly/weekly';
import type { WrittenWeek } from '../core/review/weekly/written';
import { calmly } from './calmly';
import type { OverviewChange, Overview } from './overview';
import type { Breath } from './ports';

/** What the campaign's notes show when seen together, at one moment. */
export interface Review {
  readonly campaign: Campaign;
  readonly people: readonly PersonFacts[];
  readonly roles: readonly RoleFacts[];
  readonly patterns: readonly Pattern[];
  readonly metrics: Metrics;
  /** What is overdue, keeping in touch aside: it is not made, and not missed yet. */
  readonly overdue: readonly FollowUp[];
  readonly coverage: CampaignCoverage;
  readonly plan: Plan;
  /** Who would gain from meeting, the best reasons first. */
  readonly gains: readonly Introduction[];
}

/**
 * Keeps what each note adds to the picture, so that a change costs the notes it touched, and puts the picture together when
 * someone wants to see it.
 */
export class Reviewing {
  private readonly known = new Map<string, Gathered>();
  private stale: 'all' | Set<string> = 'all';
  private by: ReviewBy | undefined;

  /** Takes in that the overview is another: what was gathered from the notes it names holds no longer. */
  changed({ before, overview, changed }: OverviewChange): void {
    if (before.campaign.rules !== overview.campaign.rules || before.campaign.today !== overview.campaign.today) this.stale = 'all';
    if (this.stale !== 'all') for (const id of changed) this.stale.add(id);
  }

  /** The picture of an overview, with a breath after each note. Undefined when `isStale` says it is no longer wanted. */
  async review(overview: Overview, by: ReviewBy, breath: Breath, isStale: () => boolean): Promise<Review | undefined> {
    const { campaign } = overview;
    if (!this.by || this.by.linting.prose !== by.linting.prose || this.by.linting.settings !== by.linting.settings) this.stale = 'all';
    const { people, companies, roles } = campaign.vault;
    const stale = this.stale;
    const missing = [...people, ...companies, ...roles].filter(({ id }) => stale === 'all' || stale.has(id) || !this.known.has(id));
    for (const record of missing) {
      this.known.set(record.id, gather(record, historyIn(campaign, record), campaign, by));
      await breath();
      if (isStale()) {
        // What was gathered until now may be of a moment that is over.
        this.stale = 'all';
        return undefined;
      }
    }
    [this.stale, this.by] = [new Set(), by];
    for (const id of this.known.keys()) if (!campaign.vault.get(id)) this.known.delete(id);
    return pictureOf([...this.known.values()], overview, by, breath);
  }
}

/** The picture, put together in steps with a breath after each. */
async function pictureOf(gathered: readonly Gathered[], overview: Overview, by: ReviewBy, breath: Breath): Promise<Review> {
  const { campaign } = overview;
  const people = gathered.flatMap(({ person }) => person ?? []);
  const coverage = await calmly(campaignCoverageInSteps(await calmly(coverageInSteps(contextOf(overview)), breath), campaign), breath);
  const together = await calmly(patternsInSteps(people, gathered.flatMap(({ messages }) => messages), campaign, by.settings), breath);
  const roles = gathered.flatMap(({ role }) => role ?? []);
  const metrics = await calmly(metricsInSteps(people, roles, { to: campaign.today }, campaign), breath);
  const plan = await calmly(planInSteps(people, coverage, campaign.today), breath);
  const gains = await calmly(gainsInSteps(campaign), breath);
  return {
    campaign,
    people,
    roles,
    patterns: [...gathered.flatMap(({ patterns }) => patterns), ...together].sort(weightiestFirst),
    metrics,
    overdue: overview.pressing.filter(({ due }) => due < campaign.today),
    coverage,
    plan,
    gains,
  };
}

/** The metrics from a day on. */
export async function metricsSince({ people, roles, campaign }: Review, from: Day, breath: Breath): Promise<Metrics> {
  return calmly(metricsInSteps(people, roles, { from, to: campaign.today }, campaign), breath);
}

/** The overview knows where everyone stands, so it need not be reckoned again. */
function contextOf({ campaign, notes, openAsks }: Overview): CoverageContext {
  return coverageContext(campaign, (person) => notes.get(person.id)!.person!, openAsks);
}

/** The week looked back on, from a picture, the follow-ups of its moment, and what was written in it, where that is known. */
export async function weekIn({ campaign, people, patterns, coverage }: Review, { pressing, keepInTouch }: Overview, breath: Breath, written?: WrittenWeek): Promise<WeeklyReview> {
  return calmly(weeklyInSteps({ campaign, people, patterns, coverage, followUps: [...pressing, ...keepInTouch], written }), breath);
}
