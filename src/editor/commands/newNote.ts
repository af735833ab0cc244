import { l10n, Selection, Uri, window, workspace, type WorkspaceFolder } from 'vscode';
import { newNote, type NewNoteCompany, type NewType } from '../../core/edits/newNote';
import { linkTo } from '../../core/vault/linkTo';
import { UserError } from '../boundary';
import { folderForNew } from '../settings';
import type { Desk } from './context';
import { createFile } from './newFile';
import { openNote } from './open';
import { choose } from './pick';

/** Makes the note about yourself, or opens the one there is. */
export async function createProfile(desk: Desk): Promise<void> {
  const { profile } = desk.notes.overview.campaign.vault;
  await (profile ? openNote(profile) : createNote(desk, 'profile'));
}

/** Makes a note about a person, a company, a role or yourself, and opens it where one goes on writing. */
export async function createNote(desk: Desk, type: NewType): Promise<void> {
  const folder = await folderForNotes();
  if (!folder) return;
  const name = (await window.showInputBox({ title: titles(type), prompt: prompts(type), validateInput: (text) => (text.trim() ? undefined : l10n.t('A name is needed.')) }))?.trim();
  if (!name) return;
  const company = type === 'company' || type === 'profile' ? null : await pickCompany(desk, titles(type));
  if (company === undefined) return;
  const { vault } = desk.notes.overview.campaign;
  const directory = type === 'profile' ? '' : folderForNew(type);
  const taken = [...vault.ids(), ...(await filesIn(Uri.joinPath(folder.uri, directory)))].map((id) => pathIn(folder, id));
  const { path, text } = newNote(type, name, company ?? undefined, directory, taken);
  const editor = await createFile(folder, path, text);
  const { document } = editor;
  const firstEmpty = document.positionAt(/: ?$/m.exec(document.getText())?.index ?? 0);
  const { end } = document.lineAt(firstEmpty.line).range;
  editor.selection = new Selection(end, end);
}

/** The folder that new notes go to; undefined when Escape was pressed. */
export async function folderForNotes(): Promise<WorkspaceFolder | undefined> {
  const [only, another] = workspace.workspaceFolders ?? [];
  if (!only) throw new UserError(l10n.t('Open a folder for your notes first.'));
  return another ? window.showWorkspaceFolderPick({ placeHolder: l10n.t('In which folder?') }) : only;
}

/** The company by its note, by a name typed in, or none (`null`). */
async function pickCompany({ notes }: Desk, title: string): Promise<NewNoteCompany | null | undefined> {
  const { vault } = notes.overview.campaign;
  const picked = await choose<NewNoteCompany | null | true>(title, l10n.t('At which company?'), [
    ...vault.companies.map((company) => ({ label: company.name, description: company.path, value: { name: company.name, link: linkTo(company, { id: '', path: '' }, vault) } })),
    { label: l10n.t('No company'), value: null },
    { label: l10n.t('Another company…'), value: true },
  ]);
  if (picked !== true) return picked;
  const name = await window.showInputBox({ title, prompt: l10n.t('Name of the company; leave it empty for none') });
  return name === undefined ? undefined : name.trim() ? { name: name.trim() } : null;
}

/** What is in a folder that may not be there yet. */
async function filesIn(directory: Uri): Promise<string[]> {
  try {
    return (await workspace.fs.readDirectory(directory)).map(([name]) => Uri.joinPath(directory, name).toString());
  } catch {
    return [];
  }
}

function pathIn(folder: WorkspaceFolder, id: string): string {
  const root = `${folder.uri.path.replace(/\/$/, '')}/`;
  const { path } = Uri.parse(id, true);
  return path.startsWith(root) ? path.slice(root.length) : path;
}

function titles(type: NewType): string {
  return { person: l10n.t('New Person'), company: l10n.t('New Company'), role: l10n.t('New Role'), profile: l10n.t('New Profile') }[type];
}

function prompts(type: NewType): string {
  return { person: l10n.t('Their name'), company: l10n.t('Its name'), role: l10n.t('Its title'), profile: l10n.t('Your name') }[type];
}
