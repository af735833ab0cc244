import type { Mark, Section, Texts, ToHost } from '../protocol';
import { fill } from './fill';
import type { Numbers } from './numbers';

/** What all parts of the page are given: its words, how it writes numbers, and whom it tells what was chosen. */
export interface View {
  readonly texts: Texts;
  readonly numbers: Numbers;
  /** The ids of the charts whose table is open; it stays so from one model to the next. */
  readonly opened: Set<string>;
  post(message: ToHost): void;
  /** Something that is kept over a reload has changed. */
  keep(): void;
}

/** The notes behind something, and those it was taken of besides. */
export interface Behind {
  readonly notes: readonly string[];
  readonly others?: readonly string[] | undefined;
}

/** How many notes there are behind something. */
export function countOf({ notes, others = [] }: Behind): number {
  return notes.length + others.length;
}

/** Shows the notes behind something, if there are any. */
export function openNotes(view: View, behind: Behind, title: string): void {
  const { notes, others } = behind;
  if (countOf(behind)) view.post({ type: 'open', notes, ...(others && { others }), title });
}

/** What a mark is called outside of its chart. */
export function nameOf({ texts }: View, section: Section, { label, series }: Pick<Mark, 'label' | 'series'>): string {
  return fill(texts.about, section.title, series === undefined ? label : fill(texts.about, label, series));
}
