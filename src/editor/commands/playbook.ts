import { l10n } from 'vscode';
import { addPlaybook } from '../../core/edits/playbook';
import { addDays } from '../../core/basics/day';
import { playbooksIn } from '../../core/messages/templates';
import { rehearse, write } from '../apply';
import type { Desk, Target } from './context';
import { choose, recordFor, uriOf } from './pick';
import { pickDay } from './pickDay';
import { report } from './report';

/** Puts the dated steps of a playbook into a note; they show among the follow-ups. */
export async function startPlaybook(desk: Desk, target?: Target): Promise<void> {
  const title = l10n.t('Start a Playbook');
  const record = await recordFor(desk, target, title, ({ type }) => type === 'person' || type === 'company' || type === 'profile' || type === 'role');
  if (!record) return;
  const { vault } = desk.notes.overview.campaign;
  const playbooks = playbooksIn(await desk.templates.all(), vault);
  const playbook = await choose(
    l10n.t('Start a Playbook: {0}', record.name),
    l10n.t('Which one?'),
    playbooks.map((each) => ({ label: each.name, detail: each.body.split(/\n\s*\n/)[0]!.replace(/\s+/g, ' '), value: each })),
  );
  if (!playbook) return;
  const today = desk.clock.today();
  const context = { vault, ...(record.type === 'person' && { person: record }), ...(record.type === 'role' && { role: record }) };
  await rehearse(uriOf(record), (note) => addPlaybook(note, playbook, today, context));
  const from = await pickDay(title, [
    { label: l10n.t('Today'), day: today },
    { label: l10n.t('Tomorrow'), day: addDays(today, 1) },
    { label: l10n.t('In a week'), day: addDays(today, 7) },
  ], () => undefined);
  if (!from) return;
  const written = await write(uriOf(record), (note) => addPlaybook(note, playbook, from, context));
  report(desk, l10n.t('{0}: its steps are in the note and among the follow-ups.', playbook.name), written);
}
