type Usage = ReturnType<typeof process.cpuUsage>;

/** Newer Nodes tell what one thread used. */
const threadUsage = (process as { threadCpuUsage?: () => Usage }).threadCpuUsage?.bind(process);

/** How {@link longestBurst} reads the meter on this Node, for whoever reads its numbers. */
export const burstMeter = threadUsage ? 'CPU of the main thread' : 'the lesser of wall time and CPU of all threads, which no less than the main thread used';

/**
 * The longest the work kept the event loop from turning, in milliseconds of CPU: no one else could run meanwhile. A callback
 * that is due in every turn looks at the meter, so the stretches before the first and after the last pause count like all others, and
 * so does whatever else runs in the same turn. The turning itself costs, so this is no run to take the work's cost from.
 */
export async function longestBurst(work: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let last = readMeter();
  let turning = true;
  const look = (): void => {
    const now = readMeter();
    longest = Math.max(longest, Math.min(now.cpu - last.cpu, now.wall - last.wall));
    last = now;
    if (turning) setImmediate(look);
  };
  setImmediate(look);
  await new Promise((resolve) => setImmediate(resolve)); // the work begins a turn of its own
  await work();
  turning = false;
  await new Promise((resolve) => setImmediate(resolve));
  return longest;
}

function readMeter(): { readonly cpu: number; readonly wall: number } {
  const { user, system } = threadUsage ? threadUsage() : process.cpuUsage();
  return { cpu: (user + system) / 1_000, wall: performance.now() };
}
