import type { Steps } from '../core/basics/steps';
import type { Breath } from './ports';

/** Work in steps, with a breath after each. */
export async function calmly<T>(steps: Steps<T>, breath: Breath): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await breath();
  }
}
