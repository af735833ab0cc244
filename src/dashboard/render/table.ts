import type { TableSection } from '../protocol';
import { notesButton } from './buttons';
import { html, unseen } from './elements';
import { fill } from './fill';
import { countOf, type View } from './view';

type Row = TableSection['rows'][number];

/** What says that a row is below, above or just at what is wished: a sign and its word, so that no colour has to. */
const signs = { under: '▼', over: '▲', good: '✓' } as const;

/** In a narrow window the cells of a row with more of them stand below each other. */
const mostBeside = 4;

/** A table as the model gives it, one row of it a thing with notes. */
export function table(view: View, section: TableSection): HTMLElement {
  if (!section.rows.length) return html('p', { class: 'empty' }, section.empty ?? view.texts.nothing);
  const hasNotes = section.rows.some(countOf);
  const heads = section.columns.map((name) => html('th', { scope: 'col' }, name));
  if (hasNotes) heads.push(html('th', { scope: 'col', class: 'open' }, unseen(view.texts.notes)));
  return scrolled(
    section.id,
    section.title,
    html('table', { class: section.columns.length > mostBeside ? 'many' : undefined }, html('thead', {}, html('tr', {}, ...heads)), html('tbody', {}, ...section.rows.map((row, index) => line(view, section, row, index, hasNotes)))),
  );
}

function line(view: View, section: TableSection, row: Row, index: number, hasNotes: boolean): HTMLElement {
  const { texts } = view;
  const [name = '', ...others] = row.cells.slice(0, section.columns.length);
  const sign = row.emphasis && html('span', { class: `sign ${row.emphasis}`, title: texts[row.emphasis] }, html('span', { 'aria-hidden': 'true' }, signs[row.emphasis]), unseen(texts[row.emphasis]));
  const open = hasNotes ? html('td', { class: 'open' }, notesButton(view, `${section.id}/${name}/${index}`, 'quiet', row, fill(texts.about, section.title, name))) : undefined;
  return html('tr', {}, html('th', { scope: 'row' }, words(name, ' ', sign)), ...others.map((cell, at) => html('td', { 'data-label': section.columns[at + 1] }, words(cell))), open);
}

/** The words of a cell: whole as far as they can be, and never so long that they widen the table without end. */
export function words(...content: (Node | string | undefined)[]): HTMLElement {
  return html('div', { class: 'words' }, ...content);
}

/** Lets a table that is wider or longer than its place be scrolled: by the Tab key from button to button, or where there are none, with the arrow keys. */
export function scrolled(id: string, title: string, content: HTMLElement): HTMLElement {
  const tabindex = content.querySelector('button') ? undefined : 0;
  return html('div', { class: 'scrolled', role: 'group', 'aria-label': title, tabindex, 'data-key': `${id}/scrolled` }, content);
}
