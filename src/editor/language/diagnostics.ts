import { Diagnostic, DiagnosticSeverity, Disposable, languages, Range, Uri } from 'vscode';
import type { Problem, Severity } from '../../core/basics/problem';
import { localise } from '../localise';
import type { WorkspaceNotes } from '../workspaceNotes';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The problems of all records in the Problems panel: the same list that `check` prints. */
export function diagnostics(notes: WorkspaceNotes): Disposable {
  const collection = languages.createDiagnosticCollection('referral-notes');
  const listener = notes.onDidChange(({ before, overview, changed }) => {
    const news = changed.flatMap((id): [Uri, Diagnostic[]][] => {
      const [was, is] = [before.notes.get(id)?.problems ?? [], overview.notes.get(id)?.problems ?? []];
      const isNews = (was.length > 0 || is.length > 0) && JSON.stringify(was) !== JSON.stringify(is);
      return isNews ? [[Uri.parse(id, true), is.map(diagnosticOf)]] : [];
    });
    if (news.length > 0) collection.set(news);
  });
  return Disposable.from(collection, listener);
}

function diagnosticOf({ start, end, severity, code, text }: Problem): Diagnostic {
  const diagnostic = new Diagnostic(new Range(start.line, start.column, end.line, end.column), localise(text), severities[severity]);
  diagnostic.source = 'Referral Notes';
  diagnostic.code = code;
  return diagnostic;
}
