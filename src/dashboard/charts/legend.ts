import { symbol } from 'd3-shape';
import type { ChartSection } from '../protocol';
import { html, svg } from '../render/elements';
import type { View } from '../render/view';
import { classOf, pointOf, seriesOf } from './series';

/** What the looks of a chart mean: its series, and the signs that any of its rows has. Nothing where all is plain. */
export function legend({ texts }: View, section: ChartSection): HTMLElement | undefined {
  const { rows, chart } = section;
  const series = seriesOf(section);
  const isLines = chart === 'lines';
  const entries = series.length > 1 ? series.map((name, index) => entry(name, ...(isLines ? lineSign(index) : barSign(index)))) : [];
  if (rows.some(({ low, high }) => low !== undefined && high !== undefined)) entries.push(entry(texts.interval, isLines ? svg('rect', { class: 'sureness series-0', x: 1, y: 1, width: 18, height: 10 }) : svg('path', { class: 'whisker', d: 'M2,6H18M2,2V10M18,2V10' })));
  if (rows.some(({ bandLow, bandHigh }) => bandLow !== undefined && bandHigh !== undefined)) entries.push(entry(texts.range, svg('rect', { class: 'band', x: 1, y: 1, width: 18, height: 10 })));
  if (rows.some(({ faint }) => faint)) entries.push(entry(texts.tooFew, isLines ? svg('circle', { class: 'point series-0 faint', cx: 10, cy: 6, r: 3.5 }) : svg('rect', { class: 'mark series-0 faint', x: 1, y: 2, width: 18, height: 8, rx: 1 })));
  return entries.length ? html('ul', { class: 'legend' }, ...entries) : undefined;
}

function entry(text: string, ...sign: SVGElement[]): HTMLElement {
  return html('li', {}, svg('svg', { width: 20, height: 12, viewBox: '0 0 20 12', 'aria-hidden': 'true' }, ...sign), text);
}

function barSign(index: number): SVGElement[] {
  return [svg('rect', { class: `mark ${classOf(index)}`, x: 4, y: 0.75, width: 11, height: 10.5, rx: 1 })];
}

function lineSign(index: number): SVGElement[] {
  return [svg('path', { class: `line ${classOf(index)}`, d: 'M0,6H20' }), svg('path', { class: `point ${classOf(index)}`, transform: 'translate(10,6)', d: symbol(pointOf(index), 34)() ?? '' })];
}
