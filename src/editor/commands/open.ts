import { l10n, Selection, TextEditorRevealType, window, type TextEditor } from 'vscode';
import type { FollowUp } from '../../core/insights/followUp';
import type { NoteRecord } from '../../core/records/record';
import type { Desk, Target } from './context';
import { followUpFor, uriOf } from './pick';

/** Opens the note of a follow-up where one goes on writing: at its task, else at the newest end of its log. */
export async function openFollowUp(desk: Desk, target?: Target): Promise<void> {
  const followUp = await followUpFor(desk, target, l10n.t('Open a Follow-up'), () => true);
  if (followUp) await openNote(followUp.record, lineOf(followUp));
}

/** Shows a record's note, with the cursor on a line. */
export async function openNote(record: NoteRecord, line?: number): Promise<void> {
  const editor = await window.showTextDocument(uriOf(record));
  if (line !== undefined) reveal(editor, line);
}

function reveal(editor: TextEditor, line: number): void {
  const { range } = editor.document.lineAt(Math.min(line, editor.document.lineCount - 1));
  editor.selection = new Selection(range.end, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

function lineOf({ task, record, kind }: FollowUp): number | undefined {
  if (task) return task.line;
  if (kind === 'deadline') return record.places.fields.deadline?.line;
  return record.log.at(-1)?.line ?? record.places.logs[0];
}
