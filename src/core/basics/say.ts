/**
 * A sentence for people that is not yet in anyone's language: an English pattern with `{0}`, `{1}` … and what
 * fills them. The core makes these; whoever shows them translates the pattern, so no sentence is glued from parts.
 */
export interface Text {
  readonly message: string;
  readonly args: readonly (string | number | Text)[];
}

export function say(message: string, ...args: (string | number | Text)[]): Text {
  return { message, args };
}

/** `text` as written here, in English: for the command line and for tests. */
export function english(text: Text): string {
  return text.message.replace(/\{(\d+)\}/g, (whole, index: string) => {
    const value = text.args[Number(index)];
    return value === undefined ? whole : typeof value === 'object' ? english(value) : String(value);
  });
}
