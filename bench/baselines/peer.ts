import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import MarkdownIt from 'markdown-it';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createLanguageService, githubSlugifier, LogLevel, type IWorkspace } from 'vscode-markdown-languageservice';
import { URI } from 'vscode-uri';
import { metered } from '../harness/meter';
import { program } from '../harness/program';
import { filesIn } from '../walk';

const markdown = new MarkdownIt({ html: true });
const logger = { level: LogLevel.Off, log: (): void => undefined };
const nothing = { dispose: (): void => undefined };
const never = { isCancellationRequested: false, onCancellationRequested: () => nothing };

/**
 * What VS Code's own Markdown language service needs to know which notes link where. It is asked for the references to one
 * file, as before a rename, and for that takes the links of every document. Front matter, logs and tasks it does not read.
 */
void program(async ({ folder }) => {
  const { cpu, wall, result } = await metered(async () => {
    const service = createLanguageService({ workspace: workspaceOf(folder), parser: { slugifier: githubSlugifier, tokenize: (document) => Promise.resolve(markdown.parse(document.getText(), {})) }, logger });
    return service.getFileReferences(URI.file(`${folder}/profile.md`), never);
  });
  return { cpu, wall, references: result.length };
});

/** A folder on disk in which nothing changes. */
function workspaceOf(folder: string): IWorkspace {
  const documents = new Map<string, TextDocument>();
  const documentOf = (uri: URI, text: string): TextDocument => {
    const document = TextDocument.create(uri.toString(), 'markdown', 1, text);
    documents.set(document.uri, document);
    return document;
  };
  return {
    workspaceFolders: [URI.file(folder)],
    onDidChangeMarkdownDocument: () => nothing,
    onDidCreateMarkdownDocument: () => nothing,
    onDidDeleteMarkdownDocument: () => nothing,
    getAllMarkdownDocuments: async () => {
      for (const file of filesIn(folder)) documentOf(URI.file(file), await readFile(file, 'utf8'));
      return documents.values();
    },
    hasMarkdownDocument: (uri: URI) => documents.has(uri.toString()),
    openMarkdownDocument: async (uri: URI) => documents.get(uri.toString()) ?? documentOf(uri, readFileSync(uri.fsPath, 'utf8')),
    stat: async () => ({ isDirectory: false }),
    readDirectory: async () => [],
  };
}
