import { l10n } from 'vscode';
import type { Metrics } from '../../core/review/metrics/metrics';
import type { Week } from '../../core/review/metrics/weeks';
import type { Person } from '../../core/records/record';
import type { roleChannels } from '../../core/records/schemas';
import type { ChartSection } from '../../dashboard/protocol';
import type { CampaignCoverage } from '../../core/review/coverage/goals';
import { localise } from '../localise';
import { idsOf, percentOf, rateText, rateValue } from './figures';

/** The seven stages from a kept contact to a job. */
export function funnelChart({ funnel }: Metrics): ChartSection {
  const stuck = funnel.find(({ hint }) => hint)?.hint;
  return {
    id: 'funnel',
    kind: 'chart',
    chart: 'funnel',
    unit: 'count',
    title: l10n.t('From contact to job'),
    explanation: stuck ? localise(stuck) : l10n.t('How many people, and from the fifth stage on roles, came to each of seven stages.'),
    labels: { category: l10n.t('Stage'), value: l10n.t('People or roles') },
    rows: funnel.map(({ label, count, notes, detail }) => ({ label: localise(label), value: count, ...(detail && { note: localise(detail) }), notes: idsOf(notes) })),
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
    explanation: l10n.t('In grey what one article reports, without a source: for comparison, not a forecast.'),
    labels: { category: l10n.t('Channel'), value: l10n.t('Reached a screen') },
    empty: l10n.t('No application is logged yet.'),
    rows: channels.map(({ channel, screened, published: [low, high] }) => ({
      label: channelName(channel),
      value: percentOf(screened.rate ?? 0),
      ...(screened.of > 0 && { low: percentOf(screened.interval[0]), high: percentOf(screened.interval[1]) }),
      bandLow: percentOf(low),
      bandHigh: percentOf(high),
      bandLabel: l10n.t('published: {0}-{1} %', percentOf(low), percentOf(high)),
      // A bare share of few, or of none, would say too much.
      ...((screened.rate === null || screened.tooFew) && { shown: rateValue(screened) }),
      ...(!screened.tooFew && { note: rateText(screened) }),
      ...(screened.of === 0 && { note: rateText(screened) }),
      faint: screened.tooFew && screened.of > 0,
      notes: idsOf(screened.among),
    })),
  };
}

/** What was given and asked, week by week: a trend to look at, nothing to keep up. */
export function weeksChart({ weeks }: Metrics): ChartSection {
  const rows = (series: string, valueIn: (week: Week) => number, peopleIn: (week: Week) => readonly Person[]): ChartSection['rows'] => weeks.map((week) => ({ label: week.monday.slice(5), series, value: valueIn(week), notes: idsOf(peopleIn(week)) }));
  return {
    id: 'weeks',
    kind: 'chart',
    chart: 'columns',
    unit: 'count',
    title: l10n.t('Given and asked, week by week'),
    explanation: l10n.t('Engaged: a like, a comment, a congratulation.'),
    labels: { category: l10n.t('Week of'), value: l10n.t('Entries'), series: l10n.t('What') },
    rows: [...rows(l10n.t('given'), ({ given }) => given, ({ givenTo }) => givenTo), ...rows(l10n.t('asked'), ({ asked }) => asked, ({ askedOf }) => askedOf), ...rows(l10n.t('engaged'), ({ engaged }) => engaged, ({ engagedWith }) => engagedWith)],
  };
}

export function touchesChart({ weeks }: Metrics): ChartSection {
  return {
    id: 'touches',
    kind: 'chart',
    chart: 'columns',
    unit: 'count',
    title: l10n.t('Touches a week'),
    explanation: l10n.t('What passed between you; likes and comments stand apart.'),
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
    empty: l10n.t('Nothing is logged in the last two years.'),
    rows: relationship.map(({ month, people }) => ({ label: month, value: people.length, notes: idsOf(people) })),
  };
}

/** From which circles your contacts are: weak ties and other fields hear of other openings (RULES M11). */
export function circlesChart({ circles }: CampaignCoverage): ChartSection {
  return {
    id: 'circles',
    kind: 'chart',
    chart: 'bars',
    unit: 'count',
    title: l10n.t('Where you know people from'),
    explanation: l10n.t('Several circles hear of more than one.'),
    labels: { category: l10n.t('Circle'), value: l10n.t('People') },
    empty: l10n.t('No note says “circle” yet.'),
    rows: circles.map(({ circle, people }) => ({ label: circle, value: people.length, notes: idsOf(people) })),
  };
}
