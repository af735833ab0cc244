import { Disposable, Hover, languages, MarkdownString, Range, type Position, type TextDocument } from 'vscode';
import { hoverAt } from '../../core/assist/hover';
import { localise } from '../localise';
import { placeOf, type WorkspaceNotes } from '../workspaceNotes';

/** Explains what stands under the pointer: ratings, links, verbs, days, placeholders, keys. */
export function hovers(notes: WorkspaceNotes): Disposable {
  const provideHover = (document: TextDocument, position: Position): Hover | undefined => {
    const found = hoverAt(document.getText(), document.offsetAt(position), placeOf(document.uri), notes.overview);
    if (!found) return undefined;
    // Text of notes stays text: no link, no command, no picture can come of it (TRUST P9).
    const card = new MarkdownString();
    found.lines.forEach((line, at) => (at === 0 ? card.appendMarkdown('**').appendText(localise(line)).appendMarkdown('**') : card.appendMarkdown('\n\n').appendText(localise(line))));
    return new Hover(card, new Range(document.positionAt(found.range.start), document.positionAt(found.range.end)));
  };
  return languages.registerHoverProvider({ language: 'markdown' }, { provideHover });
}
