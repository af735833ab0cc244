import { Disposable, EventEmitter, type Event, type Memento } from 'vscode';
import { addDays, type Day } from '../core/basics/day';
import { defaultReviewBy } from '../core/review/gather';
import type { Pattern } from '../core/review/patterns/pattern';
import type { Breath } from '../live/ports';
import { Reviewing, type Review } from '../live/reviewing';
import type { Boundary } from './boundary';
import type { WorkspaceNotes } from './workspaceNotes';

const asideKey = 'review.aside';
/** For so many days a pattern that was put aside is not shown. */
const asideFor = 30;
/** A picture of so many people is made without anyone asking, for a word in the status bar; not as they type. */
const fewPeople = 1_000;
const quietMilliseconds = 5_000;

/** What the notes show when seen together: kept true as long as someone shows it, and looked at now and then where that costs little. */
export class Reviews implements Disposable {
  private readonly news = new EventEmitter<Review>();
  readonly onDidChange: Event<Review> = this.news.event;
  /** The latest picture; undefined until one was wanted and made. */
  current: Review | undefined;
  private readonly reviewing = new Reviewing();
  private readonly subscriptions: Disposable;
  private wanted = false;
  /** How often the notes have changed, and how often they had when the current one was begun. */
  private changes = 0;
  private madeOf = 0;
  private turn = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly notes: WorkspaceNotes,
    private readonly breath: Breath,
    private readonly memory: Memento,
    boundary: Boundary,
  ) {
    this.subscriptions = Disposable.from(
      this.news,
      notes.onDidChange((change) => {
        this.reviewing.changed(change);
        this.changes++;
        if (this.wanted) this.make().catch((error: unknown) => boundary.report(error));
        else this.makeSoon(boundary);
      }),
    );
  }

  /** From now on a picture is made after each change. Resolves with the first, or with the present one. */
  async want(): Promise<Review> {
    this.wanted = true;
    clearTimeout(this.timer);
    // What is made while the notes change is made again.
    while (!this.current || this.madeOf !== this.changes) await this.make();
    return this.current;
  }

  /** Without those that were put aside for a while. */
  patternsIn({ patterns, campaign }: Review): Pattern[] {
    const aside = this.aside();
    return patterns.filter(({ id }) => (aside[id] ?? '') < campaign.today);
  }

  /** Puts a pattern aside for some weeks. */
  async putAside(id: string, today: Day): Promise<void> {
    // What is over is forgotten, so that the list stays short.
    const kept = Object.fromEntries(Object.entries(this.aside()).filter(([, until]) => until >= today));
    await this.memory.update(asideKey, { ...kept, [id]: addDays(today, asideFor) });
    if (this.current) this.news.fire(this.current);
  }

  /** Shows a pattern again that was put aside. */
  async takeBack(id: string): Promise<void> {
    await this.memory.update(asideKey, Object.fromEntries(Object.entries(this.aside()).filter(([each]) => each !== id)));
    if (this.current) this.news.fire(this.current);
  }

  dispose(): void {
    this.turn++;
    clearTimeout(this.timer);
    this.subscriptions.dispose();
  }

  private aside(): Record<string, string> {
    const kept = this.memory.get<unknown>(asideKey);
    return typeof kept === 'object' && kept !== null ? (kept as Record<string, string>) : {};
  }

  private makeSoon(boundary: Boundary): void {
    clearTimeout(this.timer);
    if (this.notes.overview.campaign.vault.people.length > fewPeople) return;
    this.timer = setTimeout(() => void this.make().catch((error: unknown) => boundary.report(error)), quietMilliseconds);
  }

  private async make(): Promise<void> {
    const turn = ++this.turn;
    const { changes } = this;
    const review = await this.reviewing.review(this.notes.overview, { ...defaultReviewBy, linting: this.notes.linting }, this.breath, () => turn !== this.turn);
    if (!review) return;
    this.current = review;
    this.madeOf = changes;
    this.news.fire(review);
  }
}
