import { workspace, WorkspaceEdit, type Disposable, type Uri } from 'vscode';
import { planMove } from '../../core/assist/rename';
import { isNoteFile } from '../../live/noteFiles';
import { openToWrite } from '../apply';
import type { Boundary } from '../boundary';
import { placeOf, type WorkspaceNotes } from '../workspaceNotes';
import type { Moves } from './expectedMoves';
import { addLinkEdits } from './rename';

/** When a note's file is renamed or moved in the Explorer, the links to it can follow: the editor asks, and shows what would change. */
export function movedFiles(notes: WorkspaceNotes, boundary: Boundary, moves: Moves): Disposable {
  return workspace.onWillRenameFiles((event) => {
    const [only, another] = event.files;
    if (!only || another || moves.isExpected(only.oldUri, only.newUri) || !isNoteFile(only.newUri.path) || notes.reading !== 'done') return;
    event.waitUntil(boundary.guard(() => linkEdits(notes, only.oldUri, only.newUri))().then((edit) => edit ?? new WorkspaceEdit()));
  });
}

async function linkEdits(notes: WorkspaceNotes, from: Uri, to: Uri): Promise<WorkspaceEdit | undefined> {
  const { vault } = notes.overview.campaign;
  const record = vault.get(from.toString());
  if (!record) return undefined;
  const text = (await openToWrite(from)).getText();
  const edit = new WorkspaceEdit();
  // The editor moves the file when this is done, so what changes in the note itself changes at its old place.
  await addLinkEdits(edit, planMove(record, text, placeOf(to).path, vault), text, from, notes);
  return edit;
}
