/** What some work cost, in milliseconds: `cpu` is that of all threads of the process, in user and system mode. */
type Cost = { readonly cpu: number; readonly wall: number };

/** Does the work and nothing else between two looks at the meters. */
export async function metered<T>(work: () => T | Promise<T>): Promise<Cost & { readonly result: T }> {
  const [cpu, wall] = [process.cpuUsage(), performance.now()];
  const result = await work();
  const { user, system } = process.cpuUsage(cpu);
  return { cpu: (user + system) / 1_000, wall: performance.now() - wall, result };
}

/** The cost alone, of work whose result is not looked at. */
export async function costOf(work: () => unknown): Promise<Cost> {
  const { cpu, wall } = await metered(work);
  return { cpu, wall };
}
