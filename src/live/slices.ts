import type { Breath } from './ports';

const sliceMilliseconds = 8;

/** A breath that gives way whenever eight milliseconds of work have passed since the last one. */
export function slices(now: () => number, giveWay: () => Promise<void>): Breath {
  let since = now();
  let pause: Promise<void> | undefined;
  return async () => {
    // Whoever else is at work waits for the same pause, or each would take a slice of its own before anyone else's turn.
    if (!pause && now() - since >= sliceMilliseconds) {
      pause = giveWay().then(() => {
        [since, pause] = [now(), undefined];
      });
    }
    await pause;
  };
}
