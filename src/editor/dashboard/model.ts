import { l10n } from 'vscode';
import { addDays, type Day } from '../../core/basics/day';
import type { Metrics } from '../../core/review/metrics/metrics';
import type { Pattern } from '../../core/review/patterns/pattern';
import type { ChartSection, DashboardModel, Section } from '../../dashboard/protocol';
import type { Review } from '../../live/reviewing';
import { shortDay } from '../days';
import { channelChart, circlesChart, funnelChart, monthsChart, touchesChart, weeksChart } from './charts';
import { figuresOf } from './figures';
import { coverageTable, gainedTable, gainsTable, patternsList, planTable, referralsTable } from './tables';

/** The periods that the numbers can be of, in days back from today; all there is comes first. */
const periods = ['all', '365', '90', '30'] as const;
export type PeriodId = (typeof periods)[number];

/** What was chosen, if it is one of them. */
export function periodOf(id: string | undefined): PeriodId {
  return periods.find((each) => each === id) ?? 'all';
}

/** The first day of a period; undefined: from the beginning. */
export function firstDayOf(period: PeriodId, today: Day): Day | undefined {
  return period === 'all' ? undefined : addDays(today, 1 - Number(period));
}

function labelOf(period: PeriodId): string {
  return { all: l10n.t('From the beginning'), 365: l10n.t('Last 12 months'), 90: l10n.t('Last 90 days'), 30: l10n.t('Last 30 days') }[period];
}

/** What the dashboard shows besides a picture of the notes. */
export interface Shown {
  readonly patterns: readonly Pattern[];
  readonly relationship: ChartSection | undefined;
  readonly period: PeriodId;
  /** Those of the period. */
  readonly metrics: Metrics;
}

/** All that the dashboard shows of a picture: in the user's words, and ready to be drawn. */
export function dashboardModel(review: Review, shown: Shown): DashboardModel {
  const { campaign } = review;
  const unread = campaign.vault.records.filter(({ problems }) => problems.some(({ severity }) => severity === 'error')).length;
  const asOf = l10n.t('As of {0}, from your notes alone.', shortDay(campaign.today, campaign.today));
  return {
    title: l10n.t('Does the campaign work?'),
    subtitle: unread > 0 ? l10n.t('{0} Notes that could not be read fully: {1}; the Problems panel says why.', asOf, unread) : asOf,
    periods: periods.map((id) => ({ id, label: labelOf(id) })),
    period: shown.period,
    sections: sectionsOf(review, shown),
    texts: {
      weeklyReview: l10n.t('Weekly review'),
      period: l10n.t('The numbers are of'),
      showTable: l10n.t('Show table'),
      hideTable: l10n.t('Hide table'),
      openNotes: l10n.t('Open notes'),
      putAside: l10n.t('Hide for a month'),
      wayOut: l10n.t('What helps'),
      tooFew: l10n.t('too few to tell'),
      interval: l10n.t('95 % interval'),
      range: l10n.t('Published range'),
      note: l10n.t('Based on'),
      notes: l10n.t('Notes'),
      under: l10n.t('fewer than the goal'),
      over: l10n.t('more than the goal'),
      good: l10n.t('good'),
      nothing: l10n.t('Nothing yet.'),
      percent: l10n.t('{0} %'),
      span: l10n.t('{0}-{1}'),
      about: l10n.t('{0}: {1}'),
    },
  };
}

function sectionsOf({ coverage, plan, gains, people, overdue, campaign }: Review, { patterns, relationship, metrics }: Shown): Section[] {
  const events = people.reduce((sum, { log }) => sum + log.months.length, 0);
  const [plans, found, companies] = [planTable(plan, campaign.today), patternsList(patterns, events < 3), coverageTable(coverage)];
  // Before anything is logged there is nothing to count, and something to begin with.
  if (events === 0) return [plans, companies, found];
  return [
    figuresOf(metrics, overdue),
    found,
    funnelChart(metrics),
    channelChart(metrics),
    touchesChart(metrics),
    weeksChart(metrics),
    relationship ?? monthsChart(metrics),
    circlesChart(coverage),
    companies,
    plans,
    gainedTable(metrics),
    ...(metrics.referrals.length > 0 ? [referralsTable(metrics)] : []),
    gainsTable(gains),
  ];
}
