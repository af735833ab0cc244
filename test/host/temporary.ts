import { rmSync } from 'node:fs';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder that is removed when asked, and at the latest when this process exits, also on Ctrl+C. */
export interface Temporary {
  readonly path: string;
  readonly remove: () => Promise<void>;
}

/**
 * Makes a temporary folder. Its path is the real one: where the system's own is a link, tests would see two names for
 * one file. And it is short: the desktop VS Code puts a socket into it, whose path may not be long.
 */
export async function temporaryFolder(): Promise<Temporary> {
  const path = await mkdtemp(join(await realpath(tmpdir()), 'rn-'));
  const options = { recursive: true, force: true, maxRetries: 5 };
  const atExit = (): void => {
    try {
      rmSync(path, options);
    } catch {
      // Something still writes into it. The system clears its temporary folder.
    }
  };
  process.once('exit', atExit);
  return {
    path,
    remove: async () => {
      process.removeListener('exit', atExit);
      await rm(path, options);
    },
  };
}
