import { languages, Location, Range, Uri, type Disposable } from 'vscode';
import { linksTo, mayName, ownName, subjectAt } from '../../core/assist/references';
import { Lines } from '../../core/basics/range';
import { readNote } from '../../core/notes/note';
import { placeIn } from '../placeIn';
import type { WorkspaceNotes } from '../workspaceNotes';

/** All links in records that mean the note one asks about. They are looked up when asked for: what is kept of a note leaves out its prose. */
export function references(notes: WorkspaceNotes): Disposable {
  return languages.registerReferenceProvider({ language: 'markdown' }, {
    async provideReferences(document, position, { includeDeclaration }, token): Promise<Location[]> {
      const { vault } = notes.overview.campaign;
      const record = vault.get(document.uri.toString());
      const subject = record && subjectAt(document.getText(), document.offsetAt(position), record, vault);
      if (!subject) return [];
      const names = vault.namesOf(subject.id);
      const found: Location[] = [];
      for await (const { record: from, text } of notes.texts()) {
        if (token.isCancellationRequested) return [];
        const declares = includeDeclaration && from.id === subject.id;
        if (!declares && !mayName(names, text)) continue;
        const lines = new Lines(text);
        const uri = Uri.parse(from.id, true);
        const name = declares ? ownName(readNote(text, 'front matter')) : undefined;
        if (declares) found.push(new Location(uri, name ? placeIn(lines, name) : new Range(0, 0, 0, 0)));
        found.push(...linksTo(subject.id, text, from, vault).map((link) => new Location(uri, placeIn(lines, link.name))));
      }
      return found;
    },
  });
}
