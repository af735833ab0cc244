/** What the user has chosen about the checking of messages. */
export interface LintSettings {
  /** Codes of rules that are switched off. */
  readonly off: ReadonlySet<string>;
  /** The longest note of a connection request, in characters: 200, or 300 with a paid account (RULES, section 8). */
  readonly inviteCharacters: number;
  /** How many words a message may have, by the way it is sent. */
  readonly words: Readonly<Record<'email' | 'linkedin' | 'text', number>>;
}

export const defaultLintSettings: LintSettings = { off: new Set(), inviteCharacters: 200, words: { email: 220, linkedin: 150, text: 80 } };
