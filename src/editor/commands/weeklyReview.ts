import { EventEmitter, l10n, TabInputText, Uri, window, workspace, type Disposable, type TextDocumentContentProvider } from 'vscode';
import { freePath } from '../../core/edits/newNote';
import type { NoteRecord } from '../../core/records/record';
import { printWeekly } from '../../core/review/weekly/print';
import { markdownLinkTo, namedLinkTo } from '../../core/vault/linkTo';
import type { Vault } from '../../core/vault/vault';
import type { Breath } from '../../live/ports';
import { weekIn } from '../../live/reviewing';
import { writtenInGit } from '../writtenInGit';
import { localise } from '../localise';
import { reviewScheme } from '../reviewDocument';
import type { Reviews } from '../reviews';
import type { Desk } from './context';
import { createFile } from './newFile';
import { folderForNotes } from './newNote';

/** The week in review: a document that is made when it is asked for, and kept only by whoever saves it into the notes. */
export class WeeklyReviews implements TextDocumentContentProvider, Disposable {
  private readonly changed = new EventEmitter<Uri>();
  readonly onDidChange = this.changed.event;
  private readonly registration = workspace.registerTextDocumentContentProvider(reviewScheme, this);

  constructor(
    private readonly desk: Desk,
    private readonly reviews: Reviews,
    private readonly breath: Breath,
  ) {}

  /** The review of the week that ends with today, as its notes are now. */
  provideTextDocumentContent(): Promise<string> {
    return this.print((record, vault) => namedLinkTo(record, { id: '', path: '' }, vault));
  }

  private async print(link: (record: NoteRecord, vault: Vault) => string): Promise<string> {
    const review = await this.reviews.want();
    const { vault } = review.campaign;
    const written = await writtenInGit(review.campaign, this.breath);
    return printWeekly({ ...(await weekIn(review, this.desk.notes.overview, this.breath, written)), patterns: this.reviews.patternsIn(review) }, (record) => link(record, vault), localise);
  }

  async open(): Promise<void> {
    await this.reviews.want();
    const uri = Uri.from({ scheme: reviewScheme, path: `/${this.fileName()}` });
    // One that is open already is of an earlier moment.
    this.changed.fire(uri);
    await window.showTextDocument(await workspace.openTextDocument(uri), { preview: false });
  }

  /** Puts the review into the notes, as Markdown like any other. */
  async save(): Promise<void> {
    const folder = await folderForNotes();
    if (!folder) return;
    const { vault } = this.desk.notes.overview.campaign;
    const path = freePath('reviews', this.fileName().replace(/\.md$/, ''), vault.places().map((place) => place.path));
    // In a note of no type the product follows no links, but Markdown follows its own.
    const from = { id: '', path, root: folder.uri.toString() };
    await createFile(folder, path, await this.print((record) => markdownLinkTo(record, from) ?? namedLinkTo(record, from, vault)));
    // The one that was looked at has the same name, and is of no more use.
    const shown = window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(({ input }) => input instanceof TabInputText && input.uri.scheme === reviewScheme);
    await window.tabGroups.close(shown, true);
  }

  dispose(): void {
    this.registration.dispose();
    this.changed.dispose();
  }

  private fileName(): string {
    return `${l10n.t('Weekly Review {0}', this.desk.clock.today())}.md`;
  }
}
