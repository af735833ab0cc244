import { l10n, Position, Uri, window, workspace, WorkspaceEdit, type TextEditor, type WorkspaceFolder } from 'vscode';
import { UserError } from '../boundary';

/** Makes a note at `path` in the folder, saves it and shows it. A file that is there already is left as it is; that is an error. */
export async function createFile(folder: WorkspaceFolder, path: string, text: string): Promise<TextEditor> {
  const uri = Uri.joinPath(folder.uri, path);
  const edit = new WorkspaceEdit();
  edit.createFile(uri, { overwrite: false, ignoreIfExists: false });
  edit.insert(uri, new Position(0, 0), text);
  if (!(await workspace.applyEdit(edit))) throw new UserError(l10n.t('The note could not be made: {0}', path));
  const document = await workspace.openTextDocument(uri);
  await document.save();
  return window.showTextDocument(document);
}
