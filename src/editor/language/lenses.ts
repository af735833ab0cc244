import { CodeLens, Disposable, EventEmitter, l10n, languages, Range, Uri, workspace, type CodeLensProvider, type Event, type TextDocument } from 'vscode';
import { whatToDo } from '../../core/insights/followUp';
import type { NoteRecord } from '../../core/records/record';
import { shortDay } from '../days';
import { localise } from '../localise';
import { section, showsLens } from '../settings';
import { scoreText, stateText } from '../views/explain';
import type { WorkspaceNotes } from '../workspaceNotes';

/** Lenses in a note: at its front matter the score and the next follow-up, at its log a way to add to it. */
export class Lenses implements CodeLensProvider, Disposable {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChangeCodeLenses: Event<void> = this.changed.event;
  private readonly subscriptions: Disposable[];

  constructor(private readonly notes: WorkspaceNotes) {
    this.subscriptions = [
      this.changed,
      notes.onDidChange(() => this.changed.fire()),
      workspace.onDidChangeConfiguration((change) => change.affectsConfiguration(`${section}.lens`) && this.changed.fire()),
      languages.registerCodeLensProvider({ language: 'markdown' }, this),
    ];
  }

  provideCodeLenses(document: TextDocument): CodeLens[] {
    const record = this.notes.overview.campaign.vault.get(document.uri.toString());
    if (!record) return [];
    return [...(showsLens('frontMatter') ? this.atFrontMatter(record) : []), ...(showsLens('log') ? atLog(record) : [])];
  }

  dispose(): void {
    Disposable.from(...this.subscriptions).dispose();
  }

  private atFrontMatter(record: NoteRecord): CodeLens[] {
    const overview = this.notes.overview.notes.get(record.id)?.person;
    if (!overview) return [];
    const { score, next } = overview;
    const { today } = this.notes.overview.campaign;
    const at = lineRange(record.places.frontMatter);
    const person = { uri: Uri.parse(record.id, true) };
    return [
      new CodeLens(at, { title: l10n.t('{0} · {1}', scoreText(score), stateText(overview)), tooltip: l10n.t('Rate this person'), command: 'referralNotes.rate', arguments: [person] }),
      ...(next ? [new CodeLens(at, { title: l10n.t('Next: {0} · {1}', localise(whatToDo(next)), shortDay(next.due, today)), tooltip: localise(next.why), command: 'referralNotes.complete', arguments: [{ followUp: next }] })] : []),
      new CodeLens(at, { title: l10n.t('Log…'), tooltip: l10n.t('Log a touch'), command: 'referralNotes.log', arguments: [person] }),
    ];
  }
}

function atLog(record: NoteRecord): CodeLens[] {
  if (record.type !== 'person' && record.type !== 'role') return [];
  return record.places.logs.slice(0, 1).map((line) => new CodeLens(lineRange(line), { title: l10n.t('Add entry…'), command: 'referralNotes.log', arguments: [{ uri: Uri.parse(record.id, true) }] }));
}

function lineRange(line: number): Range {
  return new Range(line, 0, line, 0);
}
