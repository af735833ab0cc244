import { deepEqual, equal, ok } from 'node:assert/strict';
import { commands, ConfigurationTarget, env, languages, window, workspace, type CodeLens, type Uri } from 'vscode';
import { bytes, daysAgo, file, person, program, put, shows, until } from './desk';

const block = (info: string, ...text: string[]): string => ['', '## Messages', '', `\`\`\`message ${info}`, ...text, '```', ''].join('\n');
const codesAt = (uri: Uri): string[] => languages.getDiagnostics(uri).filter(({ source }) => source === 'Referral Notes').map(({ code }) => String(typeof code === 'object' ? code.value : code));

async function lensesAt(uri: Uri): Promise<string[]> {
  await workspace.openTextDocument(uri);
  const lenses = await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', uri);
  return lenses.flatMap(({ command }) => command?.title ?? []);
}

async function note(path: string, text: string): Promise<Uri> {
  const api = await program();
  const uri = await put(path, text);
  await shows(api, (overview) => overview.notes.get(uri.toString()) !== undefined);
  return uri;
}

describe('messages in notes', () => {
  it('are checked, doubled words too, and each code leads to what it means', async () => {
    const uri = await note('messages/checked.md', person([`${daysAgo(2)} talked`]) + block('kind=thanks via=email', 'Hi, you owe me for the the book.'));
    await until(languages.onDidChangeDiagnostics, () => codesAt(uri).includes('message/prose'));
    deepEqual(codesAt(uri).sort(), ['message/no-thanks', 'message/pressure', 'message/prose']);
    for (const { code } of languages.getDiagnostics(uri)) {
      ok(typeof code === 'object');
      const page = await workspace.openTextDocument(code.target.with({ fragment: '' }));
      const line = Number(/^L(\d+)$/.exec(code.target.fragment)?.[1]);
      ok(page.lineAt(line - 1).text.includes(String(code.value).replace('message/', '')), page.lineAt(line - 1).text);
    }
  });

  it('say nothing of a rule that is off, and have no line above them when that is off', async () => {
    const uri = await note('messages/off.md', person([`${daysAgo(2)} talked`]) + block('kind=thanks via=email', 'Hi, the book has come.'));
    await until(languages.onDidChangeDiagnostics, () => codesAt(uri).includes('message/no-thanks'));
    const settings = workspace.getConfiguration('referralNotes');
    await settings.update('messages.rules', { 'no-thanks': false }, ConfigurationTarget.Global);
    await until(languages.onDidChangeDiagnostics, () => codesAt(uri).length === 0);
    ok((await lensesAt(uri)).some((title) => title === '5 words · ready'));
    await settings.update('lens.message', false, ConfigurationTarget.Global);
    equal((await lensesAt(uri)).some((title) => title.includes('words')), false);
    await settings.update('lens.message', undefined, ConfigurationTarget.Global);
    await settings.update('messages.rules', undefined, ConfigurationTarget.Global);
    await until(languages.onDidChangeDiagnostics, () => codesAt(uri).length > 0);
  });

  it('count characters of an invitation, against the limit of the settings', async () => {
    const uri = await note('messages/invite.md', person([]) + block('kind=maintain via=invite', 'x'.repeat(250)));
    await until(languages.onDidChangeDiagnostics, () => codesAt(uri).includes('message/too-long'));
    ok((await lensesAt(uri)).some((title) => title.startsWith('250 characters · ')));
    const settings = workspace.getConfiguration('referralNotes');
    await settings.update('messages.inviteCharacters', 300, ConfigurationTarget.Global);
    await until(languages.onDidChangeDiagnostics, () => !codesAt(uri).includes('message/too-long'));
    await settings.update('messages.inviteCharacters', undefined, ConfigurationTarget.Global);
  });

  it('are copied with their placeholders filled, from where the cursor stands', async () => {
    const uri = await note('messages/copied.md', person([`${daysAgo(2)} talked`], ['name: Ana Ruiz']) + block('kind=thanks via=text', 'Thanks, {{first-name}}!'));
    const editor = await window.showTextDocument(uri);
    const line = editor.document.getText().split('\n').findIndex((each) => each.startsWith('Thanks'));
    await commands.executeCommand('referralNotes.copyMessage', { uri, line });
    equal(await env.clipboard.readText(), 'Thanks, Ana!');
  });

  it('P1: are marked as sent with one line in the log and a day in the block, and not one byte more', async () => {
    const text = (person([`${daysAgo(9)} talked`], [], '\r\n') + block('kind=share via=linkedin', 'For you: a paper.').replace(/\n/g, '\r\n')).replace(/^/, '\u00EF\u00BB\u00BF');
    const uri = await note('messages/sent.md', new TextDecoder().decode(Uint8Array.from(text, (character) => character.charCodeAt(0))).replace(/^(?!\uFEFF)/, '\uFEFF'));
    const before = await bytes(uri);
    const line = (await workspace.openTextDocument(uri)).getText().split('\r\n').findIndex((each) => each.startsWith('```message'));
    await commands.executeCommand('referralNotes.markSent', { uri, line });
    const after = await bytes(uri);
    const day = daysAgo(0);
    equal(after, before.replace(`${daysAgo(9)} talked\r\n`, `${daysAgo(9)} talked\r\n- ${day} shared on LinkedIn\r\n`).replace('via=linkedin', `via=linkedin sent=${day}`));
    ok(file('messages/sent.md'));
  });
});
