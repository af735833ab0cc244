import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const oneHour = 60 * 60 * 1000;

/**
 * Makes a folder that is either whole or absent: `fill` works in a folder beside it, which then takes its name.
 * Two runs at once both fill one; the first to finish wins, and the other throws its own away.
 */
export async function folderOnce(target: string, fill: (partial: string) => Promise<void>): Promise<string> {
  if (existsSync(target)) return target;
  await mkdir(dirname(target), { recursive: true });
  await sweep(target);
  const partial = `${target}.partial-${randomBytes(4).toString('hex')}`;
  try {
    await mkdir(partial);
    await fill(partial);
    await rename(partial, target).catch((error: unknown) => {
      if (!existsSync(target)) throw error;
    });
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  return target;
}

/** Removes what an aborted run left behind. A young folder may belong to a run that is still busy. */
async function sweep(target: string): Promise<void> {
  const parent = dirname(target);
  for (const name of await readdir(parent)) {
    if (!name.startsWith(`${basename(target)}.partial-`)) continue;
    const age = await stat(join(parent, name)).then((found) => Date.now() - found.mtimeMs, () => 0);
    if (age > oneHour) await rm(join(parent, name), { recursive: true, force: true });
  }
}
