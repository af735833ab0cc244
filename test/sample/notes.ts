import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays } from '../../src/core/basics/day';
import { shiftDays } from '../../src/core/edits/shiftDays';
import type { Campaign } from '../../src/core/insights/campaign';
import { campaign, day, type Files } from '../support/notes';

/** The day as of which the sample notes are written. */
export const anchor = day('2026-11-23');

function notesIn(name: string): Files {
  const folder = join(import.meta.dirname, '..', '..', 'media', name);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(files.map((entry) => join(entry.parentPath, entry.name)).map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]));
}

/** The campaign in full swing, and the one that got stuck. */
export const sample = notesIn('sample');
export const stuckSample = notesIn('sample-stuck');

/** Sample notes as they are laid out that many days later. */
export function shifted(by: number, files = sample): Campaign {
  return campaign(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, shiftDays(text, by)])), addDays(anchor, by));
}
