import { Uri, workspace, type Disposable } from 'vscode';

const quietMilliseconds = 3_000;

/** A text that is kept from one start to the next, in the storage the editor gives an extension for a folder. */
export class KeptFile implements Disposable {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    /** Undefined where no folder is open: then nothing is kept. */
    private readonly storage: Uri | undefined,
    private readonly name: string,
    private readonly report: (error: unknown) => void,
  ) {}

  /** Undefined when there is none yet. */
  async read(): Promise<string | undefined> {
    if (!this.storage) return undefined;
    try {
      return new TextDecoder().decode(await workspace.fs.readFile(this.file));
    } catch {
      return undefined; // The first time there is none.
    }
  }

  /** Keeps what `make` makes, when nothing newer has come for a moment. */
  keepSoon(make: () => Promise<string>): void {
    if (!this.storage) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.keep(make).catch(this.report), quietMilliseconds);
  }

  dispose(): void {
    clearTimeout(this.timer);
  }

  private async keep(make: () => Promise<string>): Promise<void> {
    const text = await make();
    // Renamed into place when it is whole: a window that closes meanwhile leaves the old one.
    const whole = this.file.with({ path: `${this.file.path}.new` });
    await workspace.fs.createDirectory(this.storage!);
    await workspace.fs.writeFile(whole, new TextEncoder().encode(text));
    await workspace.fs.rename(whole, this.file, { overwrite: true });
  }

  private get file(): Uri {
    return Uri.joinPath(this.storage!, this.name);
  }
}
