import { l10n, window } from 'vscode';
import { complete } from '../../core/edits/complete';
import { completingVerbs, whatToDo } from '../../core/insights/followUp';
import type { RoleRef } from '../../core/insights/roles';
import type { NotePlace } from '../../core/records/place';
import { linkTo } from '../../core/vault/linkTo';
import type { Vault } from '../../core/vault/vault';
import { rehearse, write } from '../apply';
import { localise } from '../localise';
import { plain } from '../plain';
import type { Desk, Target } from './context';
import { openNote } from './open';
import { followUpFor, uriOf } from './pick';
import { pickVerb } from './pickVerb';
import { report } from './report';

/** Completes a follow-up: asks what you did where that is open, takes a few words or none, writes one line. */
export async function completeFollowUp(desk: Desk, target?: Target): Promise<void> {
  const followUp = await followUpFor(desk, target, l10n.t('Complete a Follow-up'), () => true);
  if (!followUp) return;
  if (followUp.kind === 'deadline') return openNote(followUp.record);
  const uri = uriOf(followUp.record);
  const today = desk.clock.today();
  await rehearse(uri, (note) => complete(note, followUp, { today }));
  const name = followUp.person?.name ?? followUp.record.name;
  const title = l10n.t('{0}: {1}', name, localise(whatToDo(followUp)));
  const verbs = completingVerbs(followUp);
  const verb = verbs.length > 1 ? await pickVerb(title, [{ verbs }]) : verbs[0];
  if (verbs.length > 0 && !verb) return;
  const words = followUp.task ? '' : await window.showInputBox({ title, prompt: plain(localise(followUp.why)), placeHolder: l10n.t('What you wrote or said, in a few words. Enter alone is enough.') });
  if (words === undefined) return;
  const link = followUp.about && linkOf(followUp.about, followUp.record, desk.notes.overview.campaign.vault);
  const written = await write(uri, (note) => complete(note, followUp, { today, words, ...(verb && { verb }), ...(link && { link }) }));
  report(desk, followUp.task ? l10n.t('Done: {0}', localise(followUp.why)) : l10n.t('Logged for {0}: {1}', name, verb ?? ''), written);
}

/** A link to what a follow-up is about, as it is written in a note. */
function linkOf(about: RoleRef, from: NotePlace, vault: Vault): string {
  return about.note ? linkTo(about.note, from, vault) : `[[${about.text}]]`;
}
