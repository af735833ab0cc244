import { l10n } from 'vscode';
import type { Metrics } from '../../core/review/metrics/metrics';
import type { roleChannels } from '../../core/records/schemas';
import type { ChartSection } from '../../dashboard/protocol';
import { localise } from '../localise';
import { idsOf, percentOf, rateText } from './figures';

/** The seven stages from a kept contact to a job. */
export function funnelChart({ funnel }: Metrics): ChartSection {
  const stuck = funnel.find(({ hint }) => hint)?.hint;
  return {
    id: 'funnel',
    kind: 'chart',
    chart: 'funnel',
    unit: 'count',
    title: l10n.t('From contact to job'),
    explanation: stuck ? localise(stuck) : l10n.t('How many people, and then roles, came to each of the seven stages.'),
    labels: { category: l10n.t('Stage'), value: l10n.t('People or roles') },
    rows: funnel.map(({ label, count, notes }) => ({ label: localise(label), value: count, notes: idsOf(notes) })),
  };
}

function channelName(channel: (typeof roleChannels)[number]): string {
  return { referral: l10n.t('By referral'), direct: l10n.t('Direct'), recruiter: l10n.t('Recruiter') }[channel];
}

/** What became of roles by the way they were come to, beside what others published. */
export function channelChart({ channels }: Metrics): ChartSection {
  return {
    id: 'channels',
    kind: 'chart',
    chart: 'bars',
    unit: 'percent',
    title: l10n.t('Applications that reached a screen'),
    explanation: l10n.t('Beside it the ranges that an article gives without naming a source: context, not a forecast.'),
    labels: { category: l10n.t('Channel'), value: l10n.t('Reached a screen') },
    empty: l10n.t('No application is logged yet.'),
    rows: channels.map(({ channel, screened, published: [low, high] }) => ({
      label: channelName(channel),
      value: percentOf(screened.rate ?? 0),
      ...(screened.of > 0 && { low: percentOf(screened.interval[0]), high: percentOf(screened.interval[1]) }),
      bandLow: percentOf(low),
      bandHigh: percentOf(high),
      bandLabel: l10n.t('published: {0}-{1} %', percentOf(low), percentOf(high)),
      note: rateText(screened),
      faint: screened.tooFew,
      notes: idsOf(screened.among),
    })),
  };
}

/** What was given and asked, week by week: a trend to look at, nothing to keep up. */
export function weeksChart({ weeks }: Metrics): ChartSection {
  const rows = (series: string, valueIn: (week: Metrics['weeks'][number]) => number): ChartSection['rows'] => weeks.map((week) => ({ label: week.monday.slice(5), series, value: valueIn(week), notes: idsOf(week.people) }));
  return {
    id: 'weeks',
    kind: 'chart',
    chart: 'columns',
    unit: 'count',
    title: l10n.t('Given and asked, week by week'),
    labels: { category: l10n.t('Week of'), value: l10n.t('Entries'), series: l10n.t('What') },
    rows: [...rows(l10n.t('given'), ({ given }) => given), ...rows(l10n.t('asked'), ({ asked }) => asked)],
  };
}

export function touchesChart({ weeks }: Metrics): ChartSection {
  return {
    id: 'touches',
    kind: 'chart',
    chart: 'columns',
    unit: 'count',
    title: l10n.t('Touches a week'),
    explanation: l10n.t('A touch is anything that passed between you.'),
    labels: { category: l10n.t('Week of'), value: l10n.t('Touches') },
    rows: weeks.map(({ monday, touches, people }) => ({ label: monday.slice(5), value: touches, notes: idsOf(people) })),
  };
}

/** How many relationships each month kept alive, from the logs. */
export function monthsChart({ relationship }: Metrics): ChartSection {
  return {
    id: 'months',
    kind: 'chart',
    chart: 'columns',
    unit: 'count',
    title: l10n.t('People you were in touch with'),
    explanation: l10n.t('Month by month, from the logs.'),
    labels: { category: l10n.t('Month'), value: l10n.t('People') },
    empty: l10n.t('No touch is logged yet.'),
    rows: relationship.map(({ month, people }) => ({ label: month, value: people.length, notes: idsOf(people) })),
  };
}
