/** How often each program runs on corpora of which size: fewer rounds where one takes long, none where it would take too long. */
export interface Program {
  /** Its file in `out/bench`, without `.js`. */
  readonly name: string;
  readonly what: string;
  readonly full: Rounds;
  readonly quick: Rounds;
}

/** On corpora of 1k, 10k and 50k notes. */
type Rounds = readonly [number, number, number];

export const sizes = [1_000, 10_000, 50_000] as const;

/** A new measure is a file in `product/`, a line here, and a row in `targets.ts`. */
export const programs: readonly Program[] = [
  { name: 'baselines/read', what: 'read all files: `fsp.readFile`, 32 at a time', full: [5, 5, 3], quick: [3, 2, 0] },
  { name: 'baselines/statWalk', what: 'sync stat walk', full: [5, 5, 3], quick: [3, 2, 0] },
  { name: 'baselines/plainLoop', what: 'plain loop: read, gray-matter, unified + remark-gfm, the same extraction', full: [3, 1, 0], quick: [1, 0, 0] },
  { name: 'baselines/peer', what: 'vscode-markdown-languageservice: the links of all notes', full: [3, 1, 0], quick: [1, 0, 0] },
  { name: 'product/coldIndex', what: 'ours: all records, cold', full: [5, 5, 3], quick: [3, 2, 0] },
  { name: 'product/dueList', what: 'ours: all records and what is due, cold', full: [5, 5, 3], quick: [3, 2, 0] },
  { name: 'product/keepList', what: 'ours: all of that, and keeping the list for the next start', full: [1, 1, 1], quick: [1, 1, 0] },
  { name: 'product/warm', what: 'ours: warm', full: [5, 5, 3], quick: [3, 3, 0] },
  { name: 'product/warmBurst', what: 'ours: longest burst, warm', full: [5, 5, 1], quick: [3, 1, 0] },
  { name: 'product/edit', what: 'ours: one edit', full: [3, 1, 3], quick: [1, 0, 0] },
  { name: 'product/burst', what: 'ours: longest burst', full: [5, 5, 1], quick: [3, 1, 0] },
  { name: 'product/heap', what: 'ours: heap', full: [1, 1, 1], quick: [1, 0, 0] },
  { name: 'product/activation', what: 'ours: activation', full: [5, 0, 0], quick: [3, 0, 0] },
  { name: 'checks/sameRecords', what: 'ours against remark on whole bodies', full: [1, 1, 0], quick: [1, 0, 0] },
];
