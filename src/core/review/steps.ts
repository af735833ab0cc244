/** Work in steps: between two of them others may have their turn; what it comes to is there at the end. */
export type Steps<T> = Generator<void, T>;

/** All steps one after the other, where nobody waits. */
export function inOneGo<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
