/** The bytes that live on the heap, or in arrays of numbers beside it. Needs `--expose-gc`. */
function heapUsed(): number {
  const collect = (globalThis as { gc?: () => void }).gc;
  if (!collect) throw new Error('node must be started with --expose-gc');
  // What the first one frees by a finaliser goes with the second.
  collect();
  collect();
  const { heapUsed: onHeap, arrayBuffers } = process.memoryUsage();
  return onHeap + arrayBuffers;
}

/** How many bytes more live after the work, while its result is held. */
export async function retainedBy<T>(work: () => Promise<T>): Promise<{ readonly retained: number; readonly result: T }> {
  const before = heapUsed();
  const result = await work();
  return { retained: heapUsed() - before, result };
}
