import type { Text } from '../../basics/say';
import type { MessageKind } from '../../records/messages';
import type { NoteRecord } from '../../records/record';

/** The patterns there are (RULES, section 4), those that weigh most first. */
export const patternCodes = [
  'pressing',
  'entitled',
  'vanished',
  'passive',
  'unaligned',
  'stalled',
  'wrong-person',
  'unclear',
  'information-gap',
  'spray-and-pray',
  'one-way',
  'only-in-need',
  'one-and-done',
  'generic',
  'pasted',
  'missed-follow-ups',
  'stale-timing',
  'stale-context',
  'one-kind',
] as const;
export type PatternCode = (typeof patternCodes)[number];

/** The one thing that would help most: a command on a note, or the profile that is still to be made. */
export type PatternFix = NoteFix | { readonly kind: 'profile' };

export interface NoteFix {
  readonly kind: 'compose' | 'log' | 'playbook' | 'open' | 'rate' | 'packet';
  readonly record: NoteRecord;
  /** Of `compose`: the kind of message; without one, the suggestions for that person. */
  readonly messageKind?: MessageKind;
}

/** What is particular about a pattern where it was found. */
export interface Finding {
  /** Tells it from others of its code and scope, where its first note does not. */
  readonly key?: string;
  readonly scope: 'person' | 'company' | 'campaign';
  /** The notes that show it. */
  readonly notes: readonly NoteRecord[];
  /** One sentence, with what was counted. */
  readonly detail: Text;
  /** One or two sentences: what helps. */
  readonly wayOut: Text;
  readonly fix?: PatternFix;
}

/** Something that may be why it does not work: about how the campaign is run, never a verdict on a person. */
export interface Pattern extends Finding {
  /** The same from day to day, as long as it is about the same: whoever puts it aside puts this aside. */
  readonly id: string;
  readonly code: PatternCode;
  /** A few words. */
  readonly title: Text;
  /** One or two calm sentences, the same wherever it is found. */
  readonly explanation: Text;
}
