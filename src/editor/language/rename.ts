import { l10n, languages, Uri, workspace, WorkspaceEdit, type CancellationToken, type Disposable, type Position, type ProviderResult, type Range, type RenameProvider, type TextDocument } from 'vscode';
import { mayName, subjectAt, type Subject } from '../../core/assist/references';
import { planRename, renameIn, type Rename } from '../../core/assist/rename';
import { isRefusal, type Refusal } from '../../core/basics/edit';
import { Lines } from '../../core/basics/range';
import type { NoteRecord } from '../../core/records/record';
import { openToWrite } from '../apply';
import { UserError, type Boundary } from '../boundary';
import { localise } from '../localise';
import { placeIn } from '../placeIn';
import type { Moves } from './expectedMoves';
import type { NoteText, WorkspaceNotes } from '../workspaceNotes';

/** Renames a person, a company or a role with its file and all links to it, as one edit that the editor can show and undo. */
export class Renames implements RenameProvider {
  private constructor(
    private readonly notes: WorkspaceNotes,
    private readonly boundary: Boundary,
    private readonly moves: Moves,
  ) {}

  static register(notes: WorkspaceNotes, boundary: Boundary, moves: Moves): Disposable {
    return languages.registerRenameProvider({ language: 'markdown' }, new Renames(notes, boundary, moves));
  }

  /** In other Markdown, and where no note is named, Markdown's own rename has its say. */
  prepareRename(document: TextDocument, position: Position): ProviderResult<{ range: Range; placeholder: string }> {
    const asked = this.askedAt(document, position);
    return asked && { range: placeIn(new Lines(document.getText()), asked.at), placeholder: asked.record.name };
  }

  /**
   * An edit of nothing where something stands in the way, with the reason said by ourselves: were it refused to the editor,
   * Markdown's own rename would go on, which takes `[[X]]` for a reference within this file.
   */
  async provideRenameEdits(document: TextDocument, position: Position, newName: string, token: CancellationToken): Promise<WorkspaceEdit | undefined> {
    const asked = this.askedAt(document, position);
    return asked && ((await this.boundary.guard(() => this.rename(asked.record, newName, token))()) ?? new WorkspaceEdit());
  }

  private async rename(record: NoteRecord, newName: string, token: CancellationToken): Promise<WorkspaceEdit | undefined> {
    if (this.notes.reading !== 'done') throw new UserError(l10n.t('Not all notes have been read yet, and links in the others would be lost.'));
    const uri = Uri.parse(record.id, true);
    const folder = record.path.slice(0, record.path.lastIndexOf('/') + 1);
    const beside = (await workspace.fs.readDirectory(Uri.joinPath(uri, '..'))).map(([name]) => folder + name);
    const text = (await openToWrite(uri)).getText();
    const rename = unlessRefused(planRename(record, text, newName, beside, this.notes.overview.campaign.vault));
    const edit = new WorkspaceEdit();
    // First the file, for its text changes at its new place: in some ways through the editor files go first whatever the order here.
    const moved = Uri.joinPath(uri, '..', rename.will.path.slice(folder.length));
    if (rename.will.path !== record.path) {
      edit.renameFile(uri, moved, { overwrite: false });
      this.moves.expect(uri, moved);
    }
    return (await addLinkEdits(edit, rename, text, moved, this.notes, token)) ? edit : undefined;
  }

  private askedAt(document: TextDocument, position: Position): (Subject & { readonly record: NoteRecord }) | undefined {
    const { vault } = this.notes.overview.campaign;
    const from = vault.get(document.uri.toString());
    const subject = from && subjectAt(document.getText(), document.offsetAt(position), from, vault);
    const record = subject && vault.get(subject.id);
    return record && { ...subject, record };
  }
}

/** Puts what a rename changes in the notes into `edit`, the renamed one as the file `moved`. False when it was cancelled. */
export async function addLinkEdits(edit: WorkspaceEdit, rename: Rename, text: string, moved: Uri, notes: WorkspaceNotes, token?: CancellationToken): Promise<boolean> {
  const changed: NoteText[] = [];
  for await (const each of notes.texts(refuseUnread)) {
    if (token?.isCancellationRequested) return false;
    const isOwn = each.record.id === rename.was.id;
    if (isOwn && each.text !== text) throw changedMeanwhile();
    if (!isOwn && !mayName(rename.names, each.text)) continue;
    const lines = new Lines(each.text);
    const edits = unlessRefused(renameIn(rename, each.record, each.text));
    for (const { start, end, newText } of edits) edit.replace(isOwn ? moved : Uri.parse(each.record.id, true), placeIn(lines, { start, end }), newText);
    if (edits.length > 0) changed.push(each);
  }
  await makeSure(changed);
  return true;
}

function unlessRefused<T extends object>(plan: T | Refusal): T {
  if (isRefusal(plan)) throw new UserError(localise(plan.refused));
  return plan;
}

function refuseUnread(path: string): never {
  throw new UserError(l10n.t('{0} can’t be read now, and links in it would be lost.', path));
}

/** The notes can be written without harm, and still are what the edit was made for. */
async function makeSure(notes: readonly NoteText[]): Promise<void> {
  const documents = await Promise.all(notes.map(({ record }) => openToWrite(Uri.parse(record.id, true))));
  if (documents.some((document, index) => document.getText() !== notes[index]!.text)) throw changedMeanwhile();
}

function changedMeanwhile(): UserError {
  return new UserError(l10n.t('The notes changed at the same moment, so nothing was renamed. Please try again.'));
}
