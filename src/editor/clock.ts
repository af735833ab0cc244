import { EventEmitter, window, type Disposable, type Event } from 'vscode';
import { dayOf, type Day } from '../core/basics/day';
import type { Clock } from '../live/ports';

const lookEveryMilliseconds = 60_000;

/** The user's calendar day, and the news that it has become another one: a laptop may sleep through midnight. */
export class WallClock implements Clock, Disposable {
  private readonly changed = new EventEmitter<void>();
  readonly onNewDay: Event<void> = this.changed.event;
  private known = this.today();
  private readonly timer = setInterval(() => this.look(), lookEveryMilliseconds);
  private readonly focus = window.onDidChangeWindowState(({ focused }) => focused && this.look());

  today(): Day {
    const now = new Date();
    return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  }

  dispose(): void {
    clearInterval(this.timer);
    this.focus.dispose();
    this.changed.dispose();
  }

  private look(): void {
    const today = this.today();
    if (today === this.known) return;
    this.known = today;
    this.changed.fire();
  }
}
