import type { DashboardModel, Section } from '../protocol';
import { button } from './buttons';
import { drawPlaced } from './chart';
import { html } from './elements';
import { keepPlace } from './keepPlace';
import { numbersIn } from './numbers';
import { sectionElement } from './section';
import type { View } from './view';

/** What a section was made from, so that one that says the same stays as it is. */
const sources = new WeakMap<Element, string>();

/** Shows a model in the page's head and main part, and leaves alone what it has in common with the one before. */
export function showModel(head: HTMLElement, main: HTMLElement, model: DashboardModel, given: Omit<View, 'texts' | 'numbers'>): void {
  const view: View = { ...given, texts: model.texts, numbers: numbersIn(document.documentElement.lang, model.texts) };
  keepPlace(document.body, () => {
    showHead(head, view, model);
    showSections(main, view, model);
    drawPlaced(main);
  });
  main.setAttribute('aria-busy', 'false');
  document.title = model.title;
}

function showHead(head: HTMLElement, view: View, { title, subtitle, periods, period, texts }: DashboardModel): void {
  const source = JSON.stringify([title, subtitle, periods, period, texts]);
  if (sources.get(head) === source) return;
  sources.set(head, source);
  head.replaceChildren(
    html('div', {}, html('h1', { id: 'title' }, title), html('p', {}, subtitle)),
    html(
      'div',
      { class: 'buttons' },
      periodChoice(view, periods, period),
      button('weeklyReview', 'secondary', () => view.post({ type: 'command', command: 'weeklyReview' }), texts.weeklyReview),
    ),
  );
}

/** Of which period the numbers are. */
function periodChoice(view: View, periods: DashboardModel['periods'], chosen: string): HTMLElement {
  const select = html('select', { 'aria-label': view.texts.period, 'data-key': 'period' }, ...periods.map(({ id, label }) => html('option', { value: id, selected: id === chosen }, label)));
  select.addEventListener('change', () => view.post({ type: 'period', period: select.value }));
  return select;
}

function showSections(main: HTMLElement, view: View, { sections, texts }: DashboardModel): void {
  const before = new Map([...main.querySelectorAll<HTMLElement>(':scope > .section')].map((element) => [element.dataset['id'], element]));
  const words = JSON.stringify(texts);
  const wide = widthsOf(sections);
  const elements = sections.map((section, index) => {
    const source = JSON.stringify(section) + words;
    const known = before.get(section.id);
    const element = known && sources.get(known) === source ? known : sectionElement(view, section);
    sources.set(element, source);
    element.classList.toggle('wide', wide[index]);
    return element;
  });
  const kept = new Set<Element>(elements);
  for (const child of [...main.children]) if (!kept.has(child)) child.remove();
  // A section that is where it should be is not touched: moving it would take the focus from it.
  elements.forEach((element, index) => {
    if (main.children[index] !== element) main.insertBefore(element, main.children[index] ?? null);
  });
}

/** Charts stand two by two. All else has a row to itself, and so has the last of an odd number of charts. */
function widthsOf(sections: readonly Section[]): boolean[] {
  let beside = 0;
  return sections.map(({ kind }, index) => {
    beside = kind === 'chart' ? beside + 1 : 0;
    return kind !== 'chart' || (beside % 2 === 1 && sections[index + 1]?.kind !== 'chart');
  });
}
