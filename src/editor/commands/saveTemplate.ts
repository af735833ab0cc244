import { l10n, window, workspace } from 'vscode';
import { freePath, safeFileName } from '../../core/edits/newNote';
import { templateText } from '../../core/edits/newTemplate';
import { asTemplate } from '../../core/messages/asTemplate';
import { contextOf } from '../../core/messages/check';
import { UserError } from '../boundary';
import type { Desk, Target } from './context';
import { messageFor } from './message';
import { createFile } from './newFile';
import { uriOf } from './pick';

/** Keeps a message as a template note: names and other values of the notes become placeholders again. */
export async function saveAsTemplate(desk: Desk, target?: Target): Promise<void> {
  const found = await messageFor(desk, target, l10n.t('Save a Message as Template'));
  if (!found) return;
  const { entry } = found.check;
  const folder = workspace.getWorkspaceFolder(uriOf(found.record));
  if (!folder) throw new UserError(l10n.t('Open a folder for your notes first.'));
  const title = (await window.showInputBox({ title: l10n.t('Save as Template'), prompt: l10n.t('Its name in lists'), validateInput: (text) => (text.trim() ? undefined : l10n.t('A name is needed.')) }))?.trim();
  if (!title) return;
  const { vault } = desk.notes.overview.campaign;
  const body = asTemplate(entry, contextOf(entry, found.record, vault));
  const inFolder = vault.templates.find(({ root }) => root === folder.uri.toString())?.path.replace(/[^/]*$/, '').replace(/\/$/, '') ?? 'templates';
  const path = freePath(inFolder, safeFileName(title), vault.places().map((place) => place.path));
  await createFile(folder, path, templateText({ kind: entry.kind, via: entry.via, title, body }));
}
