/** The one word `among` that `word` is likely a misspelling of; undefined when there is none, or more than one as near. */
export function likelyMeant<T extends string>(word: string, among: readonly T[]): T | undefined {
  const written = word.toLowerCase();
  let [nearest, least, tied]: [T | undefined, number, boolean] = [undefined, written.length <= 4 ? 1.5 : 2.5, false];
  for (const each of among) {
    const distance = each === word ? Infinity : distanceOf(written, each);
    if (distance < least) [nearest, least, tied] = [each, distance, false];
    else if (distance === least && nearest !== undefined) tied = true;
  }
  return tied ? undefined : nearest;
}

/** How many letters must be put in, left out, changed or swapped with their neighbour to make `b` of `a`. */
function distanceOf(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return Infinity;
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let least = Math.min(rows[row - 1]![column]! + 1, current[column - 1]! + 1, rows[row - 1]![column - 1]! + same);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) least = Math.min(least, rows[row - 2]![column - 2]! + 1);
      current.push(least);
    }
    rows.push(current);
  }
  return rows[a.length]![b.length]!;
}
