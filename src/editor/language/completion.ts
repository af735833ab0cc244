import type { Disposable} from 'vscode';
import { CompletionItem, CompletionItemKind, CompletionList, languages, Range, type TextDocument, type Position } from 'vscode';
import { suggestionsAt, type Suggestion, type SuggestionKind } from '../../core/assist/complete';
import { localise } from '../localise';
import { placeOf, type WorkspaceNotes } from '../workspaceNotes';

const kinds: Readonly<Record<SuggestionKind, CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  day: CompletionItemKind.Event,
  verb: CompletionItemKind.Keyword,
  placeholder: CompletionItemKind.Variable,
  person: CompletionItemKind.User,
  company: CompletionItemKind.Class,
  role: CompletionItemKind.Interface,
  profile: CompletionItemKind.User,
  template: CompletionItemKind.File,
};

/** What can stand at the cursor of a note: keys, values, links, verbs, placeholders. */
export function completion(notes: WorkspaceNotes): Disposable {
  const provideCompletionItems = (document: TextDocument, position: Position): CompletionList => {
    const offset = document.offsetAt(position);
    const suggestions = suggestionsAt(document.getText(), offset, placeOf(document.uri), notes.overview.campaign);
    // Of many notes only the nearest are listed, so that typing on asks anew.
    return new CompletionList(suggestions.map((each, order) => itemOf(each, order, document, position)), suggestions.some(({ filter }) => filter !== undefined));
  };
  return languages.registerCompletionItemProvider({ language: 'markdown' }, { provideCompletionItems }, '[', '{', ':', ' ', '-', '=', '"');
}

function itemOf({ kind, label, insert, range, detail, filter, goesOn }: Suggestion, order: number, document: TextDocument, position: Position): CompletionItem {
  const item = new CompletionItem(detail ? { label, description: localise(detail) } : label, kinds[kind]);
  const start = document.positionAt(range.start);
  item.insertText = insert;
  item.range = { inserting: new Range(start, position), replacing: new Range(start, document.positionAt(range.end)) };
  item.sortText = String(order).padStart(4, '0');
  if (filter !== undefined) item.filterText = filter;
  if (goesOn) item.command = { command: 'editor.action.triggerSuggest', title: '' };
  return item;
}
