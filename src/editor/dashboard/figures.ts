import { l10n } from 'vscode';
import type { Metrics } from '../../core/review/metrics/metrics';
import type { Mean, Rate } from '../../core/review/metrics/rate';
import type { NoteRecord } from '../../core/records/record';
import type { FiguresSection } from '../../dashboard/protocol';

type Item = FiguresSection['items'][number];

export const idsOf = (notes: readonly NoteRecord[]): string[] => notes.map(({ id }) => id);

/** A part of one as a whole number of percent. */
export const percentOf = (share: number): number => Math.round(share * 100);

/** The campaign in a few numbers, each with what it rests on and the notes behind it. */
export function figuresOf(metrics: Metrics): FiguresSection {
  const { asks, replied, agreed, referred, overrides, recruiterResponse, screens, insights, given, requests, givenPerAsk, followUps, answerDays } = metrics;
  return {
    id: 'figures',
    kind: 'figures',
    title: l10n.t('In numbers'),
    explanation: l10n.t('Each number leads to its notes. Under ten, chance alone explains nearly everything.'),
    items: [
      { id: 'asks', label: l10n.t('Asks for a referral'), value: String(asks.count), notes: idsOf(asks.notes) },
      rateItem('replied', l10n.t('Answered'), replied),
      rateItem('agreed', l10n.t('Agreed'), agreed),
      rateItem('referred', l10n.t('Referred'), referred),
      rateItem('follow-ups', l10n.t('Follow-ups on time'), followUps),
      { id: 'given', label: l10n.t('Given for each request'), value: givenPerAsk === null ? '–' : givenPerAsk.toFixed(1), detail: l10n.t('{0} given, {1} asked', given.count, requests.count), notes: idsOf([...new Set([...given.notes, ...requests.notes])]) },
      rateItem('response', l10n.t('Referrals that reached a screen'), recruiterResponse),
      meanItem('screens', l10n.t('How screens went'), screens),
      { id: 'insights', label: l10n.t('Told what is not public'), value: String(insights.gained.count), detail: l10n.t('roles: {0} of {1}', insights.roles.count, insights.roles.of), notes: idsOf(insights.gained.notes) },
      ...(answerDays.median === null ? [] : [{ id: 'answers', label: l10n.t('Days until an answer'), value: String(answerDays.median), detail: l10n.t('the middle of {0}; silence this long is normal', answerDays.of), notes: [] }]),
      ...(overrides.count > 0 ? [{ id: 'overrides', label: l10n.t('Asks made early'), value: String(overrides.count), detail: l10n.t('of {0}, against the checklist of their day', overrides.of), notes: idsOf(overrides.notes) }] : []),
    ],
  };
}

/** A rate in words: how many of how many, and where it may lie. */
export function rateText({ count, of, interval: [low, high], tooFew }: Rate): string {
  if (of === 0) return l10n.t('nothing to count yet');
  return tooFew ? l10n.t('{0} of {1}: too few to tell', count, of) : l10n.t('{0} of {1}, 95 % interval {2}-{3} %', count, of, percentOf(low), percentOf(high));
}

function rateItem(id: string, label: string, rate: Rate): Item {
  return { id, label, value: rate.rate === null ? '–' : rate.tooFew ? l10n.t('{0} of {1}', rate.count, rate.of) : l10n.t('{0} %', percentOf(rate.rate)), detail: rateText(rate), notes: idsOf(rate.notes) };
}

function meanItem(id: string, label: string, { mean, of, tooFew, notes }: Mean): Item {
  return { id, label, value: mean === null ? '–' : l10n.t('{0} of 5', (mean * 5).toFixed(1)), detail: of === 0 ? l10n.t('none rated yet') : tooFew ? l10n.t('{0} rated: too few to tell', of) : l10n.t('{0} rated', of), notes: idsOf(notes) };
}
