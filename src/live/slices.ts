import type { Breath } from './ports';

const sliceMilliseconds = 8;

/** A breath that gives way whenever eight milliseconds of work have passed since the last one. */
export function slices(now: () => number, giveWay: () => Promise<void>): Breath {
  let since = now();
  return async () => {
    if (now() - since < sliceMilliseconds) return;
    await giveWay();
    since = now();
  };
}
