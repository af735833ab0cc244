import { readFile } from 'node:fs/promises';
import { costOf } from '../harness/meter';
import { program } from '../harness/program';
import { filesIn } from '../walk';

const readsAtOnce = 32;

/** What every reader of notes in JavaScript pays at least: all files with `fsp.readFile`, 32 at a time. Listing them is not counted. */
void program(async ({ folder }) => {
  const waiting = filesIn(folder).values();
  const row = async (): Promise<void> => {
    for (const file of waiting) await readFile(file);
  };
  return costOf(() => Promise.all(Array.from({ length: readsAtOnce }, row)));
});
