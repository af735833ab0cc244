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
  let shown = new Map<string, string>();
  const listener = notes.onDidChange(({ problems }) => {
    const now = new Map<string, string>();
    for (const { record, problems: found } of problems) {
      const key = JSON.stringify(found);
      now.set(record.id, key);
      if (shown.get(record.id) !== key) collection.set(Uri.parse(record.id, true), found.map(diagnosticOf));
    }
    for (const id of shown.keys()) if (!now.has(id)) collection.delete(Uri.parse(id, true));
    shown = now;
  });
  return Disposable.from(collection, listener);
}

function diagnosticOf({ start, end, severity, code, text }: Problem): Diagnostic {
  const diagnostic = new Diagnostic(new Range(start.line, start.column, end.line, end.column), localise(text), severities[severity]);
  diagnostic.source = 'Referral Notes';
  diagnostic.code = code;
  return diagnostic;
}
