/**
 * `text` with memory of its own. Engines keep a part of a text as a view into it, so that one kept name would keep its whole
 * note: what a record keeps of a note's text is made its own first.
 */
export function detached(text: string): string {
  // Short parts are copies anyway. The name of a property is one, too, and an engine has each name once however many notes say it.
  return text.length < shortestView ? text : Object.keys({ [text]: true })[0]!;
}

const shortestView = 13; // characters
