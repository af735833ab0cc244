import { env, l10n } from 'vscode';
import { daysBetween, type Day } from '../core/basics/day';

/** Days as people read them, in the editor's language. A day is shown as what it is: no zone, no time. */
export function shortDay(day: Day, today: Day): string {
  const away = daysBetween(today, day);
  if (away === 0) return l10n.t('today');
  if (away === 1) return l10n.t('tomorrow');
  if (away === -1) return l10n.t('yesterday');
  return format(day, day.slice(0, 4) === today.slice(0, 4) ? { day: 'numeric', month: 'short' } : { day: 'numeric', month: 'short', year: 'numeric' });
}

/** A day with its weekday: for choosing among days. */
export function longDay(day: Day): string {
  return format(day, { weekday: 'long', day: 'numeric', month: 'long' });
}

function format(day: Day, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(env.language, { ...options, timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`));
}
