import { cpus, release, type } from 'node:os';

/** The machine that was measured on, in a line. */
export function machine(): string {
  const all = cpus();
  return `${all[0]?.model.trim() ?? 'unknown CPU'}, ${all.length} cores; Node ${process.versions.node}; ${type()} ${release()}`;
}
