import type { Position } from './range';
import type { Text } from './say';

export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** Something wrong in a note: where exactly, and a plain sentence that says what would be right. */
export interface Problem {
  /** Stable, lower case with hyphens: part of what users switch on and off and of `check`'s output. */
  readonly code: string;
  readonly severity: Severity;
  readonly start: Position;
  readonly end: Position;
  readonly text: Text;
}
