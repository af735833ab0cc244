import type { ChartSection } from '../protocol';
import { svg } from '../render/elements';
import { fill } from '../render/fill';
import type { View } from '../render/view';
import { bars } from './bars';
import { columns } from './columns';
import { funnel } from './funnel';
import { lines } from './lines';
import { withNotes } from './marks';

const kinds = { bars, columns, lines, funnel } as const;

/** A chart as one picture of a given width, with a name that says in words what it shows. */
export function draw(view: View, section: ChartSection, width: number): SVGSVGElement {
  const { height, parts } = kinds[section.chart](view, section, width);
  const picture = svg('svg', { width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': inWords(view, section), class: `chart ${section.chart}` }, ...parts);
  withNotes(picture, view, section);
  return picture;
}

/** The first rows in a sentence; the table has all of them. */
function inWords({ texts, numbers }: View, { title, rows, unit }: ChartSection): string {
  const said = rows.slice(0, 12).map(({ label, series, value, shown }) => fill(texts.about, series === undefined ? label : `${label}, ${series}`, shown ?? numbers.value(value, unit)).slice(0, 120));
  return fill(texts.about, title, `${said.join('; ')}${rows.length > said.length ? '; …' : ''}`);
}
