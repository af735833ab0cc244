import { linksInNote } from '../../../src/core/assist/links';

/** `marked` as it is when its marks «…» are taken out and put around what names a note in each of its links. */
export function linkedIn(marked: string): string {
  return marking(marked.replace(/[«»]/g, ''), (text) => linksInNote(text).map(({ name }) => name));
}

/** `text` with marks «…» around places in it. */
export function marking(text: string, places: (text: string) => readonly { readonly start: number; readonly end: number }[]): string {
  return [...places(text)].sort((a, b) => b.start - a.start).reduce((marked, { start, end }) => `${marked.slice(0, start)}«${marked.slice(start, end)}»${marked.slice(end)}`, text);
}
