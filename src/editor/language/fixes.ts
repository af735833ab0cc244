import { CodeAction, CodeActionKind, l10n, languages, Position, Range, Uri, workspace, WorkspaceEdit, type CodeActionContext, type Diagnostic, type Disposable, type TextDocument } from 'vscode';
import { fixesFor, missingRatings, type Fix, type ShownProblem } from '../../core/assist/fixes';
import { messageFixesFor } from '../../core/assist/messageFixes';
import { newNote } from '../../core/edits/newNote';
import { localise } from '../localise';
import { plain } from '../plain';
import { folderForNew } from '../settings';
import { placeOf, type WorkspaceNotes } from '../workspaceNotes';

const fixAll = CodeActionKind.SourceFixAll.append('referralNotes');

/** Ways out of problems, and one action that takes all those that have one right answer. */
export function quickFixes(notes: WorkspaceNotes): Disposable {
  const provideCodeActions = (document: TextDocument, range: Range, { diagnostics, only }: CodeActionContext): CodeAction[] => {
    const text = document.getText();
    const fixes = (problem: ShownProblem): Fix[] => {
      const [place, { campaign }] = [placeOf(document.uri), notes.overview];
      return problem.code.startsWith('message/') ? messageFixesFor(problem, text, place, campaign, notes.linting) : fixesFor(problem, text, place, campaign);
    };
    if (only?.contains(fixAll)) return allAt(document, notes, fixes);
    const rating = /^(?:---|\w[\w-]*:)/.test(document.lineAt(range.start.line).text) ? missingRatings(text) : undefined;
    return diagnostics.filter(({ source }) => source === 'Referral Notes').flatMap((diagnostic) => fixes(problemOf(diagnostic, document)).map((fix, at) => actionOf(fix, at === 0, diagnostic, document, notes))).concat(rating ? [rewriteOf(rating, document)] : []);
  };
  return languages.registerCodeActionsProvider({ language: 'markdown' }, { provideCodeActions }, { providedCodeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, fixAll] });
}

/** Something that can be done to a note with nothing wrong in it. */
function rewriteOf({ title, edits }: Fix, document: TextDocument): CodeAction {
  const action = new CodeAction(plain(localise(title)), CodeActionKind.RefactorRewrite);
  action.edit = new WorkspaceEdit();
  for (const { start, newText } of edits) action.edit.insert(document.uri, document.positionAt(start), newText);
  return action;
}

function problemOf(diagnostic: Diagnostic, document: TextDocument): ShownProblem {
  const { code } = diagnostic;
  return { code: String(typeof code === 'object' ? code.value : code), range: { start: document.offsetAt(diagnostic.range.start), end: document.offsetAt(diagnostic.range.end) } };
}

function actionOf({ title, edits, create, isSafe }: Fix, isFirst: boolean, diagnostic: Diagnostic, document: TextDocument, notes: WorkspaceNotes): CodeAction {
  const action = new CodeAction(plain(localise(title)), CodeActionKind.QuickFix);
  action.diagnostics = [diagnostic];
  action.isPreferred = isFirst && isSafe;
  action.edit = new WorkspaceEdit();
  for (const { start, end, newText } of edits) action.edit.replace(document.uri, new Range(document.positionAt(start), document.positionAt(end)), newText);
  const folder = workspace.getWorkspaceFolder(document.uri);
  if (create && folder) {
    const taken = notes.overview.campaign.vault.places().map(({ path }) => path);
    const { path, text } = newNote(create.type, create.name, undefined, folderForNew(create.type), taken);
    const uri = Uri.joinPath(folder.uri, path);
    action.edit.createFile(uri, { ignoreIfExists: false, overwrite: false });
    action.edit.insert(uri, new Position(0, 0), text);
  }
  return action;
}

/** All problems of a note that have one right answer, in one edit; of two that touch, the first. */
function allAt(document: TextDocument, notes: WorkspaceNotes, fixes: (problem: ShownProblem) => Fix[]): CodeAction[] {
  const action = new CodeAction(l10n.t('Fix what has one right answer'), fixAll);
  action.edit = new WorkspaceEdit();
  let end = -1;
  for (const problem of notes.overview.notes.get(document.uri.toString())?.problems ?? []) {
    const at = (position: typeof problem.start): number => document.offsetAt(new Position(position.line, position.column));
    const fix = fixes({ code: problem.code, range: { start: at(problem.start), end: at(problem.end) } }).find(({ isSafe }) => isSafe);
    const [first] = fix?.edits ?? [];
    if (!fix || !first || first.start < end) continue;
    for (const edit of fix.edits) action.edit.replace(document.uri, new Range(document.positionAt(edit.start), document.positionAt(edit.end)), edit.newText);
    end = Math.max(...fix.edits.map((edit) => edit.end));
  }
  return action.edit.size === 0 ? [] : [action];
}
