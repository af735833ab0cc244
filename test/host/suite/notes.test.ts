import { deepEqual, equal, ok } from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { Position, workspace, WorkspaceEdit, window, type Uri } from 'vscode';
import { daysAgo, file, person, program, put, shows, today } from './desk';
import type { Overview } from '../../../src/live/overview';

const dueFor = (uri: Uri) => (overview: Overview) => overview.notes.get(uri.toString())?.followUps ?? [];

describe('the views', () => {
  it('show a note that came from outside, its changes, and its end', async () => {
    const api = await program();
    const uri = await put('people/outside.md', person([`${daysAgo(7)} asked about the platform role`]));
    await shows(api, (overview) => dueFor(uri)(overview)[0]?.kind === 'nudge');
    equal(dueFor(uri)(api.notes.overview)[0]?.due, today());
    await put('people/outside.md', person([`${daysAgo(7)} asked about the platform role`, `${today()} replied`]));
    await shows(api, (overview) => dueFor(uri)(overview)[0]?.kind === 'check-in');
    await workspace.fs.delete(uri);
    await shows(api, (overview) => overview.campaign.vault.get(uri.toString()) === undefined);
    deepEqual(dueFor(uri)(api.notes.overview), []);
  });

  it('show an edit before it is saved, and the file again when the edit is dropped', async () => {
    const api = await program();
    const uri = await put('people/unsaved.md', person([`${daysAgo(20)} talked`]));
    await shows(api, (overview) => dueFor(uri)(overview)[0]?.kind === 'maintain');
    const document = await workspace.openTextDocument(uri);
    await window.showTextDocument(document);
    const edit = new WorkspaceEdit();
    edit.insert(uri, new Position(document.lineCount - 1, 0), `- ${daysAgo(1)} met at the fair\n`);
    await workspace.applyEdit(edit);
    await shows(api, (overview) => dueFor(uri)(overview)[0]?.kind === 'after-meeting');
    equal(document.isDirty, true);
  });

  it('show a note again that went and came back while it was open, as a change of branch does', async () => {
    const api = await program();
    const uri = await put('people/back.md', person([`${daysAgo(1)} talked`]));
    await shows(api, (overview) => overview.notes.get(uri.toString())?.person !== undefined);
    await window.showTextDocument(uri);
    await workspace.fs.delete(uri);
    await shows(api, (overview) => overview.notes.get(uri.toString()) === undefined);
    await put('people/back.md', person([`${daysAgo(1)} talked`]));
    await shows(api, (overview) => overview.notes.get(uri.toString())?.person !== undefined);
  });

  it('forget the notes of a folder that went', async () => {
    const api = await program();
    const uri = await put('gone/sub/ana.md', person([`${daysAgo(1)} talked`]));
    await shows(api, (overview) => overview.notes.get(uri.toString())?.person !== undefined);
    await workspace.fs.delete(file('gone'), { recursive: true });
    await shows(api, (overview) => overview.notes.get(uri.toString()) === undefined);
  });

  it('leave other Markdown alone: a thousand foreign notes are no records and have no problems', async () => {
    const api = await program();
    const text = '---\ntitle: [a\n---\n\n## Log\n- 2026-02-30 whatever\n- [ ] 2026-13-01 nothing of ours\n';
    await Promise.all(Array.from({ length: 1000 }, (_, index) => put(`foreign/note-${index}.md`, text)));
    const uri = await put('people/after-them.md', person([`${daysAgo(1)} talked`]));
    await shows(api, (overview) => overview.notes.get(uri.toString())?.person !== undefined);
    const { campaign, notes } = api.notes.overview;
    equal(campaign.vault.records.some(({ path }) => path.startsWith('foreign/')), false);
    equal([...notes.values()].some(({ record }) => record?.path.startsWith('foreign/')), false);
  });

  it('take two thousand notes that change at once, as a checkout does, in one go', async () => {
    const api = await program();
    const paths = Array.from({ length: 2000 }, (_, index) => file(`checkout/p${index}.md`).fsPath);
    // Once, where the editor tells the changes without a pause; a busy machine may make one or two.
    const mostRefreshes = 3;
    let refreshes = 0;
    const counting = api.notes.onDidChange(() => refreshes++);
    try {
      mkdirSync(file('checkout').fsPath, { recursive: true });
      const all = (kind: string | undefined) => (overview: Overview) => paths.every((_, index) => dueFor(file(`checkout/p${index}.md`))(overview)[0]?.kind === kind);
      for (const [log, kind] of [[`${daysAgo(1)} met`, 'after-meeting'], [`${daysAgo(7)} asked [[Platform]]`, 'nudge']] as const) {
        refreshes = 0;
        for (const path of paths) writeFileSync(path, person([log]));
        await shows(api, all(kind));
        ok(refreshes <= mostRefreshes, `${kind}: the views were refreshed ${refreshes} times`);
      }
      refreshes = 0;
      rmSync(file('checkout').fsPath, { recursive: true });
      await shows(api, all(undefined));
      ok(refreshes <= mostRefreshes, `gone: the views were refreshed ${refreshes} times`);
    } finally {
      counting.dispose();
    }
  });

  it('leave hidden folders and node_modules out', async () => {
    const api = await program();
    await put('node_modules/x/ana.md', person([]));
    await put('.trash/ana.md', person([]));
    const uri = await put('people/seen.md', person([]));
    await shows(api, (overview) => overview.notes.get(uri.toString())?.person !== undefined);
    deepEqual(api.notes.overview.campaign.vault.people.filter(({ path }) => /^node_modules|^\.trash/.test(path)), []);
  });
});
