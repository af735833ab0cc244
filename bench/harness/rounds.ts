import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { CorpusFolder } from '../corpus/folder';
import type { Facts } from './program';
import { Results } from './results';

/** A program, and how often it runs on a corpus. */
export interface Plan {
  readonly program: string;
  readonly corpus: CorpusFolder;
  readonly rounds: number;
}

/**
 * Runs all programs in rounds, each once in every round until it has run as often as planned: what slows the machine down for a
 * while then slows all of them, and not one alone.
 */
export async function runRounds(folder: string, plans: readonly Plan[], tell: (progress: string) => void): Promise<Results> {
  const results = new Results();
  const rounds = Math.max(...plans.map((plan) => plan.rounds));
  for (let round = 1; round <= rounds; round++) {
    for (const { program, corpus } of plans.filter((plan) => plan.rounds >= round)) {
      tell(`round ${round} of ${rounds}: ${program} on ${corpus.notes} notes`);
      results.add(program, corpus.notes, await run(join(folder, `${program}.js`), corpus));
    }
  }
  return results;
}

/** One program in a fresh process. What it says on standard error is passed on; when it fails, so does the bench. */
async function run(file: string, { folder, bytes }: CorpusFolder): Promise<Facts> {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ['--expose-gc', file, folder, String(bytes)]);
  process.stderr.write(stderr);
  return JSON.parse(stdout) as Facts;
}
