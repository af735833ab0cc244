import { Diagnostic, DiagnosticSeverity, Disposable, languages, Range, Uri } from 'vscode';
import type { Problem, Severity } from '../../core/basics/problem';
import { localise } from '../localise';
import type { WorkspaceNotes } from '../workspaceNotes';
import messageHeadings from './messageLines.json';
import headings from './problemLines.json';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Where each code is explained: the editor opens a file at a line, and knows no other fragment. */
const pages: readonly { readonly page: string; readonly prefix: string; readonly lineOf: Readonly<Record<string, number>> }[] = [
  { page: 'problems.md', prefix: '', lineOf: headings },
  { page: 'messages.md', prefix: 'message/', lineOf: messageHeadings },
];

/** The problems of all records in the Problems panel: the same list that `check` prints. A code leads to what it means. */
export function diagnostics(notes: WorkspaceNotes, extension: Uri): Disposable {
  const docs = Uri.joinPath(extension, 'docs');
  const collection = languages.createDiagnosticCollection('referral-notes');
  const listener = notes.onDidChange(({ before, overview, changed }) => {
    const news = changed.flatMap((id): [Uri, Diagnostic[]][] => {
      const [was, is] = [before.notes.get(id)?.problems ?? [], overview.notes.get(id)?.problems ?? []];
      const isNews = (was.length > 0 || is.length > 0) && JSON.stringify(was) !== JSON.stringify(is);
      return isNews ? [[Uri.parse(id, true), is.map((problem) => diagnosticOf(problem, docs))]] : [];
    });
    if (news.length > 0) collection.set(news);
  });
  return Disposable.from(collection, listener);
}

function diagnosticOf({ start, end, severity, code, text }: Problem, docs: Uri): Diagnostic {
  const diagnostic = new Diagnostic(new Range(start.line, start.column, end.line, end.column), localise(text), severities[severity]);
  diagnostic.source = 'Referral Notes';
  const [meaning] = pages.flatMap(({ page, prefix, lineOf }) => {
    const line = code.startsWith(prefix) ? lineOf[code.slice(prefix.length)] : undefined;
    return line === undefined ? [] : [Uri.joinPath(docs, page).with({ fragment: `L${line}` })];
  });
  diagnostic.code = meaning ? { value: code, target: meaning } : code;
  return diagnostic;
}
