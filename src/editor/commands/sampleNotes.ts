import { commands, FileType, l10n, Uri, window, workspace } from 'vscode';
import { freshSample } from '../../core/edits/sample';
import { UserError } from '../boundary';
import type { Desk } from './context';

/** A campaign to try the product on. */
interface Sample {
  /** In `media`. */
  readonly folder: string;
  readonly target: string;
}

const inFullSwing: Sample = { folder: 'sample', target: 'referral-notes-sample' };
const stuck: Sample = { folder: 'sample-stuck', target: 'referral-notes-sample-stuck' };

/** Lays out sample notes in a new folder, as of today, and opens it: those of the user's choice, or the usual ones where a place is given. */
export async function openSampleNotes(desk: Desk, into?: Uri): Promise<void> {
  const sample = into ? inFullSwing : await pickSample();
  if (!sample) return;
  const parent = into ?? (await window.showOpenDialog({ canSelectFolders: true, canSelectFiles: false, openLabel: l10n.t('Lay Out Sample Notes Here') }))?.[0];
  if (!parent) return;
  const target = Uri.joinPath(parent, sample.target);
  if (await exists(target)) throw new UserError(l10n.t('There is a folder {0} already. Choose another place, or open it.', sample.target));
  await layOut(Uri.joinPath(desk.extension.extensionUri, 'media', sample.folder), target, desk);
  await commands.executeCommand('vscode.openFolder', target, { forceNewWindow: workspace.workspaceFolders !== undefined });
}

async function pickSample(): Promise<Sample | undefined> {
  const items = [
    { label: l10n.t('A campaign in full swing'), detail: l10n.t('Follow-ups of every kind, messages to compare, warm paths'), sample: inFullSwing },
    { label: l10n.t('A campaign that got stuck'), detail: l10n.t('What can go wrong in one, and a way out of each'), sample: stuck },
  ];
  return (await window.showQuickPick(items, { title: l10n.t('Open Sample Notes') }))?.sample;
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
