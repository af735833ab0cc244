import { scaleLinear } from 'd3-scale';
import type { ChartSection, Mark } from '../protocol';
import { svg } from '../render/elements';
import type { View } from '../render/view';
import type { Drawing } from './drawing';
import { bar, rowsOf, type Rows } from './rows';
import { label, shortened, textSize, widthOf } from './svgText';

const thickness = 14;

/** Categories as bars: what came out, how sure that is, and behind it a range from elsewhere to see it against. */
export function bars(view: View, section: ChartSection, width: number): Drawing {
  const [, most = 1] = scaleLinear([0, furthest(section)], [0, 1]).nice(4).domain();
  const hasBands = section.rows.some(hasBand);
  const rows = rowsOf(view, section, width, { rowHeight: hasBands ? 58 : 38, bar: hasBands ? 20 : 19, top: 4, most: section.unit === 'percent' ? Math.min(100, most) : most });
  const axis = axisBelow(view, section, rows, width);
  const drawn = rows.places.flatMap(({ mark, middle: y }) => [...band(mark, rows, y), bar(mark, rows.x(0), rows.x(Math.max(0, mark.value)), y, thickness), ...whisker(mark, rows, y)]);
  return { height: Math.ceil(rows.bottom + textSize() * 1.8), parts: [...axis, ...drawn, ...rows.parts] };
}

function furthest({ rows }: ChartSection): number {
  return Math.max(0, ...rows.flatMap(({ value, high = 0, bandHigh = 0 }) => [value, high, bandHigh]));
}

function hasBand({ bandLow, bandHigh }: Mark): boolean {
  return bandLow !== undefined && bandHigh !== undefined;
}

function axisBelow({ numbers }: View, { unit }: ChartSection, { x, bottom, isNarrow }: Rows, width: number): SVGElement[] {
  const [left = 0, right = 0] = x.range();
  const ticks = x.ticks(Math.max(2, Math.min(5, Math.floor((right - left) / 70)))).filter((tick) => unit === 'percent' || Number.isInteger(tick));
  return ticks.flatMap((tick) => {
    const said = numbers.value(tick, unit);
    const half = widthOf(said) / 2;
    return [
      svg('line', { class: tick || isNarrow ? 'grid' : 'grid base', x1: x(tick), x2: x(tick), y1: 4, y2: bottom }),
      label(said, { x: Math.max(half, Math.min(width - half, x(tick))), y: bottom + textSize(), anchor: 'middle', class: 'quiet' }),
    ];
  });
}

/** The range and, below it, what it is. */
function band(mark: Mark, { x }: Rows, y: number): SVGElement[] {
  const { bandLow, bandHigh, bandLabel } = mark;
  if (bandLow === undefined || bandHigh === undefined) return [];
  const [left = 0, right = 0] = x.range();
  const from = Math.max(left, x(bandLow));
  const to = Math.min(right, x(bandHigh));
  const shape = svg('rect', { class: 'band', x: from, y: y - 13, width: Math.max(1, to - from), height: 26 });
  if (!bandLabel) return [shape];
  const text = shortened(bandLabel, right - left);
  return [shape, label(text, { x: Math.max(left, Math.min(from, right - widthOf(text))), y: y + 15 + textSize() * 0.7, class: 'quiet' })];
}

function whisker({ low, high }: Mark, { x }: Rows, y: number): SVGElement[] {
  if (low === undefined || high === undefined) return [];
  const [left = 0, right = 0] = x.range();
  const [from, to] = [Math.max(left, x(low)), Math.min(right, x(high))];
  return [svg('path', { class: 'whisker', d: `M${from},${y}H${to}M${from},${y - 4}v8M${to},${y - 4}v8` })];
}
