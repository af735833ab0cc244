import { ok } from 'node:assert/strict';
import { extensions, Uri, workspace, type Disposable, type Event } from 'vscode';
import { addDays, dayOf, type Day } from '../../../src/core/basics/day';
import type { Api } from '../../../src/editor/activate';
import type { Overview } from '../../../src/live/overview';

export const extensionId = 'referral-notes.referral-notes';

/** The running extension, with all notes read. */
export async function program(): Promise<Api> {
  const extension = extensions.getExtension<Api>(extensionId);
  ok(extension, 'the extension is installed');
  const api = await extension.activate();
  await api.ready;
  return api;
}

/** The user's day, and days from it: the notes of these tests are as fresh as the notes of a user. */
export function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

export const daysAgo = (count: number): Day => addDays(today(), -count);

export function file(path: string): Uri {
  const [folder] = workspace.workspaceFolders ?? [];
  ok(folder, 'a folder is open');
  return Uri.joinPath(folder.uri, path);
}

export async function put(path: string, text: string | Uint8Array): Promise<Uri> {
  const uri = file(path);
  await workspace.fs.writeFile(uri, typeof text === 'string' ? new TextEncoder().encode(text) : text);
  return uri;
}

export async function bytes(uri: Uri): Promise<string> {
  return Buffer.from(await workspace.fs.readFile(uri)).toString('latin1');
}

/** Resolves once what the views show fulfils a condition; the test's own time limit says when to give up. */
export function shows({ notes }: Api, condition: (overview: Overview) => boolean): Promise<void> {
  return until(notes.onDidChange, () => condition(notes.overview));
}

/** Resolves when a condition holds, looked at now and at each event. */
export function until<T>(event: Event<T>, condition: () => boolean): Promise<void> {
  if (condition()) return Promise.resolve();
  return new Promise((resolve) => {
    const listener: Disposable = event(() => {
      if (!condition()) return;
      listener.dispose();
      resolve();
    });
  });
}

export function person(log: readonly string[], fields: readonly string[] = [], lineEnd = '\n'): string {
  return ['---', 'type: person', ...fields, '---', '', '## Log', ...log.map((line) => `- ${line}`), ''].join(lineEnd);
}
