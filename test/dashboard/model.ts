import type { ChartSection, DashboardModel, FiguresSection, Mark, PatternsSection, Section, TableSection, Texts } from '../../src/dashboard/protocol';

/** A campaign of twelve weeks, as the dashboard would show it: every kind of section, chart and sign. */

const person = (name: string): string => `people/${name}.md`;
const some = (count: number): string[] => ['Priya Raman', 'Jon Bell', 'Mara Oyelaran', 'Tomas Vrba', 'Ruth Pemberton', 'Leo Marchetti', 'Yasmin Toure', 'Agnes Duvall', 'Colm Brady', 'Dana Whitlock', 'Felix Aumann'].slice(0, count).map(person);

const texts: Texts = {
  weeklyReview: 'Weekly review',
  period: 'The numbers are of',
  showTable: 'Show table',
  hideTable: 'Hide table',
  openNotes: 'Open notes',
  putAside: 'Put aside for a while',
  wayOut: 'Way out:',
  tooFew: 'too few to tell',
  interval: '95 % interval',
  range: 'published range',
  note: 'What it rests on',
  notes: 'Notes',
  under: 'below the goal',
  over: 'above the goal',
  good: 'goal reached',
  nothing: 'Nothing to show yet.',
  percent: '{0} %',
  span: '{0}–{1}',
  about: '{0}: {1}',
};

export const figures: FiguresSection = {
  kind: 'figures',
  id: 'figures',
  title: 'The last 12 weeks',
  items: [
    { id: 'asks', label: 'Referral asks', value: '14', detail: 'of 11 people', notes: some(11) },
    { id: 'replies', label: 'Replied', value: '64 %', detail: '9 of 14, 95 % interval 39–84 %', notes: some(9), others: some(11).slice(9) },
    { id: 'referred', label: 'Referred', value: '5', detail: '36 % of the asks', notes: some(5) },
    { id: 'onTime', label: 'Follow-ups on time', value: '81 %', detail: '26 of 32', notes: some(10) },
    { id: 'given', label: 'Given per ask', value: '1.4', detail: '19 times given, 14 asked', notes: some(11) },
    { id: 'screens', label: 'How screens went', value: '4.2 / 5', detail: '4 screens, too few to tell', notes: ['roles/Northwind - Platform Engineer.md'] },
    { id: 'insights', label: 'Insights gained', value: '6', detail: 'not public anywhere', notes: some(4) },
    { id: 'rest', label: 'Offers', value: '0', detail: '', notes: [] },
  ],
};

export const funnel: ChartSection = {
  kind: 'chart',
  id: 'funnel',
  title: 'From a name to an offer',
  explanation: 'How far the people and roles of this campaign have come.',
  chart: 'funnel',
  unit: 'count',
  labels: { category: 'Stage', value: 'People and roles' },
  rows: [
    { label: 'Known', value: 23, notes: some(11) },
    { label: 'Worth pursuing', value: 16, note: '70 % of these', notes: some(11) },
    { label: 'Value given', value: 13, note: '81 %', notes: some(10) },
    { label: 'Asked', value: 11, note: '85 %', notes: some(9) },
    { label: 'Agreed', value: 7, note: '64 %', notes: some(7) },
    { label: 'Referred', value: 5, note: '71 %', notes: some(5) },
    { label: 'Screen or further', value: 4, note: '80 %', notes: some(4) },
  ],
};

export const channels: ChartSection = {
  kind: 'chart',
  id: 'channels',
  title: 'Which way leads to a screen',
  explanation: 'Applications that reached a screen, beside what studies report.',
  chart: 'bars',
  unit: 'percent',
  labels: { category: 'Way', value: 'Reached a screen' },
  rows: [
    { label: 'Referral', value: 36.4, low: 15.2, high: 64.6, bandLow: 20, bandHigh: 40, bandLabel: 'published: 20–40 %', note: '4 of 11', notes: some(4) },
    { label: 'Recruiter', value: 16.7, low: 3, high: 56.4, bandLow: 10, bandHigh: 15, bandLabel: 'published: 10–15 %', note: '1 of 6', faint: true, notes: some(1) },
    { label: 'Direct', value: 4.2, low: 0.7, high: 20.2, bandLow: 2, bandHigh: 5, bandLabel: 'published: 2–5 %', note: '1 of 24', notes: some(2) },
  ],
};

const weeks = ['31 Aug', '7 Sep', '14 Sep', '21 Sep', '28 Sep', '5 Oct', '12 Oct', '19 Oct', '26 Oct', '2 Nov', '9 Nov', '16 Nov'];

function weekly(counts: Readonly<Record<string, readonly number[]>>): Mark[] {
  return weeks.flatMap((label, week) => Object.entries(counts).map(([series, values]) => ({ label, series, value: values[week] ?? 0, notes: some(values[week] ?? 0) })));
}

export const balance: ChartSection = {
  kind: 'chart',
  id: 'balance',
  title: 'Given and asked',
  explanation: 'What you shared, helped with or connected, and what you asked for, by week.',
  chart: 'columns',
  unit: 'count',
  labels: { category: 'Week of', value: 'Times', series: 'What' },
  rows: weekly({ given: [2, 1, 3, 1, 2, 0, 2, 1, 3, 1, 2, 1], asked: [0, 0, 1, 1, 2, 3, 1, 0, 2, 3, 1, 0] }),
};

const touches: ChartSection = {
  kind: 'chart',
  id: 'touches',
  title: 'In touch',
  explanation: 'Entries of your logs by week, yours and theirs.',
  chart: 'columns',
  unit: 'count',
  stacked: true,
  labels: { category: 'Week of', value: 'Entries', series: 'Who' },
  rows: weekly({ you: [4, 3, 5, 4, 6, 7, 5, 3, 6, 8, 6, 4], they: [1, 2, 2, 3, 3, 4, 4, 2, 3, 5, 4, 3], both: [1, 0, 1, 1, 0, 2, 1, 1, 1, 2, 1, 2] }),
};

export const relationship: ChartSection = {
  kind: 'chart',
  id: 'relationship',
  title: 'Relationships over time',
  explanation: 'The mean of your own ratings from 1 to 5, as Git remembers them.',
  chart: 'lines',
  unit: 'count',
  domain: [1, 5],
  labels: { category: 'Week of', value: 'Mean rating', series: 'Whom' },
  rows: [
    ...weeks.map((label, week) => ({ label, series: 'all', value: [2.1, 2.2, 2.2, 2.3, 2.5, 2.5, 2.6, 2.8, 2.8, 2.9, 3.0, 3.1][week]!, notes: some(11) })),
    ...weeks.flatMap((label, week) => (week === 5 ? [] : [{ label, series: 'asked for a referral', value: [2.6, 2.7, 3, 3, 3.2, 0, 3.5, 3.5, 3.7, 3.8, 3.8, 4.1][week]!, notes: some(5) }])),
  ],
};

const onTime: ChartSection = {
  kind: 'chart',
  id: 'onTime',
  title: 'Follow-ups on time',
  explanation: 'Of those that were due in a week. The shade is the 95 % interval.',
  chart: 'lines',
  unit: 'percent',
  labels: { category: 'Week of', value: 'On time' },
  rows: weeks.map((label, week) => {
    const value = [50, 67, 60, 75, 67, 80, 71, 83, 80, 88, 86, 90][week]!;
    return { label, value, low: Math.max(0, value - 24), high: Math.min(100, value + 16), note: `${Math.round(value / 12)} of 8`, faint: week < 3, notes: some(3) };
  }),
};

export const coverage: TableSection = {
  kind: 'table',
  id: 'coverage',
  title: 'Coverage',
  explanation: 'The goal is five to ten companies, with two or three possible referrers at each.',
  columns: ['Company', 'Referrers', 'Best referrer', 'Decides', 'Open roles', 'Open asks', 'Next'],
  rows: [
    { cells: ['Northwind', '3', 'Priya Raman, 15', 'Jon Bell', '1', '0', 'Thank Priya after the screen, 22 Nov'], notes: ['companies/Northwind.md', person('Priya Raman'), person('Jon Bell')], emphasis: 'good' },
    { cells: ['Fernhill Health', '2', 'Mara Oyelaran, 17', 'Mara Oyelaran', '2', '1', 'Check in with Mara, 24 Nov'], notes: ['companies/Fernhill Health.md', person('Mara Oyelaran')], emphasis: 'good' },
    { cells: ['Gridmoor', '1', 'Yasmin Toure, 13', 'Yasmin Toure', '1', '1', 'Second nudge, 23 Nov'], notes: ['companies/Gridmoor.md', person('Yasmin Toure')], emphasis: 'under' },
    { cells: ['Kestrel Rail', '5', 'Ruth Pemberton, 11', 'not known', '1', '2', 'Find out who decides'], notes: ['companies/Kestrel Rail.md', person('Ruth Pemberton'), person('Tomas Vrba')], emphasis: 'over' },
    { cells: ['Lanternfish', '0', 'nobody yet', 'not known', '1', '0', ''], notes: ['companies/Lanternfish.md'], emphasis: 'under' },
  ],
};

export const patterns: PatternsSection = {
  kind: 'patterns',
  id: 'patterns',
  title: 'What may be in the way',
  explanation: 'Patterns in the notes. None of them is a verdict on anyone.',
  empty: 'Nothing stands in the way as far as the notes can tell.',
  items: [
    { id: 'passive', title: 'Asked, then waited', explanation: 'Two asks have had no follow-up for more than two weeks. Most answers come after a friendly nudge.', findings: [{ id: 'passive', detail: 'Yasmin Toure, Tomáš Vrba', wayOut: 'One short nudge each, with something new in it.', notes: [person('Yasmin Toure'), person('Tomas Vrba')], fixLabel: 'Write the nudges' }] },
    { id: 'information-gap', title: 'Asked before looking', explanation: 'You asked two people there before you knew who decides or how referrals are treated.', findings: [{ id: 'information-gap', detail: 'Kestrel Rail', wayOut: 'Ask Ruth for fifteen minutes about how they hire, and nothing else.', notes: ['companies/Kestrel Rail.md', person('Ruth Pemberton'), person('Tomas Vrba')], fixLabel: 'Write to Ruth' }, { id: 'information-gap 2', detail: 'Gridmoor', wayOut: 'Ask Ruth for fifteen minutes about how they hire, and nothing else.', notes: ['companies/Gridmoor.md'] }] },
    { id: 'vanished', title: 'Not thanked yet', explanation: 'Leo referred you nineteen days ago and has heard nothing since.', findings: [{ id: 'vanished', detail: 'Leo Marchetti', wayOut: 'Thank him, and tell him how it went.', notes: [person('Leo Marchetti')], fixLabel: 'Write the thanks' }] },
    { id: 'stalled', title: 'Referred, then silence', explanation: 'Nothing in the log of this role for 23 days after the referral.', findings: [{ id: 'stalled', detail: 'Gridmoor - Data Platform Engineer', wayOut: 'Ask who in recruiting has it.', notes: ['roles/Gridmoor - Data Platform Engineer.md'] }] },
  ],
};

export const model = modelOf(figures, patterns, funnel, channels, balance, touches, relationship, onTime, coverage);

export function modelOf(...sections: Section[]): DashboardModel {
  return { title: 'Your referral campaign', subtitle: '31 August to 22 November 2026, 6 companies, 23 people', periods: [{ id: 'all', label: 'From the beginning' }, { id: '30', label: 'Last 30 days' }], period: 'all', sections, texts };
}
