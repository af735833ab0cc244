import { commands, FileType, l10n, Uri, window, workspace } from 'vscode';
import { freshSample } from '../../core/edits/sample';
import { UserError } from '../boundary';
import type { Desk } from './context';

/** Lays out the sample notes in a new folder, as of today, and opens it. */
export async function openSampleNotes(desk: Desk, into?: Uri): Promise<void> {
  const parent = into ?? (await window.showOpenDialog({ canSelectFolders: true, canSelectFiles: false, openLabel: l10n.t('Lay Out Sample Notes Here') }))?.[0];
  if (!parent) return;
  const target = Uri.joinPath(parent, 'referral-notes-sample');
  if (await exists(target)) throw new UserError(l10n.t('There is a folder referral-notes-sample already. Choose another place, or open it.'));
  await layOut(Uri.joinPath(desk.extension.extensionUri, 'media', 'sample'), target, desk);
  await commands.executeCommand('vscode.openFolder', target, { forceNewWindow: workspace.workspaceFolders !== undefined });
}

async function layOut(from: Uri, to: Uri, desk: Desk): Promise<void> {
  await workspace.fs.createDirectory(to);
  for (const [name, type] of await workspace.fs.readDirectory(from)) {
    const [source, target] = [Uri.joinPath(from, name), Uri.joinPath(to, name)];
    if (type === FileType.Directory) await layOut(source, target, desk);
    else await workspace.fs.writeFile(target, new TextEncoder().encode(freshSample(new TextDecoder().decode(await workspace.fs.readFile(source)), desk.clock.today())));
  }
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
