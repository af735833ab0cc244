import { burstMeter } from './harness/burst';
import { machine } from './harness/machine';
import type { Results } from './harness/results';
import { markdownTable } from './harness/table';
import { programs } from './programs';
import { targets, type Reading } from './targets';

/** What was measured, in Markdown: the targets, reached and missed, and the milliseconds that the ratios are made of. */
export function report(results: Results, sizes: readonly number[]): string {
  const columns = sizes.map((size) => `${size / 1_000}k`);
  const targetRows = targets.map(({ id, what, target, at }) => [
    id,
    what,
    target,
    ...sizes.map((size) => cellOf(at(results, size))),
  ]);
  const costRows = programs.flatMap(({ name, what }) => {
    const costs = sizes.map((size) => results.median(name, size, 'cpu'));
    return costs.some((cost) => cost !== undefined) ? [[what, ...costs.map((cost) => (cost === undefined ? '–' : cost.toFixed(0)))]] : [];
  });
  return [
    machine(),
    markdownTable(['#', 'what', 'target', ...columns], targetRows),
    `Medians over rounds, every run in a process of its own. Ratios are of CPU time. Burst: ${burstMeter}.`,
    markdownTable(['CPU, ms', ...columns], costRows),
  ].join('\n\n');
}

function cellOf(reading: Reading | undefined): string {
  if (!reading) return '–';
  if (reading.reached === undefined) return reading.value;
  return reading.reached ? `${reading.value} ✓` : `**${reading.value} missed**`;
}
