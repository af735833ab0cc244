import { DocumentSymbol, l10n, languages, Location, Range, SymbolInformation, SymbolKind, Uri, type Disposable, type TextDocument } from 'vscode';
import { findRecords } from '../../core/assist/symbols';
import { symbolsInNote } from '../../core/assist/symbolsInNote';
import { Lines } from '../../core/basics/range';
import type { NoteRecord } from '../../core/records/record';
import { localise } from '../localise';
import { placeIn } from '../placeIn';
import type { WorkspaceNotes } from '../workspaceNotes';

/** People, companies and roles by name, wherever the editor lists the symbols of a folder. */
export function workspaceSymbols(notes: WorkspaceNotes): Disposable {
  return languages.registerWorkspaceSymbolProvider({
    provideWorkspaceSymbols(query): SymbolInformation[] {
      const { vault } = notes.overview.campaign;
      return findRecords(query, vault).map(({ record, name }) => {
        const company = record.type === 'person' || record.type === 'role' ? vault.companyOf(record)?.name : undefined;
        const context = name === record.name ? (company ?? '') : record.name;
        return new SymbolInformation(name, kindOf(record), context, new Location(Uri.parse(record.id, true), new Range(0, 0, 0, 0)));
      });
    },
  });
}

/** The editor has no kinds for these: what counts is that their icons differ. */
function kindOf({ type }: NoteRecord): SymbolKind {
  return type === 'person' ? SymbolKind.Object : type === 'company' ? SymbolKind.Package : SymbolKind.Event;
}

/**
 * The log entries and messages of a record. Headings are left out: Markdown's own symbols are these, and the outline shows both, each
 * under its label.
 */
export function documentSymbols(notes: WorkspaceNotes): Disposable {
  const provider = {
    provideDocumentSymbols(document: TextDocument): DocumentSymbol[] {
      const { vault } = notes.overview.campaign;
      const record = vault.get(document.uri.toString());
      if (!record) return [];
      const text = document.getText();
      const lines = new Lines(text);
      return symbolsInNote(text, record, vault).map(({ kind, name, range }) => {
        const place = placeIn(lines, range);
        return new DocumentSymbol(typeof name === 'string' ? name : localise(name), '', kind === 'entry' ? SymbolKind.Event : SymbolKind.String, place, place);
      });
    },
  };
  return languages.registerDocumentSymbolProvider({ language: 'markdown' }, provider, { label: l10n.t('Log and messages') });
}
