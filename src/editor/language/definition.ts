import { languages, Range, Uri, type Disposable, type LocationLink } from 'vscode';
import { linkAt } from '../../core/assist/links';
import { Lines } from '../../core/basics/range';
import { placeIn } from '../placeIn';
import { placeOfDocument } from '../reviewDocument';
import type { WorkspaceNotes } from '../workspaceNotes';

/** From a link in a record, or in the weekly review, to the note it means, at its first line: what Markdown's own definitions say where they know the link, too. */
export function definitions(notes: WorkspaceNotes): Disposable {
  return languages.registerDefinitionProvider({ language: 'markdown' }, {
    provideDefinition(document, position): LocationLink[] {
      const { vault } = notes.overview.campaign;
      const from = placeOfDocument(document.uri, vault);
      const text = document.getText();
      const link = from && linkAt(text, document.offsetAt(position));
      const meant = link && vault.resolve(link, from);
      if (!meant) return [];
      return [{ originSelectionRange: placeIn(new Lines(text), link.range), targetUri: Uri.parse(meant.place.id, true), targetRange: new Range(0, 0, 0, 0) }];
    },
  });
}
