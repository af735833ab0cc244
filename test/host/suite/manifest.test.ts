import { deepEqual } from 'node:assert/strict';
import { commands, extensions } from 'vscode';
import { extensionId, program } from './desk';

describe('the manifest', () => {
  it('declares the commands that are registered, and no others', async () => {
    await program();
    const manifest = extensions.getExtension(extensionId)!.packageJSON as { contributes: { commands: { command: string }[] } };
    const declared = manifest.contributes.commands.map(({ command }) => command).sort();
    // The editor itself makes commands for views: `.focus`, `.open` and the like have the view's name in front.
    const registered = (await commands.getCommands(true)).filter((name) => /^referralNotes\.[^.]+$/.test(name)).sort();
    deepEqual(registered, declared);
  });
});
