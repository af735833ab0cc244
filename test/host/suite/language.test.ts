import { deepEqual, equal, ok } from 'node:assert/strict';
import { commands, languages, window, workspace, type CodeLens, type Diagnostic } from 'vscode';
import { daysAgo, person, program, put, shows, until, type file } from './desk';

const lensTitles = async (uri: ReturnType<typeof file>): Promise<string[]> =>
  ((await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', uri, 50)) ?? []).map(({ command, range }) => `${range.start.line}: ${command?.title ?? ''}`);

const codeOf = ({ code }: Diagnostic) => {
  ok(typeof code === 'object');
  return code;
};

describe('in a note', () => {
  it('lenses say score, state, next follow-up, and where to log', async () => {
    const api = await program();
    const uri = await put('language/ana.md', person([`${daysAgo(7)} asked`], ['relationship: 4', 'influence: 4', 'relevance: 3', 'timing: 2']));
    await shows(api, (overview) => overview.notes.get(uri.toString())?.person !== undefined);
    await workspace.openTextDocument(uri);
    deepEqual(await lensTitles(uri), ['0: 13/20 · pursue · asked', '0: Next: nudge · today', '0: Write…', '0: Log…', '8: Add entry…']);
  });

  it('there are no lenses in other Markdown', async () => {
    await program();
    const uri = await put('language/other.md', '---\ntitle: x\n---\n## Log\n- 2026-01-02 met\n');
    await workspace.openTextDocument(uri);
    deepEqual(await lensTitles(uri), []);
  });

  it('P6: the Problems panel shows a problem at exactly its value, and nothing once it is mended', async () => {
    const api = await program();
    const uri = await put('language/problems.md', person([], ['relationship: 4.5 # nearly']));
    await until(languages.onDidChangeDiagnostics, () => languages.getDiagnostics(uri).length > 0);
    const [problem] = languages.getDiagnostics(uri);
    ok(problem);
    deepEqual([codeOf(problem).value, problem.source, problem.range.start.line, problem.range.start.character, problem.range.end.character], ['invalid-value', 'Referral Notes', 2, 14, 17]);
    await put('language/problems.md', person([], ['relationship: 4']));
    await until(languages.onDidChangeDiagnostics, () => languages.getDiagnostics(uri).length === 0);
    equal(api.notes.overview.notes.get(uri.toString())?.person?.score.total, 4);
  });

  it('the code of a problem leads to the heading that says what it means', async () => {
    await program();
    const uri = await put('language/meaning.md', person([], ['relevence: 5']));
    await until(languages.onDidChangeDiagnostics, () => languages.getDiagnostics(uri).length > 0);
    await commands.executeCommand('vscode.open', codeOf(languages.getDiagnostics(uri)[0]!).target);
    const page = window.activeTextEditor;
    ok(page);
    deepEqual([page.document.uri.path.endsWith('/docs/problems.md'), page.document.lineAt(page.selection.active.line).text], [true, '### unknown-key']);
    await commands.executeCommand('workbench.action.closeActiveEditor');
  });
});
