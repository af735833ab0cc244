import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays } from '../../src/core/basics/day';
import { shiftDays } from '../../src/core/edits/shiftDays';
import type { Campaign } from '../../src/core/insights/campaign';
import { campaign, day, type Files } from '../support/notes';

/** The day as of which the sample notes are written. */
export const anchor = day('2026-11-23');
const folder = join(import.meta.dirname, '..', '..', 'media', 'sample');

export const sample: Files = Object.fromEntries(
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
);

/** The sample as it is laid out that many days later. */
export function shifted(by: number): Campaign {
  return campaign(Object.fromEntries(Object.entries(sample).map(([path, text]) => [path, shiftDays(text, by)])), addDays(anchor, by));
}
