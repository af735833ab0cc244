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

/** Shows the notes behind something, if there are any. */
export function openNotes(view: View, { notes }: { readonly notes: readonly string[] }, title: string): void {
  if (notes.length) view.post({ type: 'open', notes, title });
}

/** What a mark is called outside of its chart. */
export function nameOf({ texts }: View, section: Section, { label, series }: Pick<Mark, 'label' | 'series'>): string {
  return fill(texts.about, section.title, series === undefined ? label : fill(texts.about, label, series));
}
