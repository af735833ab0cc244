import { l10n, window } from 'vscode';
import { addDays, parseDay, type Day } from '../../core/basics/day';
import { longDay } from '../days';
import { choose } from './pick';

/** Asks for a day: one of those offered, or any other as 2026-12-03. Undefined when Escape was pressed. */
export async function pickDay(title: string, offered: readonly { readonly label: string; readonly day: Day }[], allowed: (day: Day) => string | undefined): Promise<Day | undefined> {
  const picked = await choose<Day | 'other'>(title, l10n.t('Which day?'), [
    ...offered.map(({ label, day }) => ({ label, description: longDay(day), value: day })),
    { label: l10n.t('Another day…'), value: 'other' },
  ]);
  if (picked !== 'other') return picked;
  const written = await window.showInputBox({
    title,
    prompt: l10n.t('A day like 2026-12-03'),
    ...(offered[0] && { value: offered[0].day }),
    validateInput: (text) => {
      const day = parseDay(text.trim());
      return day ? allowed(day) : l10n.t('Write a day of the calendar like 2026-12-03.');
    },
  });
  return written === undefined ? undefined : parseDay(written.trim());
}

/** The days a follow-up is usually put off to. */
export function laterDays(today: Day): { label: string; day: Day }[] {
  return [
    { label: l10n.t('Tomorrow'), day: addDays(today, 1) },
    { label: l10n.t('In three days'), day: addDays(today, 3) },
    { label: l10n.t('In a week'), day: addDays(today, 7) },
    { label: l10n.t('In two weeks'), day: addDays(today, 14) },
  ];
}
