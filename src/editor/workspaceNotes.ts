import { Disposable, EventEmitter, RelativePattern, Uri, workspace, type Event, type ExtensionContext, type LogOutputChannel, type TextDocument, type WorkspaceFolder } from 'vscode';
import { campaignOf } from '../core/insights/campaign';
import { decode } from '../core/notes/decode';
import type { Linting } from '../core/messages/check';
import type { NotePlace } from '../core/records/place';
import type { NoteRecord } from '../core/records/record';
import { LiveNotes, type NoteFolder, type Reading } from '../live/liveNotes';
import { isNoteFile } from '../live/noteFiles';
import type { ProseCheck } from '../core/messages/lint/draft';
import { emptyOverview, overviewOf, withMessagesChecked, type Overview, type OverviewChange } from '../live/overview';
import type { Breath, NoteStore } from '../live/ports';
import type { FollowUpRow } from '../live/rows';
import { reasonOf, type Progress } from '../live/scan';
import { isUnchanged } from '../live/snapshot';
import type { Boundary } from './boundary';
import type { WallClock } from './clock';
import { fsStore } from './fsStore';
import { KeptList } from './keptList';
import { exclude, lintSettings, rules, section } from './settings';

/** What differs from host to host: how a folder on this machine's disk is read fast. Undefined: through the editor. */
export type LocalStore = (folder: WorkspaceFolder, exclude: readonly string[], placeOf: (path: string) => NotePlace) => NoteStore | undefined;

/** The notes of the open folders and what the engine makes of them, kept true while documents and files change. */
export class WorkspaceNotes implements Disposable {
  private readonly news = new EventEmitter<OverviewChange>();
  readonly onDidChange: Event<OverviewChange> = this.news.event;
  private readonly step = new EventEmitter<void>();
  /** The reading of everything began, went on or ended. */
  readonly onDidProgress: Event<void> = this.step.event;
  overview: Overview;
  /** What was due when the folder was last open, until it is known what is due now. */
  remembered: Remembered | undefined;
  private rules = rules();
  private lintSettings = lintSettings();
  private prose: ProseCheck | undefined;
  private proseWanted = false;
  private readonly live: LiveNotes;
  private readonly kept: KeptList;
  private readonly subscriptions: Disposable[] = [this.news, this.step];
  private folders = new Map<WorkspaceFolder, NoteFolder>();
  private watchers: Disposable = Disposable.from();
  private wanted = 0;
  private reckoned: Promise<void> = Promise.resolve();

  constructor(
    private readonly localStore: LocalStore,
    private readonly clock: WallClock,
    private readonly breath: Breath,
    private readonly boundary: Boundary,
    private readonly extension: ExtensionContext,
    private readonly log: LogOutputChannel,
  ) {
    this.overview = emptyOverview(this.rules, clock.today());
    this.live = new LiveNotes(breath, {
      changed: () => void this.reckon(),
      failed: ({ path, reason }) => log.warn(`Not read: ${path || 'the folder'}: ${reason}`),
      progressed: () => this.step.fire(),
    });
    this.kept = new KeptList(extension.storageUri, breath, (error) => log.warn(`The due list could not be kept: ${reasonOf(error)}`));
    this.subscriptions.push(
      this.kept,
      clock.onNewDay(() => void this.reckon()),
      // A document as it was on disk says nothing new.
      workspace.onDidOpenTextDocument((document) => document.isDirty && this.take(document)),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => contentChanges.length > 0 && this.take(document)),
      workspace.onDidSaveTextDocument((document) => this.within(document.uri, (place, folder) => this.live.documentSaved(place, folder))),
      workspace.onDidCloseTextDocument((document) => this.within(document.uri, (place, folder) => this.live.documentClosed(place, folder))),
      workspace.onDidChangeWorkspaceFolders(() => void this.read()),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration(`${section}.exclude`)) void this.read();
        else if (change.affectsConfiguration(`${section}.rules`)) {
          this.rules = rules();
          void this.reckon();
        } else if (change.affectsConfiguration(`${section}.messages`)) {
          this.lintSettings = lintSettings();
          void this.reckon();
        }
      }),
    );
  }

  /** Where the reading of all notes stands. */
  get reading(): Reading {
    return this.live.reading;
  }

  get progress(): Progress {
    return this.live.progress;
  }

  /** How many notes or folders could not be read. */
  get unread(): number {
    return this.live.failures.length;
  }

  /** Reads all folders. Resolves when the overview holds them; what goes wrong is reported. */
  readonly read = (): Promise<void> => this.readAll().catch((error: unknown) => this.boundary.report(error));

  /** Stops reading: what was read until now is shown. */
  stop(): void {
    this.live.stop();
  }

  /** The texts of all records, one by one, those of open documents first. What can't be read is told to `missed` and left out. */
  async *texts(missed?: (path: string) => void): AsyncGenerator<NoteText> {
    const open = new Map(workspace.textDocuments.map((document) => [document.uri.toString(), document]));
    const stores = new Map([...this.folders.values()].map(({ root, store }) => [root, store]));
    const { records } = this.overview.campaign.vault;
    for (const record of [...records].sort((a, b) => Number(open.has(b.id)) - Number(open.has(a.id)))) {
      try {
        const file = open.has(record.id) ? undefined : await stores.get(record.root)?.read(record);
        // A document's text has no byte order mark.
        const text = open.get(record.id)?.getText() ?? (file && decode(file.bytes).text.replace(/^\uFEFF/, ''));
        if (text === undefined) missed?.(record.path);
        else yield { record, text };
      } catch {
        missed?.(record.path);
      }
      await this.breath();
    }
  }

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
    if (this.overview.notes.size === 0) await this.remember([...this.folders.values()]);
    await this.live.read([...this.folders.values()]);
    workspace.textDocuments.forEach((document) => document.isDirty && this.take(document));
    await this.reckoned;
  }

  /** Shows what was due when the folder was last open, and looks whether anything has changed since. */
  private async remember(folders: readonly NoteFolder[]): Promise<void> {
    const snapshot = await this.kept.load(this.make);
    if (!snapshot) return;
    this.remembered = { rows: snapshot.rows, isCurrent: false };
    this.step.fire();
    const sure = snapshot.day === this.clock.today() && !workspace.textDocuments.some(({ isDirty }) => isDirty);
    const isCurrent = sure && (await isUnchanged(snapshot, folders, this.breath).catch(() => false));
    this.remembered = { rows: snapshot.rows, isCurrent };
    this.step.fire();
  }

  /** Besides notes and day, everything that decides what is due. */
  private get make(): string {
    const { version } = this.extension.extension.packageJSON as { version: string };
    return JSON.stringify([version, this.rules, [...this.folders.values()].map(({ root, exclude: apart }) => [root, apart])]);
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

  private reckon(): Promise<void> {
    this.reckoned = this.reckonNow().catch((error: unknown) => this.boundary.report(error));
    return this.reckoned;
  }

  /** Reckons anew; of several at once only the latest result is shown. */
  private async reckonNow(): Promise<void> {
    const turn = ++this.wanted;
    const { notes, reading } = this.live;
    const isStale = (): boolean => turn !== this.wanted;
    const change = await overviewOf(campaignOf(notes.vault, this.rules, this.clock.today()), this.linting, this.overview, this.breath, isStale);
    if (!change) return;
    if (reading !== 'running') this.remembered = undefined;
    this.show(change);
    this.step.fire();
    if (reading === 'done') this.kept.keepSoon(this.make, change.overview, notes);
    const checked = change.overview.unsure.size > 0 ? await withMessagesChecked(change.overview, this.breath, isStale) : undefined;
    if (checked) this.show(checked);
    if (!this.proseWanted && [change, checked].some((each) => each?.changed.some((id) => (each.overview.notes.get(id)?.messages.length ?? 0) > 0))) void this.loadProse();
  }

  private show(change: OverviewChange): void {
    this.overview = change.overview;
    this.news.fire(change);
  }

  /** By what messages are checked. */
  get linting(): Linting {
    return { settings: this.lintSettings, prose: this.prose };
  }

  /** What finds doubled words brings a library: it is loaded when there is a message to read, and all is well without it. */
  private async loadProse(): Promise<void> {
    this.proseWanted = true;
    try {
      this.prose = (await import('../prose/prose')).proseIn;
      await this.reckon();
    } catch (error) {
      this.log.warn(`Doubled words in messages are not looked for: ${reasonOf(error)}`);
    }
  }
}

/** A record and the text it is in just now. */
export interface NoteText {
  readonly record: NoteRecord;
  readonly text: string;
}

/** Follow-ups of an earlier day, and whether all they were made from is as it was. */
export interface Remembered {
  readonly rows: readonly FollowUpRow[];
  readonly isCurrent: boolean;
}

/** A workspace folder that lies within another is read once, as the folder it is. */
function foldersWithin(folder: WorkspaceFolder, all: readonly WorkspaceFolder[]): string[] {
  const prefix = `${folder.uri.path.replace(/\/$/, '')}/`;
  return all.filter(({ uri }) => uri.authority === folder.uri.authority && uri.path.startsWith(prefix)).map(({ uri }) => `./${uri.path.slice(prefix.length)}`);
}

/** A note is called by its URI, and shown by its path in its folder. */
export function placeOf(uri: Uri): NotePlace {
  const root = workspace.getWorkspaceFolder(uri)?.uri.toString();
  return { id: uri.toString(), path: workspace.asRelativePath(uri, false), ...(root !== undefined && { root }) };
}
