import { mayBeCopies } from '../../messages/held';
import { areAlike } from '../../messages/lint/similar';
import { forEachInSteps, type Steps } from '../../basics/steps';
import type { HeldMessage } from './messageFacts';

/** So many messages with the same words lead to all others that have them, too. */
const mostOfOneRun = 50;
const messagesPerStep = 100;

/**
 * Groups of messages in different notes that say nearly the same. Of two that are alike, each shares with the other one of its rarest
 * runs of words, those that make up half of it and one more: only messages that meet in such a run are compared.
 */
export function* groupsAlike(messages: readonly HeldMessage[]): Steps<HeldMessage[][]> {
  const howOften = new Map<number, number>();
  yield* forEachInSteps(messages, ({ fingerprint }) => {
    for (const run of fingerprint) howOften.set(run, (howOften.get(run) ?? 0) + 1);
  });
  const byRun = new Map<number, number[]>();
  const groups = new Groups(messages.length);
  for (const [index, message] of messages.entries()) {
    if (index % messagesPerStep === 0) yield;
    const compared = new Set<number>();
    for (const run of rarest(message, howOften)) {
      const others = byRun.get(run);
      if (!others) {
        byRun.set(run, [index]);
        continue;
      }
      for (const other of others) {
        if (compared.has(other)) continue;
        compared.add(other);
        if (!groups.isOne(index, other) && isCopy(message, messages[other]!)) groups.join(index, other);
      }
      if (others.length < mostOfOneRun) others.push(index);
    }
  }
  return groups.ofSeveral().map((group) => group.map((index) => messages[index]!));
}

function isCopy(a: HeldMessage, b: HeldMessage): boolean {
  return mayBeCopies(a.record, b.record) && areAlike(a.fingerprint, b.fingerprint);
}

function rarest({ fingerprint }: HeldMessage, howOften: ReadonlyMap<number, number>): number[] {
  const sorted = [...fingerprint].sort((a, b) => howOften.get(a)! - howOften.get(b)! || a - b);
  return sorted.slice(0, Math.floor(sorted.length / 2) + 1).filter((run) => howOften.get(run)! > 1);
}

/** Numbers from 0 that come together in groups. */
class Groups {
  private readonly parents: number[];

  constructor(count: number) {
    this.parents = Array.from({ length: count }, (_, index) => index);
  }

  isOne(a: number, b: number): boolean {
    return this.top(a) === this.top(b);
  }

  join(a: number, b: number): void {
    const [first, second] = [this.top(a), this.top(b)].sort((one, other) => one - other);
    this.parents[second!] = first!;
  }

  /** Each group of more than one, in the order of its first. */
  ofSeveral(): number[][] {
    const groups = new Map<number, number[]>();
    this.parents.forEach((_, index) => groups.set(this.top(index), [...(groups.get(this.top(index)) ?? []), index]));
    return [...groups.values()].filter((group) => group.length > 1);
  }

  private top(index: number): number {
    let top = index;
    while (this.parents[top] !== top) top = this.parents[top]!;
    this.parents[index] = top;
    return top;
  }
}
