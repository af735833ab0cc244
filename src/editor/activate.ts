import { commands, window, type ExtensionContext } from 'vscode';
import type { Breath } from '../live/ports';
import { Boundary } from './boundary';
import { BuiltInTemplates } from './builtInTemplates';
import { WallClock } from './clock';
import { registerCommands } from './commands';
import { completeFollowUp } from './commands/complete';
import type { Desk } from './commands/context';
import { completion } from './language/completion';
import { definitions } from './language/definition';
import { diagnostics } from './language/diagnostics';
import { documentLinks } from './language/documentLinks';
import { Moves } from './language/expectedMoves';
import { quickFixes } from './language/fixes';
import { hovers } from './language/hover';
import { Lenses } from './language/lenses';
import { movedFiles } from './language/movedFiles';
import { references } from './language/references';
import { Renames } from './language/rename';
import { documentSymbols, workspaceSymbols } from './language/symbols';
import { pictures } from './pictures';
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
  const notes = new WorkspaceNotes(localStore, clock, breath, boundary, context, log);
  const people = new PeopleView(notes, context.globalState);
  const followUps: FollowUpsView = new FollowUpsView(notes, boundary.guard((followUp) => completeFollowUp(desk, { followUp })));
  const templates = new BuiltInTemplates(context.extensionUri);
  const desk: Desk = { notes, clock, followUps, people, templates, boundary, extension: context };
  const { reviews, parts, ...shown } = pictures(desk, breath, log);
  const tellMenus = notes.onDidProgress(contextTeller(notes));
  context.subscriptions.push(log, clock, notes, people, followUps, tellMenus, ...parts);
  context.subscriptions.push(statusBar(notes, reviews), new Lenses(notes), diagnostics(notes, context.extensionUri), registerCommands(desk, shown));
  const moves = new Moves();
  context.subscriptions.push(definitions(notes), documentLinks(notes), references(notes), workspaceSymbols(notes), documentSymbols(notes), Renames.register(notes, boundary, moves), movedFiles(notes, boundary, moves));
  context.subscriptions.push(completion(notes), hovers(notes), quickFixes(notes));
  return { ready: notes.read(), notes };
}

/** Tells the editor what welcome texts and menus ask for, when it is another than before. */
function contextTeller(notes: WorkspaceNotes): () => void {
  const told = new Map<string, unknown>();
  return () => {
    const context = { 'referralNotes.reading': notes.reading, 'referralNotes.hasPeople': notes.overview.campaign.vault.people.length > 0 };
    for (const [key, value] of Object.entries(context)) {
      if (told.get(key) !== value) void commands.executeCommand('setContext', key, value);
      told.set(key, value);
    }
  };
}
