import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Results } from './harness/results';

/** A row of the table: what is asked, and what was measured on a corpus of some size; undefined where it was not. */
export interface Target {
  readonly id: string;
  readonly what: string;
  readonly target: string;
  readonly at: (results: Results, size: number) => Reading | undefined;
}

export interface Reading {
  readonly value: string;
  /** Missing where nothing is asked at this size. */
  readonly reached?: boolean;
}

const kilobyte = 1_024;
const [small, middle, large] = [1_000, 10_000, 50_000];
/** What the bench measures lies beside what it measured with. */
const extension = join(__dirname, 'extension.js');
const vsix = join(__dirname, '..', 'referral-notes.vsix');

export const targets: readonly Target[] = [
  {
    id: 'T1',
    what: 'cold: CPU of reading all records ÷ reading the files',
    target: '≤ 3.5 at 1k, ≤ 2.5 at 10k',
    at: (results, size) => atMost(results.ratio('product/coldIndex', 'baselines/read', size), { [small]: 3.5, [middle]: 2.5 }[size]),
  },
  {
    id: 'T2',
    what: 'cold: CPU of the plain loop ÷ ours',
    target: '≥ 12',
    at: (results, size) => atLeast(results.ratio('baselines/plainLoop', 'product/coldIndex', size), 12),
  },
  {
    id: 'T3',
    what: 'cold: CPU until the due list is complete ÷ reading the files',
    target: '≤ 1.7 at 10k',
    at: (results, size) => atMost(results.ratio('product/dueList', 'baselines/read', size), { [middle]: 1.7 }[size]),
  },
  {
    id: 'T4',
    what: 'warm: CPU until the due list shows ÷ a sync stat walk',
    target: '≤ 0.5 at 10k and 50k',
    at: (results, size) => atMost(quotient(results.median('product/warm', size, 'shown'), results.median('baselines/statWalk', size, 'cpu')), size >= middle ? 0.5 : undefined),
  },
  {
    id: 'T4',
    what: 'warm: CPU until it is known to hold ÷ that walk',
    target: '≤ 2 at 10k and 50k',
    at: (results, size) => atMost(quotient(results.median('product/warm', size, 'confirmed'), results.median('baselines/statWalk', size, 'cpu')), size >= middle ? 2 : undefined),
  },
  {
    id: 'T5',
    what: 'an edit of 3 KB until the views’ model has it, p95, ms CPU',
    target: '≤ 5',
    at: (results, size) => atMost(results.median('product/edit', size, 'usual'), 5),
  },
  {
    id: 'T5',
    what: 'an edit of 200 KB, the same',
    target: '≤ 16',
    at: (results, size) => atMost(results.median('product/edit', size, 'long'), 16),
  },
  {
    id: 'T5',
    what: 'an edit of 3 KB: with 50k notes ÷ with 1k',
    target: '≤ 2',
    at: (results, size) => (size === large ? atMost(quotient(results.median('product/edit', large, 'usual'), results.median('product/edit', small, 'usual')), 2) : undefined),
  },
  {
    id: 'T6',
    what: 'warm: longest burst, ms',
    target: '≤ 16 at 1k and 10k',
    at: (results, size) => atMost(results.median('product/warmBurst', size, 'warm'), size <= middle ? 16 : undefined),
  },
  {
    id: 'T6',
    what: 'cold: longest burst, ms',
    target: '≤ 16 at 1k and 10k',
    at: (results, size) => atMost(results.median('product/burst', size, 'cold'), size <= middle ? 16 : undefined),
  },
  {
    id: 'T7',
    what: 'heap of everything read ÷ bytes of the files',
    target: '≤ 1.5',
    at: (results, size) => atMost(results.median('product/heap', size, 'indexed'), 1.5),
  },
  {
    id: 'T7',
    what: 'heap right after a warm start ÷ bytes of the files',
    target: '≤ 0.2',
    at: (results, size) => atMost(results.median('product/warm', size, 'heap'), 0.2),
  },
  {
    id: 'T8',
    what: 'cold: CPU with ten times the notes ÷ CPU at 1k',
    target: '≤ 11',
    at: (results, size) => (size === middle ? atMost(quotient(results.median('product/coldIndex', middle, 'cpu'), results.median('product/coldIndex', small, 'cpu')), 11) : undefined),
  },
  {
    id: 'T9',
    what: 'records that differ from remark on the whole body',
    target: '0',
    at: (results, size) => atMost(results.median('checks/sameRecords', size, 'different'), 0, 0),
  },
  {
    id: 'T10',
    what: 'activation: CPU, ms (in any folder)',
    target: '≤ 50',
    at: (results, size) => atMost(results.median('product/activation', size, 'cpu'), 50, 0),
  },
  {
    id: 'T10',
    what: 'what activation loads, KB (in any folder)',
    target: '≤ 500',
    at: (_, size) => (size === small ? atMost(statSync(extension).size / kilobyte, 500, 0) : undefined),
  },
  {
    id: 'T10',
    what: 'the .vsix, KB, if one was packaged',
    target: '≤ 1024',
    at: (_, size) => (size === small && existsSync(vsix) ? atMost(statSync(vsix).size / kilobyte, 1_024, 0) : undefined),
  },
];

function atMost(value: number | undefined, limit: number | undefined, digits = 2): Reading | undefined {
  return value === undefined ? undefined : { value: value.toFixed(digits), ...(limit !== undefined && { reached: value <= limit }) };
}

function atLeast(value: number | undefined, limit: number): Reading | undefined {
  return value === undefined ? undefined : { value: value.toFixed(2), reached: value >= limit };
}

function quotient(value: number | undefined, other: number | undefined): number | undefined {
  return value === undefined || other === undefined ? undefined : value / other;
}
