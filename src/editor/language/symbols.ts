import { languages, Location, Range, SymbolInformation, SymbolKind, Uri, type Disposable } from 'vscode';
import { findRecords } from '../../core/assist/symbols';
import type { NoteRecord } from '../../core/records/record';
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
