import { deepEqual, equal, ok } from 'node:assert/strict';
import { CodeActionKind, commands, ConfigurationTarget, languages, Position, Range, window, workspace, type CodeAction, type CodeLens, type CompletionList, type Hover, type MarkdownString, type TextDocument, type Uri } from 'vscode';
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

  it('lenses say who is at a company, and who could refer for a role; each kind can be switched off', async () => {
    await open('lens/Harbour Mill.md', '---\ntype: company\n---\n');
    await open('lens/Harbour Mill - Data.md', '---\ntype: role\ncompany: "[[Harbour Mill]]"\nstatus: open\n---\n');
    await open('lens/one.md', person([`${daysAgo(3)} asked [[Harbour Mill - Data]]`], ['company: "[[Harbour Mill]]"']));
    const document = await open('lens/two.md', person([], ['name: Two', 'company: "[[Harbour Mill]]"']));
    const role = await workspace.openTextDocument(document.uri.with({ path: document.uri.path.replace('two.md', 'Harbour Mill - Data.md') }));
    const titles = async ({ uri }: TextDocument): Promise<string[]> =>
      (await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', uri, 20)).map(({ range, command }) => `${range.start.line} ${command?.title}`);
    ok((await titles(document)).includes('3 Harbour Mill · people: 2 · roles in play: 1'));
    ok((await titles(role)).includes('0 Could refer you: 1 · asked: 1'));
    const company = await workspace.openTextDocument(document.uri.with({ path: document.uri.path.replace('two.md', 'Harbour Mill.md') }));
    ok((await titles(company)).includes('0 known: 0 of 4'), 'M6: what there is to know before asking');
    const full = await open('lens/Full.md', '---\ntype: company\nprocess: p\nchallenges: [c]\nfit: [f]\nhiring: "[[two]]"\n---\n');
    equal((await titles(full)).some((title) => title.includes('known')), false);
    const settings = workspace.getConfiguration('referralNotes.lens');
    await settings.update('company', false, ConfigurationTarget.Global);
    try {
      equal((await titles(document)).some((title) => title.includes('Harbour Mill')), false);
      ok((await titles(role)).includes('0 Could refer you: 1 · asked: 1'));
    } finally {
      await settings.update('company', undefined, ConfigurationTarget.Global);
    }
  });

  it('a note of somebody’s vault becomes a person’s, and missing ratings are keys to fill in', async () => {
    const api = await program();
    const uri = await put('vault/Lea.md', '---\ntags: [friends] # from before\n---\n# Lea\n');
    const document = await workspace.openTextDocument(uri);
    await window.showTextDocument(document);
    await commands.executeCommand('referralNotes.makePerson');
    equal(document.getText(), '---\ntype: person\ntags: [friends] # from before\n---\n# Lea\n');
    await shows(api, (overview) => overview.notes.get(uri.toString())?.person !== undefined);
    const actions = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', uri, new Range(1, 0, 1, 0), CodeActionKind.RefactorRewrite.value);
    const add = actions.find(({ title }) => title === 'Add the ratings that are missing');
    await workspace.applyEdit(add!.edit!);
    equal(document.getText(), '---\ntype: person\nrelationship:\ninfluence:\nrelevance:\ntiming:\ntags: [friends] # from before\n---\n# Lea\n');
  });

  it('a conflict in which both sides added to a log keeps both', async () => {
    const note = (...lines: string[]): string => `---\ntype: person\n---\n\n## Log\n${lines.join('\n')}\n`;
    const document = await open('people/both.md', note('<<<<<<< HEAD', '- 2026-11-02 met', '=======', '- 2026-11-03 talked', '>>>>>>> other'));
    await until(languages.onDidChangeDiagnostics, () => problemAt(document.uri, 'conflict') !== undefined);
    const actions = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, problemAt(document.uri, 'conflict')!.range, CodeActionKind.QuickFix.value);
    await workspace.applyEdit(actions.find(({ title }) => title === 'Keep the log entries of both sides')!.edit!);
    equal(document.getText(), note('- 2026-11-02 met', '- 2026-11-03 talked'));
  });
});
