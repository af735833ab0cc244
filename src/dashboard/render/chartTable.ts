import type { ChartSection, Mark } from '../protocol';
import { notesButton } from './buttons';
import { html, unseen } from './elements';
import { scrolled, words } from './table';
import { countOf, nameOf, type View } from './view';

interface Column {
  readonly title: string;
  readonly cell: (mark: Mark) => Node | string | undefined;
  readonly isNumber?: boolean;
}

/** The rows of a chart in words: a column for each thing that any of them says. */
export function chartTable(view: View, section: ChartSection): HTMLElement {
  const columns = columnsOf(view, section);
  const hasNotes = section.rows.some(countOf);
  const heads = [html('th', { scope: 'col' }, section.labels.category), ...columns.map(({ title, isNumber }) => html('th', { scope: 'col', class: isNumber ? 'number' : undefined }, title))];
  if (hasNotes) heads.push(html('th', { scope: 'col', class: 'open' }, unseen(view.texts.notes)));
  const lines = section.rows.map((mark, index) =>
    html(
      'tr',
      {},
      html('th', { scope: 'row' }, words(mark.label)),
      ...columns.map(({ cell, isNumber }) => html('td', { class: isNumber ? 'number' : undefined }, words(cell(mark)))),
      hasNotes ? html('td', { class: 'open' }, notesButton(view, `${section.id}/${index}/${mark.label}`, 'quiet', mark, nameOf(view, section, mark))) : undefined,
    ),
  );
  return scrolled(section.id, section.title, html('table', {}, html('thead', {}, html('tr', {}, ...heads)), html('tbody', {}, ...lines)));
}

function columnsOf({ texts, numbers }: View, { rows, labels, unit }: ChartSection): Column[] {
  const span = (low: number | undefined, high: number | undefined): string | undefined => (low === undefined || high === undefined ? undefined : numbers.span(low, high, unit));
  const columns: Column[] = [
    { title: labels.series ?? '', cell: ({ series }) => series },
    { title: labels.value, cell: ({ value, shown }) => shown ?? numbers.value(value, unit), isNumber: true },
    { title: texts.interval, cell: ({ low, high }) => span(low, high), isNumber: true },
    { title: texts.range, cell: ({ bandLow, bandHigh, bandLabel }) => bandLabel ?? span(bandLow, bandHigh) },
    { title: texts.note, cell: ({ note, faint }) => (faint ? html('div', {}, note, html('div', { class: 'faint' }, texts.tooFew)) : note) },
  ];
  return columns.filter(({ cell }) => rows.some((mark) => cell(mark) !== undefined));
}
