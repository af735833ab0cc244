import { Uri, workspace } from 'vscode';
import { readBytes } from '../core/records/read';
import type { Template } from '../core/records/record';

/** The templates that come with the product: template notes like the user's own, read when they are first needed. */
export class BuiltInTemplates {
  private read: Promise<readonly Template[]> | undefined;

  constructor(private readonly extension: Uri) {}

  all(): Promise<readonly Template[]> {
    // What could not be read is tried again the next time.
    this.read ??= Promise.all(['messages', 'playbooks'].map((folder) => this.within(folder))).then((found) => found.flat());
    this.read.catch(() => (this.read = undefined));
    return this.read;
  }

  private async within(folder: string): Promise<Template[]> {
    const directory = Uri.joinPath(this.extension, 'templates', folder);
    const names = (await workspace.fs.readDirectory(directory)).map(([name]) => name).sort();
    const records = await Promise.all(
      names.map(async (name) => {
        const path = `${folder}/${name}`;
        return readBytes(await workspace.fs.readFile(Uri.joinPath(directory, name)), { id: path, path }).record;
      }),
    );
    return records.filter((record) => record?.type === 'template');
  }
}
