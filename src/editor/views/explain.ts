import { l10n } from 'vscode';
import type { Day } from '../../core/basics/day';
import { whatToDo } from '../../core/insights/followUp';
import { rubrics, weakFactors, type Score, type Verdict } from '../../core/insights/score';
import { labelOfState } from '../../core/insights/state';
import { factors } from '../../core/records/schemas';
import type { PersonOverview } from '../../live/overview';
import { shortDay } from '../days';
import { localise } from '../localise';

/** A score in a few words, alike in lenses, lists and tooltips. */
export function scoreText({ total, verdict }: Score): string {
  return verdict === 'unrated' ? l10n.t('unrated') : l10n.t('{0}/20 · {1}', total, verdictText(verdict));
}

export function verdictText(verdict: Verdict): string {
  switch (verdict) {
    case 'pursue':
      return l10n.t('pursue');
    case 'build':
      return l10n.t('build');
    case 'unrated':
      return l10n.t('unrated');
  }
}

/** Why a person scores what they score: each factor with what its rating stands for, and what would lift the low ones. */
export function explainScore(score: Score): string[] {
  const rows = factors.map((factor) => {
    const value = score.factors[factor];
    const { label, levels } = rubrics[factor];
    const level = value === null ? undefined : levels[value - 1];
    return level ? l10n.t('{0} {1}: {2}', localise(label), value ?? 0, localise(level)) : l10n.t('{0}: not rated yet', localise(label));
  });
  const total = score.verdict === 'unrated' ? l10n.t('Unrated: {0} so far', score.total) : scoreText(score);
  const advice = weakFactors(score).map((factor) => l10n.t('To lift {0}: {1}', localise(rubrics[factor].label), localise(rubrics[factor].advice)));
  return [total, ...rows, ...advice];
}

export function nextText({ next }: PersonOverview, today: Day): string {
  return next ? l10n.t('{0} · {1}', localise(whatToDo(next)), shortDay(next.due, today)) : l10n.t('nothing due');
}

export function stateText({ state }: PersonOverview): string {
  return localise(labelOfState(state));
}
