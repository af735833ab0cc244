import { DocumentLink, languages, Uri, type Disposable } from 'vscode';
import { linksInNote } from '../../core/assist/links';
import { Lines } from '../../core/basics/range';
import { placeIn } from '../placeIn';
import { placeOfDocument } from '../reviewDocument';
import type { WorkspaceNotes } from '../workspaceNotes';

/**
 * Links in a record, and in the weekly review, that mean a note are underlined and say which, so that one sees those that mean none. Relative links in the
 * body are left to Markdown's own links, or they would be underlined twice.
 */
export function documentLinks(notes: WorkspaceNotes): Disposable {
  return languages.registerDocumentLinkProvider({ language: 'markdown' }, {
    provideDocumentLinks(document): DocumentLink[] {
      const { vault } = notes.overview.campaign;
      const from = placeOfDocument(document.uri, vault);
      if (!from) return [];
      const text = document.getText();
      const lines = new Lines(text);
      return linksInNote(text).flatMap((link) => {
        const isMarkdowns = link.kind === 'relative' && link.style === undefined;
        const meant = isMarkdowns ? undefined : vault.resolve(link, from);
        if (!meant) return [];
        const shown = new DocumentLink(placeIn(lines, link.range), Uri.parse(meant.place.id, true));
        shown.tooltip = meant.place.path;
        return [shown];
      });
    },
  });
}
