import type { Severity } from '../../basics/problem';
import type { Range } from '../../basics/range';
import type { Text } from '../../basics/say';
import type { Channel, MessageKind } from '../../records/messages';
import type { Draft } from './draft';

/** Something that weakens a message. */
export interface Weakness {
  /** Where in the filled text; undefined: something is missing, so it is said of the message as a whole. */
  readonly range?: Range;
  /** One sentence: what weakens it, and what would help. */
  readonly text: Text;
  readonly fix?: MessageFix;
}

/** A way out: the filled text with `range` replaced. */
export interface MessageFix {
  readonly title: Text;
  readonly range: Range;
  readonly newText: string;
}

/** One rule about messages. Its examples are its tests and its documentation. */
export interface MessageRule {
  /** In diagnostics and settings it is `message/<code>` and `<code>`. */
  readonly code: string;
  readonly severity: Severity;
  /** One line: what it finds. */
  readonly meaning: Text;
  /** The kinds of message it holds for. */
  readonly kinds: readonly MessageKind[] | 'all';
  /** Whether it reads English sentences, and so has nothing to say about a message in another language. */
  readonly isEnglish: boolean;
  readonly check: (draft: Draft) => readonly Weakness[];
  /** Messages that have this weakness, and the same without it. */
  readonly example: { readonly kind: MessageKind; readonly via?: Channel; readonly bad: string; readonly good: string };
}
