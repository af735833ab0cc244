/** Work in steps: between two of them others may have their turn; what it comes to is there at the end. */
export type Steps<T> = Generator<void, T>;

/** All steps one after the other, where nobody waits. */
export function inOneGo<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

const portion = 400;

/** What `find` makes of each of a long list, portion by portion. */
export function* flatMapInSteps<T, U>(all: readonly T[], find: (one: T) => readonly U[], size = portion): Steps<U[]> {
  const found: U[] = [];
  for (let at = 0; at < all.length; at += size) {
    for (let index = at; index < Math.min(all.length, at + size); index++) found.push(...find(all[index]!));
    yield;
  }
  return found;
}

/** Looks at each of a long list, portion by portion. */
export function* forEachInSteps<T>(all: readonly T[], look: (one: T) => void): Steps<void> {
  for (let at = 0; at < all.length; at++) {
    look(all[at]!);
    if (at % portion === portion - 1) yield;
  }
}
