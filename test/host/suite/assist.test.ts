import { deepEqual, equal, ok } from 'node:assert/strict';
import { CodeActionKind, commands, languages, Position, Range, window, workspace, type CodeAction, type CompletionList, type Hover, type MarkdownString, type TextDocument, type Uri } from 'vscode';
import { daysAgo, person, program, put, shows, until } from './desk';

async function open(path: string, text: string): Promise<TextDocument> {
  const api = await program();
  const uri = await put(path, text);
  await shows(api, (overview) => overview.notes.get(uri.toString()) !== undefined);
  const document = await workspace.openTextDocument(uri);
  await window.showTextDocument(document);
  return document;
}

const ours = (uri: Uri) => languages.getDiagnostics(uri).filter(({ source }) => source === 'Referral Notes');
const problemAt = (uri: Uri, code: string) => ours(uri).find((each) => (typeof each.code === 'object' ? each.code.value : each.code) === code);

describe('while a note is written', () => {
  it('completion offers keys, companies and verbs where they belong', async () => {
    await open('companies/Fernhill Works.md', '---\ntype: company\naliases: [FW]\n---\n');
    const document = await open('people/writing.md', '---\ntype: person\nrel\ncompany: \n---\n\n## Log\n- 2026-11-02 as\n');
    const at = async (line: number, column: number): Promise<string[]> => {
      const { items } = await commands.executeCommand<CompletionList>('vscode.executeCompletionItemProvider', document.uri, new Position(line, column));
      return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    };
    ok((await at(2, 3)).includes('relationship'));
    ok((await at(3, 9)).includes('Fernhill Works'));
    ok((await at(7, 15)).includes('asked'));
  });

  it('a hover explains a rating, as text that makes no link', async () => {
    const document = await open('people/hover [x](command:a).md', person([`${daysAgo(1)} talked`], ['relationship: 4', 'knows: "[[hover [x](command:a)]]"']));
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, new Position(2, 14));
    const texts = hovers.flatMap(({ contents }) => contents).map((each) => each as MarkdownString);
    const card = texts.find(({ value }) => value.includes('Relationship'));
    ok(card?.value.includes('they know your work first'));
    equal(texts.some(({ isTrusted }) => isTrusted === true), false);
  });

  it('quick fixes correct a key, make the note a link names, and fix all does what has one right answer', async () => {
    const text = '---\ntype: person\ncomapny: "[[Nowhere Ltd]]"\nstatus: pasued\nnext: 3.12.2026\n---\n';
    const document = await open('people/fixes.md', text);
    await until(languages.onDidChangeDiagnostics, () => ours(document.uri).length >= 3);
    const actions = async (code: string): Promise<CodeAction[]> => commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, problemAt(document.uri, code)!.range, CodeActionKind.QuickFix.value);
    ok((await actions('unknown-key')).some(({ title }) => title === 'Change to “company”'));
    const [all] = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, new Range(0, 0, 0, 0), 'source.fixAll.referralNotes');
    ok(all?.edit);
    await workspace.applyEdit(all.edit);
    equal(document.getText(), '---\ntype: person\ncompany: "[[Nowhere Ltd]]"\nstatus: paused\nnext: 2026-12-03\n---\n');
    await until(languages.onDidChangeDiagnostics, () => problemAt(document.uri, 'missing-note') !== undefined);
    const create = (await actions('missing-note')).find(({ title }) => title.includes('Nowhere Ltd'));
    await workspace.applyEdit(create!.edit!);
    await until(languages.onDidChangeDiagnostics, () => problemAt(document.uri, 'missing-note') === undefined);
    deepEqual(ours(document.uri).map(({ message }) => message), []);
  });
});
