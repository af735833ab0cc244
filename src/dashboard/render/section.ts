import type { Section } from '../protocol';
import { chart } from './chart';
import { html } from './elements';
import { figures } from './figures';
import { patterns } from './patterns';
import { table } from './table';
import type { View } from './view';

/** A section with its heading. The heading can have the focus: it takes it when what had it is gone. */
export function sectionElement(view: View, section: Section): HTMLElement {
  const heading = `title-of-${section.id}`;
  return html(
    'section',
    { class: `section ${section.kind}-section`, 'aria-labelledby': heading, 'data-id': section.id },
    html('h2', { id: heading, tabindex: -1 }, section.title),
    section.explanation === undefined ? undefined : html('p', { class: 'explanation' }, section.explanation),
    ...body(view, section),
  );
}

function body(view: View, section: Section): HTMLElement[] {
  switch (section.kind) {
    case 'figures':
      return [figures(view, section)];
    case 'chart':
      return chart(view, section);
    case 'table':
      return [table(view, section)];
    case 'patterns':
      return [patterns(view, section)];
  }
}
