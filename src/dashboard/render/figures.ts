import type { FiguresSection } from '../protocol';
import { button } from './buttons';
import { html, unseen } from './elements';
import { countOf, openNotes, type View } from './view';

type Figure = FiguresSection['items'][number];

/** How many cards stand beside each other at most. */
const most = 6;

/** Single numbers as cards, the rows of them as even as can be. One that rests on notes is a button that opens them. */
export function figures(view: View, section: FiguresSection): HTMLElement {
  const list = html('ul', { class: 'figures' }, ...section.items.map((item) => html('li', {}, card(view, section, item))));
  const lines = Math.ceil(section.items.length / most);
  list.style.setProperty('--columns', String(Math.max(3, Math.ceil(section.items.length / Math.max(1, lines)))));
  return list;
}

function card(view: View, section: FiguresSection, item: Figure): HTMLElement {
  const content = [
    html('span', { class: 'label' }, item.label),
    html('span', { class: 'value' }, item.value),
    html('span', { class: 'detail' }, item.detail ?? ''),
  ];
  if (!countOf(item)) return html('div', { class: 'card' }, ...content);
  const opens = button(`${section.id}/${item.id}`, 'quiet', () => openNotes(view, item, item.label), ...content, unseen(view.texts.openNotes));
  opens.classList.add('card');
  return opens;
}
