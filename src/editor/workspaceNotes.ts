import { Disposable, EventEmitter, RelativePattern, Uri, workspace, type Event, type LogOutputChannel, type TextDocument, type WorkspaceFolder } from 'vscode';
import type { NotePlace } from '../core/records/record';
import { LiveNotes, type NoteFolder } from '../live/liveNotes';
import { isNoteFile } from '../live/noteFiles';
import { emptyOverview, overviewOf, type Overview } from '../live/overview';
import type { Breath, NoteStore } from '../live/ports';
import type { Boundary } from './boundary';
import type { WallClock } from './clock';
import { fsStore } from './fsStore';
import { exclude, rules, section } from './settings';

/** What differs from host to host: how a folder on this machine's disk is read fast. Undefined: through the editor. */
export type LocalStore = (folder: WorkspaceFolder, exclude: readonly string[], placeOf: (path: string) => NotePlace) => NoteStore | undefined;

/** The notes of the open folders and what the engine makes of them, kept true while documents and files change. */
export class WorkspaceNotes implements Disposable {
  private readonly news = new EventEmitter<Overview>();
  readonly onDidChange: Event<Overview> = this.news.event;
  overview: Overview;
  private readonly live: LiveNotes;
  private readonly subscriptions: Disposable[] = [this.news];
  private folders = new Map<WorkspaceFolder, NoteFolder>();
  private watchers: Disposable = Disposable.from();
  private wanted = 0;

  constructor(
    private readonly localStore: LocalStore,
    private readonly clock: WallClock,
    private readonly breath: Breath,
    private readonly boundary: Boundary,
    log: LogOutputChannel,
  ) {
    this.overview = emptyOverview(rules(), clock);
    this.live = new LiveNotes(
      breath,
      () => void this.reckon(),
      ({ path, reason }) => log.warn(`Not read: ${path || 'the folder'}: ${reason}`),
    );
    this.subscriptions.push(
      clock.onNewDay(() => void this.reckon()),
      // A document as it was on disk says nothing new.
      workspace.onDidOpenTextDocument((document) => document.isDirty && this.take(document)),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => contentChanges.length > 0 && this.take(document)),
      workspace.onDidCloseTextDocument((document) => this.within(document.uri, (place, folder) => this.live.documentClosed(place, folder))),
      workspace.onDidChangeWorkspaceFolders(() => void this.read()),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration(`${section}.exclude`)) void this.read();
        else if (change.affectsConfiguration(section)) void this.reckon();
      }),
    );
  }

  /** Whether all notes have been read once. */
  get complete(): boolean {
    return this.live.reading === 'done';
  }

  /** How many notes or folders could not be read. */
  get unread(): number {
    return this.live.failures.length;
  }

  /** Reads all folders. Resolves when the overview holds them; what goes wrong is reported. */
  readonly read = (): Promise<void> => this.readAll().catch((error: unknown) => this.boundary.report(error));

  private async readAll(): Promise<void> {
    this.watchers.dispose();
    const excluded = exclude();
    const folders = workspace.workspaceFolders ?? [];
    this.folders = new Map(
      folders.map((folder) => {
        const apart = [...excluded, ...foldersWithin(folder, folders)];
        const store = this.localStore(folder, apart, (path) => placeOf(Uri.joinPath(folder.uri, path))) ?? fsStore(folder.uri, apart, placeOf);
        return [folder, { store, exclude: apart, root: folder.uri.toString() }];
      }),
    );
    this.watchers = Disposable.from(...folders.map((folder) => this.watch(folder)));
    await this.live.read([...this.folders.values()]);
    workspace.textDocuments.forEach((document) => document.isDirty && this.take(document));
    await this.reckon();
  }

  dispose(): void {
    this.live.dispose();
    this.watchers.dispose();
    Disposable.from(...this.subscriptions).dispose();
  }

  private watch(folder: WorkspaceFolder): Disposable {
    // Everything is watched, not only notes: when a folder goes, that is all the editor tells.
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, '**/*'));
    const changed = (uri: Uri): void => this.within(uri, (place, noteFolder) => this.live.fileChanged(place, noteFolder));
    watcher.onDidCreate((uri) => (isNoteFile(uri.path) ? changed(uri) : this.within(uri, (place, noteFolder) => this.live.folderCame(place, noteFolder))));
    watcher.onDidChange(changed);
    watcher.onDidDelete((uri) => this.live.fileGone(uri.toString()));
    return watcher;
  }

  private take(document: TextDocument): void {
    this.within(document.uri, (place, folder) => this.live.documentChanged(place, folder.exclude, () => document.getText()));
  }

  private within(uri: Uri, act: (place: NotePlace, folder: NoteFolder) => void): void {
    const workspaceFolder = workspace.getWorkspaceFolder(uri);
    const folder = workspaceFolder && this.folders.get(workspaceFolder);
    if (folder) act(placeOf(uri), folder);
  }

  private readonly reckon = (): Promise<void> => this.reckonNow().catch((error: unknown) => this.boundary.report(error));

  /** Reckons anew; of several at once only the latest result is shown. */
  private async reckonNow(): Promise<void> {
    const turn = ++this.wanted;
    const overview = await overviewOf(this.live.vault, rules(), this.clock.today(), this.breath, () => turn !== this.wanted);
    if (!overview) return;
    this.overview = overview;
    this.news.fire(overview);
  }
}

/** A workspace folder that lies within another is read once, as the folder it is. */
function foldersWithin(folder: WorkspaceFolder, all: readonly WorkspaceFolder[]): string[] {
  const prefix = `${folder.uri.path.replace(/\/$/, '')}/`;
  return all.filter(({ uri }) => uri.authority === folder.uri.authority && uri.path.startsWith(prefix)).map(({ uri }) => `./${uri.path.slice(prefix.length)}`);
}

/** A note is called by its URI, and shown by its path in its folder. */
function placeOf(uri: Uri): NotePlace {
  const root = workspace.getWorkspaceFolder(uri)?.uri.toString();
  return { id: uri.toString(), path: workspace.asRelativePath(uri, false), ...(root !== undefined && { root }) };
}
