import { l10n, Range, window, workspace, WorkspaceEdit, type TextDocument, type Uri } from 'vscode';
import { isRefusal, type Plan, type TextEdit } from '../core/basics/edit';
import { decode } from '../core/notes/decode';
import { readNote, type Note } from '../core/notes/note';
import { UserError } from './boundary';
import { localise } from './localise';
import { plain } from './plain';

/** A write that was made, and how to take it back. */
export interface Written {
  readonly uri: Uri;
  readonly before: string;
  readonly after: string;
  readonly saved: boolean;
}

/**
 * Makes a planned change as an ordinary, undoable edit of the note's document, and saves it when nothing else in it was unsaved.
 * The plan is made on the very text it is applied to: whatever changed meanwhile is in it, or the write is refused
 * (TRUST P2). Undefined: there was nothing to change. Throws {@link UserError} with the reason when refused.
 */
export function write(uri: Uri, plan: (note: Note) => Plan): Promise<Written | undefined> {
  return inTurn(uri, async () => {
    const document = await openToWrite(uri);
    const planned = planOn(document, plan);
    return planned.length === 0 ? undefined : apply(document, planned, !document.isDirty);
  });
}

/** Says beforehand why a write would be refused, so that nobody is asked for what can't be written. Throws {@link UserError}. */
export function rehearse(uri: Uri, plan: (note: Note) => Plan): Promise<void> {
  return inTurn(uri, async () => void planOn(await openToWrite(uri), plan));
}

/** Takes a write back, as long as the note is as the write left it. */
export function undo({ uri, before, after, saved }: Written): Promise<void> {
  return inTurn(uri, async () => {
    const document = await openToWrite(uri);
    if (document.getText() !== after) throw new UserError(l10n.t('The note has changed since. Use Undo in its editor.'));
    const start = commonStart(before, after);
    const end = commonEnd(before, after, start);
    await apply(document, [{ start, end: after.length - end, newText: before.slice(start, before.length - end) }], saved);
  });
}

const turns = new Map<string, Promise<unknown>>();

/** One write at a time for each note: a second one is planned on what the first has left. */
function inTurn<T>(uri: Uri, work: () => Promise<T>): Promise<T> {
  const key = uri.toString();
  const turn = (turns.get(key) ?? Promise.resolve()).then(work, work);
  turns.set(key, turn);
  const over = (): void => {
    if (turns.get(key) === turn) turns.delete(key);
  };
  turn.then(over, over);
  return turn;
}

/** The document of a note, where a write would change what it is meant to and nothing else. Throws {@link UserError} with the reason when not. */
export async function openToWrite(uri: Uri): Promise<TextDocument> {
  let document: TextDocument;
  try {
    document = await workspace.openTextDocument(uri);
  } catch {
    throw new UserError(l10n.t('This note can no longer be opened. Nothing was written.'));
  }
  await refuseUnfaithful(document);
  return document;
}

function planOn(document: TextDocument, plan: (note: Note) => Plan): readonly TextEdit[] {
  const planned = plan(readNote(document.getText()));
  if (isRefusal(planned)) throw new UserError(localise(planned.refused));
  return planned;
}

async function apply(document: TextDocument, edits: readonly TextEdit[], save: boolean): Promise<Written> {
  const before = document.getText();
  const change = new WorkspaceEdit();
  for (const { start, end, newText } of edits) change.replace(document.uri, new Range(document.positionAt(start), document.positionAt(end)), newText);
  // The editor refuses by itself when the document has changed since these positions were reckoned.
  if (!(await workspace.applyEdit(change))) throw new UserError(l10n.t('The note changed at the same moment, so nothing was written. Please try again.'));
  if (save && !(await document.save())) throw new UserError(l10n.t('The change is in the editor, but the note could not be saved.'));
  // What the user has set to happen on saving is part of what Undo takes back.
  return { uri: document.uri, before, after: document.getText(), saved: save };
}

const settlesWithinMilliseconds = 2000;

/** Refuses where saving would change more than the edit: bytes that are no text, or line ends of several kinds. */
async function refuseUnfaithful(document: TextDocument): Promise<void> {
  // What is unsaved is the user's own affair, and is not saved by us.
  if (document.isDirty) return;
  if (document.encoding !== 'utf8' && document.encoding !== 'utf8bom') {
    throw new UserError(l10n.t('This note is open in the encoding {0}; notes are written as UTF-8 alone. Nothing was written.', document.encoding));
  }
  const { text, faultAt } = decode(await workspace.fs.readFile(document.uri));
  if (faultAt !== undefined) throw new UserError(l10n.t('This note is not valid UTF-8, so saving it would change more than this. Nothing was written.'));
  const onDisk = text.replace(/^\uFEFF/, '');
  if (document.getText() === onDisk) return;
  const sameLines = (each: string): string => each.replace(/\r\n?/g, '\n');
  if (sameLines(document.getText()) === sameLines(onDisk)) {
    throw new UserError(l10n.t('This note mixes several kinds of line ends, and saving it would change them all. Nothing was written.'));
  }
  // The file is newer than the document: the editor is about to load it.
  if (!(await becomes(document, onDisk))) throw new UserError(l10n.t('The note is changing on disk. Please try again.'));
}

/** Waits until the editor has loaded a text into a document; false when it does not, or another text comes. */
function becomes(document: TextDocument, text: string): Promise<boolean> {
  return new Promise((resolve) => {
    const done = (result: boolean): void => {
      listener.dispose();
      clearTimeout(timer);
      resolve(result);
    };
    const timer = setTimeout(() => done(false), settlesWithinMilliseconds);
    const listener = workspace.onDidChangeTextDocument((change) => change.document === document && done(document.getText() === text));
  });
}

function commonStart(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count++;
  return count;
}

function commonEnd(a: string, b: string, from: number): number {
  let count = 0;
  while (count < a.length - from && count < b.length - from && a[a.length - 1 - count] === b[b.length - 1 - count]) count++;
  return count;
}

/** What may be done next, by a button beside Undo. */
export interface FurtherStep {
  readonly label: string;
  readonly run: () => unknown;
}

/** Says what was written, and offers to take it back, or to go on. */
export async function tell(message: string, written: Written, more?: FurtherStep): Promise<void> {
  const undoLabel = l10n.t('Undo');
  const choice = await window.showInformationMessage(plain(message), ...(more ? [more.label] : []), undoLabel);
  if (choice === undoLabel) await undo(written);
  else if (more && choice === more.label) await more.run();
}
