import type { PatternsSection } from '../protocol';
import { button, notesButton } from './buttons';
import { html, unseen } from './elements';
import type { View } from './view';

type Pattern = PatternsSection['items'][number];

/** What may be in the way of the campaign: each with its reason, its notes and its way out, and none of them for ever. */
export function patterns(view: View, section: PatternsSection): HTMLElement {
  if (!section.items.length) return html('p', { class: 'empty' }, section.empty ?? view.texts.nothing);
  return html('ul', { class: 'patterns' }, ...section.items.map((item) => html('li', { class: 'card' }, ...pattern(view, section, item))));
}

function pattern(view: View, section: PatternsSection, item: Pattern): HTMLElement[] {
  const { texts } = view;
  const key = `${section.id}/${item.id}`;
  const buttons = [
    item.fixLabel === undefined ? undefined : button(`${key}/fix`, 'primary', () => view.post({ type: 'fix', pattern: item.id }), item.fixLabel, unseen(` ${item.title}`)),
    notesButton(view, `${key}/notes`, 'secondary', item, item.title),
    button(`${key}/dismiss`, 'quiet', () => view.post({ type: 'dismiss', pattern: item.id }), texts.putAside, unseen(` ${item.title}`)),
  ];
  return [
    html('h3', {}, item.title),
    html('p', { class: 'detail' }, item.detail),
    html('p', {}, item.explanation),
    html('p', { class: 'way-out' }, html('strong', {}, texts.wayOut), ' ', item.wayOut),
    html('div', { class: 'buttons' }, ...buttons),
  ];
}
