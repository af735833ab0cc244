import { languages, Range, Uri, type Disposable, type LocationLink } from 'vscode';
import { linkAt } from '../../core/assist/links';
import { Lines } from '../../core/basics/range';
import { placeIn } from '../placeIn';
import type { WorkspaceNotes } from '../workspaceNotes';

/** From a link in a record to the note it means, at its first line: what Markdown's own definitions say where they know the link, too. */
export function definitions(notes: WorkspaceNotes): Disposable {
  return languages.registerDefinitionProvider({ language: 'markdown' }, {
    provideDefinition(document, position): LocationLink[] {
      const { vault } = notes.overview.campaign;
      const record = vault.get(document.uri.toString());
      const text = document.getText();
      const link = record && linkAt(text, document.offsetAt(position));
      const meant = link && vault.resolve(link, record);
      if (!meant) return [];
      return [{ originSelectionRange: placeIn(new Lines(text), link.range), targetUri: Uri.parse(meant.place.id, true), targetRange: new Range(0, 0, 0, 0) }];
    },
  });
}
