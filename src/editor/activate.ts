import { commands, window, type ExtensionContext } from 'vscode';
import type { Breath } from '../live/ports';
import { Boundary } from './boundary';
import { WallClock } from './clock';
import { registerCommands } from './commands';
import { completeFollowUp } from './commands/complete';
import type { Desk } from './commands/context';
import { diagnostics } from './language/diagnostics';
import { Lenses } from './language/lenses';
import { FollowUpsView } from './views/followUpsView';
import { PeopleView } from './views/peopleView';
import { statusBar } from './views/statusBar';
import { WorkspaceNotes, type LocalStore } from './workspaceNotes';

/** What differs from host to host. */
export interface Host {
  readonly localStore: LocalStore;
  readonly breath: Breath;
}

/** What other extensions and the tests get. */
export interface Api {
  /** Resolves when all notes have been read. */
  readonly ready: Promise<void>;
  readonly notes: WorkspaceNotes;
}

/** The program, part by part. */
export function activate(context: ExtensionContext, { localStore, breath }: Host): Api {
  const log = window.createOutputChannel('Referral Notes', { log: true });
  const boundary = new Boundary(log);
  const clock = new WallClock();
  const notes = new WorkspaceNotes(localStore, clock, breath, boundary, log);
  const people = new PeopleView(notes, context.globalState);
  const desk: Desk = { notes, clock, people, boundary, extension: context };
  const followUps = new FollowUpsView(notes, boundary.guard((followUp) => completeFollowUp(desk, { followUp })));
  const tellWelcome = notes.onDidChange(() => {
    // What the welcome texts and menus ask for.
    void commands.executeCommand('setContext', 'referralNotes.complete', notes.complete);
    void commands.executeCommand('setContext', 'referralNotes.hasPeople', notes.overview.people.size > 0);
  });
  context.subscriptions.push(log, clock, notes, people, followUps, tellWelcome);
  context.subscriptions.push(statusBar(notes), new Lenses(notes), diagnostics(notes), registerCommands(desk));
  return { ready: notes.read(), notes };
}
