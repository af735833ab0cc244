import { Uri, workspace, type Disposable } from 'vscode';
import type { Overview } from '../live/overview';
import type { Breath } from '../live/ports';
import type { Notes } from '../live/scan';
import { readSnapshot, writeSnapshot, type Snapshot } from '../live/snapshot';

const quietMilliseconds = 3_000;

/** The due list as it was when the folder was last open, in the storage the editor gives an extension for it. */
export class KeptList implements Disposable {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    /** Undefined where no folder is open: then nothing is kept. */
    private readonly storage: Uri | undefined,
    private readonly breath: Breath,
    private readonly report: (error: unknown) => void,
  ) {}

  async load(make: string): Promise<Snapshot | undefined> {
    if (!this.storage) return undefined;
    try {
      return readSnapshot(new TextDecoder().decode(await workspace.fs.readFile(this.file)), make);
    } catch {
      return undefined; // The first time there is none.
    }
  }

  /** Keeps the list of an overview, when nothing newer has come for a moment. */
  keepSoon(make: string, overview: Overview, { versions }: Notes): void {
    if (!this.storage) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.keep(make, overview, versions).catch(this.report), quietMilliseconds);
  }

  dispose(): void {
    clearTimeout(this.timer);
  }

  private async keep(make: string, overview: Overview, versions: Notes['versions']): Promise<void> {
    const text = await writeSnapshot(make, overview, versions, this.breath);
    // Renamed into place when it is whole: a window that closes meanwhile leaves the old one.
    const whole = this.file.with({ path: `${this.file.path}.new` });
    await workspace.fs.createDirectory(this.storage!);
    await workspace.fs.writeFile(whole, new TextEncoder().encode(text));
    await workspace.fs.rename(whole, this.file, { overwrite: true });
  }

  private get file(): Uri {
    return Uri.joinPath(this.storage!, 'due-list.json');
  }
}
