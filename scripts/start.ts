import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { openInBrowser } from './browser-host';
import { desktopCode, openOnDesktop } from './desktop';
import { layOutSampleNotes } from './sample';

/** Everything a demonstration needs, and nothing that anybody else uses. */
const root = join(import.meta.dirname, '..');
const demo = join(root, 'out', 'demo');

/** Shows the packaged extension on fresh sample notes. A path on the command line is a .vsix to show instead. */
async function main(): Promise<void> {
  const vsix = resolve(process.argv[2] ?? join(root, 'out', 'referral-notes.vsix'));
  const notes = join(demo, 'notes');
  await rm(notes, { recursive: true, force: true });
  await layOutSampleNotes(notes);
  console.log(`Sample notes: ${notes}`);
  const code = desktopCode();
  if (code) await openOnDesktop(code, vsix, notes, demo);
  else await openInBrowser(vsix, notes);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
