import type { Campaign } from '../core/insights/campaign';
import { historyIn } from '../core/insights/campaign';
import { coverageContext, type CoverageContext } from '../core/review/coverage/context';
import { coverageOf } from '../core/review/coverage/coverage';
import { campaignCoverage, type CampaignCoverage } from '../core/review/coverage/goals';
import type { PersonFacts } from '../core/review/facts';
import { gather, type Gathered, type ReviewBy } from '../core/review/gather';
import { metricsOf, type Metrics } from '../core/review/metrics/metrics';
import type { Pattern } from '../core/review/patterns/pattern';
import { patternsTogether, weightiestFirst } from '../core/review/patterns/patterns';
import { planOf, startOf, type Plan } from '../core/review/plan';
import { weeklyOf, type WeeklyReview } from '../core/review/weekly/weekly';
import type { OverviewChange, Overview } from './overview';
import type { Breath } from './ports';

/** What the campaign's notes show when seen together, at one moment. */
export interface Review {
  readonly campaign: Campaign;
  readonly people: readonly PersonFacts[];
  readonly patterns: readonly Pattern[];
  readonly metrics: Metrics;
  readonly coverage: CampaignCoverage;
  /** Undefined while no log has an entry. */
  readonly plan: Plan | undefined;
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
    return pictureOf([...this.known.values()], overview, by);
  }
}

function pictureOf(gathered: readonly Gathered[], overview: Overview, by: ReviewBy): Review {
  const { campaign } = overview;
  const people = gathered.flatMap(({ person }) => person ?? []);
  const coverage = campaignCoverage(coverageOf(contextOf(overview)), campaign.vault.people);
  const start = startOf(people);
  return {
    campaign,
    people,
    patterns: [...gathered.flatMap(({ patterns }) => patterns), ...patternsTogether(people, gathered.flatMap(({ messages }) => messages), campaign, by.settings)].sort(weightiestFirst),
    metrics: metricsOf(people, gathered.flatMap(({ role }) => role ?? []), { to: campaign.today }, campaign),
    coverage,
    plan: start && planOf(start, people, coverage, campaign.today),
  };
}

/** What the overview knows of people need not be reckoned again. */
function contextOf({ campaign, notes, openAsks }: Overview): CoverageContext {
  const usual = coverageContext(campaign, undefined, openAsks);
  return coverageContext(campaign, (person) => notes.get(person.id)?.person ?? usual.look(person), openAsks);
}

/** The week looked back on, from a picture and the follow-ups of its moment. */
export function weekIn({ campaign, people, patterns, coverage }: Review, { pressing, keepInTouch }: Overview): WeeklyReview {
  return weeklyOf({ campaign, people, patterns, coverage, followUps: [...pressing, ...keepInTouch] });
}
