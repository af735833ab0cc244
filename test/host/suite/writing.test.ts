import { equal, ok, rejects } from 'node:assert/strict';
import { commands, ConfigurationTarget, Position, Range, window, workspace, WorkspaceEdit } from 'vscode';
import { setFields } from '../../../src/core/edits/fields';
import { addLogEntry } from '../../../src/core/edits/logEntry';
import type { Note } from '../../../src/core/notes/note';
import { undo, write } from '../../../src/editor/apply';
import { UserError } from '../../../src/editor/boundary';
import { bytes, file, person, put, today } from './desk';

const log = (note: Note) => addLogEntry(note, { day: today(), verb: 'shared', words: 'an article' });
const next = (note: Note) => setFields(note, new Map([['next', '2031-05-06']]));

describe('writing', () => {
  it('P1: a write is a splice on disk: BOM, line ends and all other bytes stay', async () => {
    const text = `\uFEFF${person(['2026-01-02 met'], ['next: "2030-01-02"   # later', 'tags: [ a,b ]'], '\r\n')}`;
    const uri = await put('write/crlf.md', text);
    const before = await bytes(uri);
    ok(await write(uri, next));
    equal(await bytes(uri), before.replace('2030-01-02', '2031-05-06'));
    ok(await write(uri, log));
    equal(await bytes(uri), before.replace('2030-01-02', '2031-05-06').replace('met\r\n', `met\r\n- ${today()} shared an article\r\n`));
  });

  it('P1: the same write twice changes nothing', async () => {
    const uri = await put('write/twice.md', person([]));
    ok(await write(uri, next));
    equal(await write(uri, next), undefined);
  });

  it('P1: one undo in the editor restores the note byte for byte', async () => {
    const uri = await put('write/undo.md', person(['2026-01-02 met'], [], '\r\n'));
    const before = await bytes(uri);
    await window.showTextDocument(uri);
    await write(uri, log);
    await commands.executeCommand('undo');
    await (await workspace.openTextDocument(uri)).save();
    equal(await bytes(uri), before);
  });

  it('takes a write back from the toast, on disk, too', async () => {
    const uri = await put('write/toast.md', person(['2026-01-02 met']));
    const before = await bytes(uri);
    const written = await write(uri, log);
    ok(written);
    await undo(written);
    equal(await bytes(uri), before);
  });

  it('takes a write back also when saving trims the note', async () => {
    const settings = workspace.getConfiguration('files');
    await settings.update('trimTrailingWhitespace', true, ConfigurationTarget.Global);
    try {
      const uri = await put('write/trim.md', person(['2026-01-02 met   ']));
      const before = await bytes(uri);
      const written = await write(uri, log);
      ok(written);
      await settings.update('trimTrailingWhitespace', undefined, ConfigurationTarget.Global);
      await undo(written);
      equal(await bytes(uri), before);
    } finally {
      await settings.update('trimTrailingWhitespace', undefined, ConfigurationTarget.Global);
    }
  });

  it('makes two writes into one note one after the other', async () => {
    const uri = await put('write/two.md', person(['2026-01-02 met']));
    await Promise.all([write(uri, log), write(uri, next), write(uri, (note) => addLogEntry(note, { day: today(), verb: 'thanked' }))]);
    const text = await bytes(uri);
    ok(text.includes('next: 2031-05-06') && text.includes('shared an article') && text.includes('thanked'));
  });

  it('says what is the matter with a note that is gone, or in another encoding', async () => {
    await rejects(write(file('write/none.md'), log), UserError);
    const uri = await put('write/encoding.md', person([]));
    const settings = workspace.getConfiguration('files', uri);
    await settings.update('encoding', 'windows1252', ConfigurationTarget.Global);
    try {
      await rejects(write(uri, log), /windows1252/);
    } finally {
      await settings.update('encoding', undefined, ConfigurationTarget.Global);
    }
  });

  it('P2: does not take a write back over a later change', async () => {
    const uri = await put('write/later.md', person(['2026-01-02 met']));
    const written = await write(uri, log);
    ok(written);
    await write(uri, next);
    const before = await bytes(uri);
    await rejects(undo(written), UserError);
    equal(await bytes(uri), before);
  });

  it('P2: what is unsaved in the editor survives, and is not saved by us', async () => {
    const uri = await put('write/dirty.md', person(['2026-01-02 met']));
    const before = await bytes(uri);
    const document = await workspace.openTextDocument(uri);
    const edit = new WorkspaceEdit();
    edit.insert(uri, new Position(document.lineCount - 1, 0), 'A thought of mine.\n');
    await workspace.applyEdit(edit);
    await write(uri, log);
    equal(await bytes(uri), before);
    ok(document.getText().includes('A thought of mine.') && document.getText().includes('shared an article'));
  });

  it('P2: what changed on disk a moment ago survives', async () => {
    const uri = await put('write/race.md', person(['2026-01-02 met']));
    await workspace.openTextDocument(uri);
    await put('write/race.md', person(['2026-01-02 met', '2026-01-03 replied']));
    await write(uri, log).catch((error: unknown) => ok(error instanceof UserError));
    ok((await bytes(uri)).includes('2026-01-03 replied'));
  });

  it('P2: a change in the editor while a plan is made refuses the write or survives it', async () => {
    const uri = await put('write/moment.md', person(['2026-01-02 met']));
    const document = await workspace.openTextDocument(uri);
    const mine = new WorkspaceEdit();
    mine.replace(uri, new Range(0, 0, 0, 0), '');
    mine.insert(uri, new Position(document.lineCount - 1, 0), 'Mine.\n');
    await Promise.allSettled([workspace.applyEdit(mine), write(uri, log)]);
    ok(document.getText().includes('Mine.\n'));
    ok(document.getText().startsWith('---\ntype: person\n---\n'));
  });

  it('P10: refuses bytes that are no UTF-8, and line ends of several kinds, and leaves them as they are', async () => {
    for (const [path, text] of [
      ['write/latin.md', Buffer.from(person(['2026-01-02 met Andr\xe9']), 'latin1')],
      ['write/mixed.md', Buffer.from(person(['2026-01-02 met']).replace('## Log\n', '## Log\r\n'))],
    ] as const) {
      const uri = await put(path, text);
      const before = await bytes(uri);
      await rejects(write(uri, log), UserError, path);
      equal(await bytes(uri), before);
    }
  });

  it('P8: refuses a note with conflict markers', async () => {
    const uri = await put('write/conflict.md', `${person([])}<<<<<<< ours\n- 2026-01-02 met\n=======\n- 2026-01-03 met\n>>>>>>> theirs\n`);
    const before = await bytes(uri);
    await rejects(write(uri, log), UserError);
    equal(await bytes(uri), before);
  });
});
