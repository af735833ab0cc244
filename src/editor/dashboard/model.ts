import { l10n } from 'vscode';
import type { Pattern } from '../../core/review/patterns/pattern';
import type { ChartSection, DashboardModel } from '../../dashboard/protocol';
import type { Review } from '../../live/reviewing';
import { shortDay } from '../days';
import { channelChart, funnelChart, monthsChart, touchesChart, weeksChart } from './charts';
import { figuresOf } from './figures';
import { coverageTable, gainsTable, patternsList, planTable } from './tables';

/** All that the dashboard shows of a picture: in the user's words, and ready to be drawn. */
export function dashboardModel({ campaign, metrics, coverage, plan, gains }: Review, patterns: readonly Pattern[], relationship: ChartSection | undefined): DashboardModel {
  return {
    title: l10n.t('Does the campaign work?'),
    subtitle: l10n.t('As of {0}, from your notes alone.', shortDay(campaign.today, campaign.today)),
    sections: [
      figuresOf(metrics),
      patternsList(patterns),
      funnelChart(metrics),
      channelChart(metrics),
      touchesChart(metrics),
      weeksChart(metrics),
      relationship ?? monthsChart(metrics),
      coverageTable(coverage),
      planTable(plan, campaign.today),
      gainsTable(gains),
    ],
    texts: {
      weeklyReview: l10n.t('Weekly review'),
      refresh: l10n.t('Refresh'),
      showTable: l10n.t('Show table'),
      hideTable: l10n.t('Hide table'),
      openNotes: l10n.t('Open notes'),
      putAside: l10n.t('Put aside for a while'),
      wayOut: l10n.t('What helps'),
      tooFew: l10n.t('too few to tell'),
      interval: l10n.t('95 % interval'),
      range: l10n.t('Published range'),
      note: l10n.t('Rests on'),
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
