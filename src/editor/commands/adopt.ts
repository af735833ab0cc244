import { l10n, window } from 'vscode';
import { adopt } from '../../core/edits/adopt';
import type { NewNoteType } from '../../core/edits/newNote';
import { write } from '../apply';
import { UserError } from '../boundary';
import type { Desk } from './context';
import { report } from './report';

/** Makes the open note, which came from elsewhere, one of ours. */
export async function adoptNote(desk: Desk, type: NewNoteType): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document?.languageId !== 'markdown') throw new UserError(l10n.t('Open the note first: a Markdown file.'));
  const names = { person: l10n.t('This is a note about a person now.'), company: l10n.t('This is a note about a company now.'), role: l10n.t('This is a note about a role now.') };
  report(desk, names[type], await write(document.uri, (note) => adopt(note, type)));
}
