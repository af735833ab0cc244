import type { Uri } from 'vscode';

/** The moves of files that a rename of ours brings with it: their links are taken care of. */
export class Moves {
  private expected: string | undefined;

  expect(from: Uri, to: Uri): void {
    this.expected = keyOf(from, to);
  }

  /** Whether this move was expected. Asked once for each move, so one that never came is forgotten with the next. */
  isExpected(from: Uri, to: Uri): boolean {
    const isIt = this.expected === keyOf(from, to);
    this.expected = undefined;
    return isIt;
  }
}

function keyOf(from: Uri, to: Uri): string {
  return `${from.toString()} ${to.toString()}`;
}
