import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { dayOf, type Day } from '../src/core/basics/day';
import { freshSample } from '../src/core/edits/sample';

const source = join(import.meta.dirname, '..', 'media', 'sample');

/** Lays out the sample notes in a folder, as if they had been written on `on`; today, where none is given. */
export async function layOutSampleNotes(target: string, on: Day = today()): Promise<void> {
  for (const entry of await readdir(source, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const from = join(entry.parentPath, entry.name);
    const to = join(target, from.slice(source.length + 1));
    await mkdir(dirname(to), { recursive: true });
    await writeFile(to, freshSample(await readFile(from, 'utf8'), on));
  }
}

function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
