import { draw } from '../charts/draw';
import { legend } from '../charts/legend';
import { letters, readLetters } from '../charts/svgText';
import type { ChartSection } from '../protocol';
import { button } from './buttons';
import { chartTable } from './chartTable';
import { html, unseen } from './elements';
import type { View } from './view';

/**
 * A picture and the table behind it. The table is the way of the keyboard and of a screen reader: it says in words what the
 * picture shows, and each row opens its notes. So the picture is one image with a name instead of fifty stops of the Tab key,
 * and a click on a mark is the mouse's shorter way to the same notes.
 */
export function chart(view: View, section: ChartSection): HTMLElement[] {
  if (!section.rows.length) return [html('p', { class: 'empty' }, section.empty ?? view.texts.nothing)];
  const place = html('div', { class: 'plot' });
  drawWhenPlaced(place, view, section);
  return [legend(view, section), place, ...tableBehind(view, section)].filter((part) => part !== undefined);
}

function tableBehind(view: View, section: ChartSection): HTMLElement[] {
  const { texts, opened } = view;
  const id = `table-of-${section.id}`;
  const place = html('div', { id });
  const toggle = button(`${section.id}/table`, 'quiet', () => {
    if (!opened.delete(section.id)) opened.add(section.id);
    show();
    view.keep();
  });
  toggle.setAttribute('aria-controls', id);
  const show = (): void => {
    const open = opened.has(section.id);
    toggle.replaceChildren(open ? texts.hideTable : texts.showTable, unseen(` ${section.title}`));
    toggle.setAttribute('aria-expanded', String(open));
    place.hidden = !open;
    if (open && !place.firstChild) place.append(chartTable(view, section));
  };
  show();
  return [html('div', { class: 'toggle' }, toggle), place];
}

/** Where a picture is to be drawn, and how, once its place has a width. */
const drawings = new WeakMap<Element, (width: number) => void>();

/** The width of a place is known when it stands on the page, and may change. */
const widths = new ResizeObserver((entries) => {
  readLetters();
  for (const { target, contentRect } of entries) drawings.get(target)?.(contentRect.width);
});

function drawWhenPlaced(place: HTMLElement, view: View, section: ChartSection): void {
  let drawn = '';
  drawings.set(place, (width) => {
    const now = `${Math.floor(width)} ${letters()}`;
    if (width < 1 || now === drawn) return;
    drawn = now;
    place.replaceChildren(draw(view, section, Math.floor(width)));
  });
  widths.observe(place);
}

/** Draws at once what stands on the page since a moment ago, or has other letters now, so that all has its height before anything scrolls. */
export function drawPlaced(root: ParentNode): void {
  readLetters();
  const places = [...root.querySelectorAll('.plot')].map((place) => ({ place, width: place.clientWidth }));
  for (const { place, width } of places) drawings.get(place)?.(width);
}
