import type { Disposable, Uri } from 'vscode';
import type { Overview } from '../live/overview';
import type { Breath } from '../live/ports';
import type { Notes } from '../live/scan';
import { readSnapshot, writeSnapshot, type Snapshot } from '../live/snapshot';
import { KeptFile } from './keptFile';

/** The due list as it was when the folder was last open. */
export class KeptList implements Disposable {
  private readonly file: KeptFile;

  constructor(
    storage: Uri | undefined,
    private readonly breath: Breath,
    report: (error: unknown) => void,
  ) {
    this.file = new KeptFile(storage, 'due-list.json', report);
  }

  async load(make: string): Promise<Snapshot | undefined> {
    const text = await this.file.read();
    return text === undefined ? undefined : readSnapshot(text, make);
  }

  /** Keeps the list of an overview, when nothing newer has come for a moment. */
  keepSoon(make: string, overview: Overview, { versions }: Notes): void {
    this.file.keepSoon(() => writeSnapshot(make, overview, versions, this.breath));
  }

  dispose(): void {
    this.file.dispose();
  }
}
