import type { Facts } from './program';

/** What all runs found, and the medians of it. */
export class Results {
  private readonly runs = new Map<string, Facts[]>();

  add(program: string, size: number, facts: Facts): void {
    const key = keyOf(program, size);
    const known = this.runs.get(key);
    if (known) known.push(facts);
    else this.runs.set(key, [facts]);
  }

  /** The median of a fact over the rounds; undefined when it was not measured. */
  median(program: string, size: number, fact: string): number | undefined {
    const values = (this.runs.get(keyOf(program, size)) ?? []).flatMap((facts) => facts[fact] ?? []).sort((a, b) => a - b);
    const middle = (values.length - 1) / 2;
    return values.length === 0 ? undefined : (values[Math.floor(middle)]! + values[Math.ceil(middle)]!) / 2;
  }

  /** The ratio of two programs' medians: it holds on a busy machine, where neither of them alone does. */
  ratio(program: string, other: string, size: number, fact = 'cpu'): number | undefined {
    const [above, below] = [this.median(program, size, fact), this.median(other, size, fact)];
    return above === undefined || below === undefined ? undefined : above / below;
  }
}

function keyOf(program: string, size: number): string {
  return `${program} ${size}`;
}
