import { l10n } from 'vscode';
import type { FollowUp } from '../../core/insights/followUp';
import type { Metrics } from '../../core/review/metrics/metrics';
import type { Mean, Rate } from '../../core/review/metrics/rate';
import type { NoteRecord } from '../../core/records/record';
import type { FiguresSection } from '../../dashboard/protocol';

type Item = FiguresSection['items'][number];

export const idsOf = (notes: readonly NoteRecord[]): string[] => notes.map(({ id }) => id);

/** A part of one as a whole number of percent. */
export const percentOf = (share: number): number => Math.round(share * 100);

/** The campaign in a few numbers, each with what it rests on and the notes behind it. */
export function figuresOf(metrics: Metrics, overdue: readonly FollowUp[]): FiguresSection {
  const { asks, replied, agreed, referred, overrides, recruiterResponse, screens, insights, given, requests, givenPerAsk, followUps, answerDays } = metrics;
  return {
    id: 'figures',
    kind: 'figures',
    title: l10n.t('In numbers'),
    explanation: l10n.t('Each number leads to its notes. Fewer than ten says little yet.'),
    items: [
      { id: 'asks', label: l10n.t('Asks for a referral'), value: String(asks.count), notes: idsOf(asks.notes) },
      rateItem('replied', l10n.t('Answered'), replied),
      rateItem('agreed', l10n.t('Agreed'), agreed),
      rateItem('referred', l10n.t('Referred'), referred),
      followUpsItem(followUps, overdue),
      { id: 'given', label: l10n.t('Given for each request'), value: givenPerAsk === null ? '–' : givenPerAsk.toFixed(1), detail: l10n.t('{0} given, {1} asked', given.count, requests.count), notes: idsOf([...new Set([...given.notes, ...requests.notes])]) },
      rateItem('response', l10n.t('Referrals that reached a screen'), recruiterResponse),
      meanItem('screens', l10n.t('How screens went'), screens),
      { id: 'insights', label: l10n.t('Insights people shared'), value: String(insights.gained.count), ...(insights.roles.of > 0 && { detail: l10n.t('about {0} of {1} roles', insights.roles.count, insights.roles.of) }), notes: idsOf(insights.gained.notes), others: idsOf(insights.roles.notes) },
      ...(answerDays.median === null ? [] : [{ id: 'answers', label: l10n.t('Days until an answer'), value: String(answerDays.median), detail: l10n.t('usually; the longest took {0}', answerDays.longest ?? answerDays.median), notes: idsOf(answerDays.notes) }]),
      ...(overrides.count > 0 ? [{ id: 'overrides', label: l10n.t('Asked a little early'), value: String(overrides.count), detail: l10n.t('of {0}: something spoke against it that day', overrides.of), ...behind(overrides) }] : []),
    ],
  };
}

/** What a rate rests on: how many of how many, and where it may lie. */
export function rateText({ count, of, interval: [low, high], tooFew }: Rate): string {
  if (of === 0) return l10n.t('nothing to count yet');
  return tooFew ? l10n.t('too few to tell') : l10n.t('{0} of {1}; likely between {2} and {3} %', count, of, percentOf(low), percentOf(high));
}

/** A rate as it is shown: as a part of all only where there are enough to tell. */
export function rateValue({ count, of, rate, tooFew }: Rate): string {
  if (rate === null) return '–';
  return tooFew ? l10n.t('{0} of {1}', count, of) : l10n.t('{0} %', percentOf(rate));
}

/** The notes that a rate counts, and those it does not. */
function behind({ notes, among }: Rate): Pick<Item, 'notes' | 'others'> {
  const counted = new Set(notes);
  return { notes: idsOf(notes), others: idsOf(among.filter((note) => !counted.has(note))) };
}

function rateItem(id: string, label: string, rate: Rate): Item {
  return { id, label, value: rateValue(rate), detail: rateText(rate), ...behind(rate) };
}

/** What is overdue is not missed yet, but it is no reason to be content either. */
function followUpsItem(rate: Rate, overdue: readonly FollowUp[]): Item {
  const item = rateItem('follow-ups', l10n.t('Follow-ups on time'), rate);
  if (overdue.length === 0) return item;
  const notes = new Set([...(item.others ?? []), ...overdue.map(({ record }) => record.id)]);
  return { ...item, detail: l10n.t('{0} · overdue now: {1}', rateText(rate), overdue.length), others: [...notes].filter((id) => !item.notes.includes(id)) };
}

function meanItem(id: string, label: string, { mean, of, tooFew, notes }: Mean): Item {
  return { id, label, value: mean === null ? '–' : l10n.t('{0} of 5', (mean * 5).toFixed(1)), detail: of === 0 ? l10n.t('none rated yet') : tooFew ? l10n.t('{0} rated: too few to tell', of) : l10n.t('{0} rated', of), notes: idsOf(notes) };
}
