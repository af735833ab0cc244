import type { Breath } from './ports';
import type { FoundNote } from './scan';

/** What reading something again came to: a note that came or changed, one that was saved as it is, or what went with all below it. */
export type Finding = FoundNote | { readonly saved: FoundNote['id']; readonly version: FoundNote['version'] } | { readonly goneBelow: string };

/** Something to be read again when its turn comes. */
export type Work = () => Promise<readonly Finding[]>;

/**
 * Gathers what is to be read again until nothing has come for a moment, and reads it in one batch after the other, in the order it
 * came. One key waits once, so what changed many times is read once; and as only one batch is read at a time, no slow
 * read can bring back an older text.
 */
export class ChangeQueue {
  private readonly waiting = new Map<string, { readonly work: Work; readonly patience: number }>();
  private patience = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private reading = false;
  private held = false;
  private holds = 0;

  constructor(
    private readonly breath: Breath,
    /** Makes ready what was found, and gives what makes it count. */
    private readonly take: (findings: readonly Finding[]) => Promise<() => void>,
  ) {}

  /** `patience`: for so many milliseconds nothing may have come before this is read. */
  add(key: string, work: Work, patience: number): void {
    this.waiting.delete(key); // what came last goes last
    this.waiting.set(key, { work, patience });
    this.patience = Math.max(this.patience, patience);
    this.readSoon();
  }

  has(key: string): boolean {
    return this.waiting.has(key);
  }

  /** While all is read anew, changes wait, or what is read would overtake them; what is being read now is read again. */
  hold(): void {
    this.held = true;
    this.holds++;
  }

  release(): void {
    this.held = false;
    this.readSoon();
  }

  dispose(): void {
    this.hold();
    clearTimeout(this.timer);
  }

  private readSoon(): void {
    if (this.held || this.reading || this.waiting.size === 0) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.read(), this.patience);
  }

  private async read(): Promise<void> {
    if (this.held) return;
    const { holds } = this;
    const batch = [...this.waiting];
    this.waiting.clear();
    this.patience = 0;
    this.reading = true;
    const findings: Finding[] = [];
    for (const [key, { work }] of batch) {
      const found = await work();
      // What changed once more meanwhile is read again in the next batch.
      if (!this.waiting.has(key)) findings.push(...found);
      await this.breath();
    }
    const count = await this.take(findings);
    this.reading = false;
    if (holds === this.holds) count();
    else {
      const newer = [...this.waiting];
      this.waiting.clear();
      for (const [key, { work, patience }] of [...batch, ...newer]) this.add(key, work, patience);
    }
    this.readSoon();
  }
}
