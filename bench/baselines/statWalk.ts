import { lstatSync } from 'node:fs';
import { costOf } from '../harness/meter';
import { program } from '../harness/program';
import { filesIn } from '../walk';

/** What it costs to ask of every file whether it changed: a walk with `readdirSync`, and `lstatSync` of each note. */
void program(({ folder }) =>
  costOf(() => {
    for (const file of filesIn(folder)) lstatSync(file);
  }),
);
