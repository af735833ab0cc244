import { l10n } from 'vscode';
import { canSnooze, snooze } from '../../core/edits/complete';
import { addDays } from '../../core/basics/day';
import { rehearse, write } from '../apply';
import { shortDay } from '../days';
import type { Desk, Target } from './context';
import { followUpFor, uriOf } from './pick';
import { laterDays, pickDay } from './pickDay';
import { report } from './report';

/** Puts a follow-up off to another day. */
export async function snoozeFollowUp(desk: Desk, target?: Target): Promise<void> {
  const followUp = await followUpFor(desk, target, l10n.t('Snooze a Follow-up'), canSnooze);
  if (!followUp) return;
  const today = desk.clock.today();
  await rehearse(uriOf(followUp.record), (note) => snooze(note, followUp, addDays(today, 1)));
  const name = followUp.person?.name ?? followUp.record.name;
  const day = await pickDay(l10n.t('Snooze {0}', name), laterDays(today), (each) => (each > today ? undefined : l10n.t('Choose a day after today.')));
  if (!day) return;
  const written = await write(uriOf(followUp.record), (note) => snooze(note, followUp, day));
  report(desk, l10n.t('{0}: moved to {1}', name, shortDay(day, today)), written);
}
