import type { Disposable} from 'vscode';
import { Hover, languages, MarkdownString, Range, type Position, type TextDocument } from 'vscode';
import { hoverAt } from '../../core/assist/hover';
import { localise } from '../localise';
import { asMarkdown } from '../plain';
import { placeOf, type WorkspaceNotes } from '../workspaceNotes';

/** Explains what stands under the pointer: ratings, links, verbs, days, placeholders, keys. */
export function hovers(notes: WorkspaceNotes): Disposable {
  const provideHover = (document: TextDocument, position: Position): Hover | undefined => {
    const found = hoverAt(document.getText(), document.offsetAt(position), placeOf(document.uri), { ...notes.overview, messagesOf: (id) => notes.overview.notes.get(id)?.messages ?? [] });
    if (!found) return undefined;
    // Text of notes stays text: no link, no command, no picture can come of it (TRUST P9).
    const [heading, ...others] = found.lines.map((line) => asMarkdown(localise(line)));
    const card = new MarkdownString([`**${heading ?? ''}**`, ...others].join('\n\n'));
    return new Hover(card, new Range(document.positionAt(found.range.start), document.positionAt(found.range.end)));
  };
  return languages.registerHoverProvider({ language: 'markdown' }, { provideHover });
}
