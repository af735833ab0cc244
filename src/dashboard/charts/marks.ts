import type { ChartSection } from '../protocol';
import { svg } from '../render/elements';
import { countOf, nameOf, openNotes, type View } from '../render/view';
import { hideTip, showTip } from './tip';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The area that belongs to a row, larger than what is drawn: a small value is as easy to meet as a large one. */
export function area(row: number, { x, y, width, height }: Box): SVGRectElement {
  return svg('rect', { class: 'area', x, y, width: Math.max(0, width), height: Math.max(0, height), 'data-row': row });
}

/** Makes the areas of a chart say what they are when the mouse is over them, and open their notes when it is clicked. */
export function withNotes(picture: SVGSVGElement, view: View, section: ChartSection): void {
  const rowAt = ({ target }: Event): ChartSection['rows'][number] | undefined => {
    const row = target instanceof SVGElement ? target.dataset['row'] : undefined;
    return row === undefined ? undefined : section.rows[Number(row)];
  };
  for (const shape of picture.querySelectorAll<SVGElement>('.area')) {
    const row = section.rows[Number(shape.dataset['row'])];
    if (row && countOf(row)) shape.classList.add('opens');
  }
  picture.addEventListener('click', (event) => {
    const row = rowAt(event);
    if (row) openNotes(view, row, nameOf(view, section, row));
  });
  picture.addEventListener('pointermove', (event) => {
    const row = rowAt(event);
    if (row) showTip(view, section, row, event);
    else hideTip();
  });
  picture.addEventListener('pointerleave', hideTip);
}
