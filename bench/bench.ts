import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { corpusFolder } from './corpus/folder';
import { runRounds } from './harness/rounds';
import { programs, sizes } from './programs';
import { report } from './report';
import { filesIn } from './walk';

/** Kept from run to run. Not in `out/`, where packaging would look at each of the files. */
const corpora = join(tmpdir(), 'referral-notes-bench');
const tell = (progress: string): void => console.error(progress);

/** `bench.js [--quick]` measures and prints the table; `bench.js corpus N` makes sure of a corpus and prints where it is. */
async function main(words: readonly string[]): Promise<void> {
  if (words[0] === 'corpus') console.log(corpusFolder(corpora, Number(words[1])).folder);
  else await measure(words.includes('--quick') ? 'quick' : 'full');
}

async function measure(pace: 'quick' | 'full'): Promise<void> {
  const plans = sizes.flatMap((size, index) => {
    const planned = programs.map((program) => ({ program: program.name, rounds: program[pace][index]! })).filter(({ rounds }) => rounds > 0);
    if (planned.length === 0) return [];
    tell(`corpus of ${size} notes`);
    const corpus = corpusFolder(corpora, size);
    // So that no one alone waits for the disk.
    for (const file of filesIn(corpus.folder)) readFileSync(file);
    return planned.map((plan) => ({ ...plan, corpus }));
  });
  const results = await runRounds(__dirname, plans, tell);
  console.log(report(results, [...new Set(plans.map(({ corpus }) => corpus.notes))]));
}

void main(process.argv.slice(2));
