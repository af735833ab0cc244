import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** All notes of a folder, in the plainest way. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : /\.(?:md|markdown)$/.test(entry.name) ? [path] : [];
  });
}
